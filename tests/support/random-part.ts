import fc from "fast-check";
import { daysLater } from "./oracle-calendar.ts";
import type { RawEvent, RawPart } from "./oracle-part.ts";

const provisions = [
  ["sport:c1", "schoolkosten:c1"],
  ["laptop:c2", "babyuitzet", "opvang-studerende-ouder:c1"],
  ["jeugdhulp:self", "spoed"],
  ["jeugdhulp:c1", "scheidingsgesprek", "uitje:c1"],
  ["toekomstplan:self", "begeleiding"],
  ...[["geldzorgen"], ["huisvesting"], ["vraag"], ["kies:c1", "bemiddeling"]],
];
const outcomes = [
  ...["granted", "partly", "refused", "not-treated", "withdrawn", "started", "answered", "referred"],
];
/** Around the hours on which a day or a promise turns, in winter and in summer time. */
const times = ["00:05:00", "08:40:00", "12:00:00", "21:29:59", "21:30:00", "23:50:00"];
/** Days that go by between two events: the bounds of every term, and a few more. */
const pauses = [0, 0, 1, 2, 5, 7, 13, 14, 15, 20, 27, 28, 29, 40];
/** In front of leap days, Easter, a change of the clock, the days of May and the turn of a year. */
const starts = [
  "2026-01-16",
  "2026-10-20",
  "2026-12-03",
  "2027-01-28",
  "2027-03-10",
  "2028-01-04",
  "2028-12-24",
];

const id = (letter: string) => fc.constantFrom(`${letter}1`, `${letter}2`, `${letter}3`);
const what = (asked: readonly string[]) =>
  fc.oneof<fc.Arbitrary<Omit<RawEvent, "at">>[]>(
    fc.record({
      act: fc.constant("contact"),
      result: fc.constantFrom("spoke", "no-answer", "voicemail", "letter"),
    }),
    fc.record({ act: fc.constantFrom("talk-done", "close") }),
    fc.record({ act: fc.constantFrom("ask", "ask", "answer"), id: id("q") }),
    fc.record({ act: fc.constant("postpone"), weeks: fc.constantFrom(0, 1, 2, 4, 5) }),
    fc.record({
      act: fc.constant("decide"),
      provision: fc.constantFrom(...asked, "sport:c9"),
      outcome: fc.constantFrom(...outcomes),
    }),
    fc.record({ act: fc.constantFrom("bottleneck", "bottleneck", "escalate", "solve"), id: id("b") }),
  );

/** A moment in Amsterdam as text with its offset. */
function moment(date: string, time: string): string {
  const name = new Intl.DateTimeFormat("en", { timeZone: "Europe/Amsterdam", timeZoneName: "longOffset" })
    .formatToParts(new Date(`${date}T12:00:00Z`))
    .find(({ type }) => type === "timeZoneName")?.value;
  return `${date}T${time}${name?.replace("GMT", "") ?? ""}`;
}

/** Courses of a part: acts of every kind, allowed and not, some at the very bounds of the terms. */
export const randomParts: fc.Arbitrary<RawPart> = fc
  .record({
    asked: fc.constantFrom(...provisions),
    start: fc.tuple(fc.constantFrom(...starts), fc.nat(400), fc.constantFrom(...times)),
    urgency: fc.constantFrom("red", "orange", "yellow", "green"),
  })
  .chain(({ asked, start: [from, later, time], urgency }) => {
    const first = daysLater(from, later);
    const step = fc.tuple(fc.constantFrom(...pauses), fc.constantFrom(...times), what(asked));
    return fc.tuple(fc.array(step, { maxLength: 12 }), fc.constantFrom(...pauses)).map(([steps, wait]) => {
      const moments: string[] = [];
      let day = first;
      let hour = time;
      for (const [pause, at] of steps) {
        day = daysLater(day, pause);
        // Several of one day come in the order of time.
        hour = pause === 0 && at < hour ? hour : at;
        moments.push(moment(day, hour));
      }
      return {
        submitted: moment(first, time),
        urgency,
        provisions: asked,
        events: steps.map(([, , event], position) => ({ at: moments[position] ?? "", ...event })),
        on: daysLater(day, wait),
      };
    });
  });
