import { expect, test } from "vitest";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { closedOn } from "./closing.ts";
import { newCourse, type Course } from "./course.ts";
import { deleteOn } from "./keeping.ts";
import type { PartOutcome } from "./outcomes.ts";

const { terms } = voorbeeldstad;
const ended = (outcomes: Readonly<Record<string, PartOutcome>>, on: string): Course => ({
  ...newCourse("2026-11-02", Object.keys(outcomes)),
  outcomes: Object.entries(outcomes).map(([provision, outcome]) => ({ provision, outcome, on })),
});

test("a part closes by itself on the 14th day after its last outcome, weekend or not", () => {
  const course = ended({ vraag: "answered" }, "2026-12-12");
  expect(closedOn(course, "2026-12-25", terms)).toBeNull();
  expect(closedOn(course, "2026-12-26", terms)).toBe("2026-12-26");
  expect(closedOn(course, "2027-12-26", terms)).toBe("2026-12-26");
});

test("the last outcome counts, and while one is missing nothing closes", () => {
  const course = ended({ "sport:c1": "granted", "fiets:c1": "refused" }, "2026-12-01");
  const [first, second] = course.outcomes;
  if (!first || !second) throw new Error("Two outcomes");
  expect(closedOn({ ...course, outcomes: [first] }, "2027-12-01", terms)).toBeNull();
  const later = { ...course, outcomes: [{ ...second, on: "2026-12-05" }, first] };
  expect(closedOn(later, "2026-12-18", terms)).toBeNull();
  expect(closedOn(later, "2026-12-19", terms)).toBe("2026-12-19");
});

test("a colleague may have closed it before", () => {
  const course = { ...ended({ vraag: "answered" }, "2026-12-01"), closedByHandOn: "2026-12-02" };
  expect(closedOn(course, "2027-12-01", terms)).toBe("2026-12-02");
});

test.each<[string, Readonly<Record<string, PartOutcome>>, string]>([
  ["youth help that was given", { "jeugdhulp:c1": "granted", spoed: "answered" }, "2046-12-15"],
  ["youth help in part", { "jeugdhulp:c1": "partly" }, "2046-12-15"],
  ["a future plan that was started", { "toekomstplan:self": "started" }, "2046-12-15"],
  [
    "youth help that was refused beside a grant",
    { "jeugdhulp:c1": "refused", "uitje:c1": "granted" },
    "2036-12-15",
  ],
  ["youth help that was refused", { "jeugdhulp:c1": "refused" }, "2031-12-15"],
  ["youth help that was withdrawn", { "jeugdhulp:c1": "withdrawn" }, "2027-12-15"],
  ["money that was granted", { "sport:c1": "granted", "fiets:c1": "refused" }, "2036-12-15"],
  ["help that was started", { huisvesting: "started" }, "2036-12-15"],
  ["debts alone", { geldzorgen: "started" }, "2031-12-15"],
  ["debts beside something else", { geldzorgen: "started", vraag: "answered" }, "2036-12-15"],
  ["debts that were withdrawn", { geldzorgen: "withdrawn" }, "2027-12-15"],
  ["one refusal", { "sport:c1": "refused", "fiets:c1": "withdrawn" }, "2031-12-15"],
  ["nothing of it", { "sport:c1": "not-treated", "fiets:c1": "withdrawn", vraag: "referred" }, "2027-12-15"],
])("kept so many years after closing: %s", (_name, outcomes, on) => {
  const course = ended(outcomes, "2026-12-01");
  expect(deleteOn(course, "2026-12-14", terms)).toBeNull();
  expect(deleteOn(course, "2026-12-15", terms)).toBe(on);
});

test.each([
  ["ordinary year", { vraag: "answered" }, "2029-02-28"],
  ["leap year", { "jeugdhulp:c1": "granted" }, "2048-02-29"],
] as const)("from 29 February to a %s: the last day of that month", (_name, outcomes, on) => {
  const course = { ...ended(outcomes, "2028-02-29"), closedByHandOn: "2028-02-29" };
  expect(deleteOn(course, "2028-02-29", terms)).toBe(on);
});
