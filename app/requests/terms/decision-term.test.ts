import { expect, test } from "vitest";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { newCourse, type Course } from "./course.ts";
import { decideBy, decisionState, mayPostpone, type DecisionState } from "./decision-term.ts";

const { terms } = voorbeeldstad;
// Submitted on Monday 2 November: eight weeks later is Monday 28 December.
const course = (changes: Partial<Course> = {}): Course => ({
  ...newCourse("2026-11-02", ["sport:c1"]),
  ...changes,
});
const question = { id: "q1", askedOn: "2026-12-01", answeredOn: null };
const granted = { provision: "sport:c1", outcome: "granted", on: "2026-12-04" } as const;

test.each([
  ["eight weeks", "2026-11-02", "2026-12-28"],
  ["over a Sunday", "2026-11-29", "2027-01-25"],
  ["over Good Friday and Easter", "2027-01-29", "2027-03-30"],
  ["over a leap day", "2028-01-04", "2028-02-29"],
  ["over the night on which the clock goes forward", "2027-02-02", "2027-03-30"],
])("decided within %s", (_name, submittedOn, by) => {
  expect(decideBy({ ...course(), submittedOn }, submittedOn, terms)).toBe(by);
});

test.each<[string, readonly string[], boolean]>([
  ["a provision of kindpakket", ["uitje:c1"], true],
  ["youth help", ["jeugdhulp:self"], true],
  ["things for a baby", ["babyuitzet"], true],
  ["child care of a parent who studies", ["opvang-studerende-ouder:c1"], true],
  ["one among others", ["spoed", "jeugdhulp:c1"], true],
  ["separation", ["scheidingsgesprek", "bemiddeling", "kies:c1"], false],
  ["help for young parents", ["begeleiding"], false],
  ["a future plan", ["toekomstplan:self"], false],
  ["what rules add", ["spoed", "huisvesting", "geldzorgen", "vraag"], false],
])("a term of decision for %s: %s %s", (_name, provisions, has) => {
  const read = { ...course(), provisions };
  expect(decideBy(read, "2026-11-02", terms) !== null).toBe(has);
  expect(decisionState(read, "2026-11-02", terms)).toBe(has ? "open" : "none");
});

test("weeks of postponing and days of waiting for the family are added before the end rolls", () => {
  expect(decideBy(course({ postponedWeeks: 2 }), "2026-11-02", terms)).toBe("2027-01-11");
  const waiting = course({ questions: [{ ...question, answeredOn: "2026-12-06" }] });
  expect(decideBy(waiting, "2026-12-06", terms)).toBe("2027-01-04");
  expect(decideBy({ ...waiting, postponedWeeks: 1 }, "2026-12-06", terms)).toBe("2027-01-11");
});

test.each<[string, Partial<Course>, string, DecisionState]>([
  ["on the last day", {}, "2026-12-28", "open"],
  ["the day after", {}, "2026-12-29", "late"],
  ["a question is open", { questions: [question] }, "2026-12-15", "suspended"],
  ["it can no longer be answered in time", { questions: [question] }, "2026-12-16", "open"],
  [
    "a question is open though the term was over",
    { questions: [{ ...question, askedOn: "2027-01-04" }] },
    "2027-01-05",
    "suspended",
  ],
  ["decided", { outcomes: [granted] }, "2027-12-01", "decided"],
  [
    "decided while a question is open",
    { outcomes: [granted], questions: [question] },
    "2026-12-05",
    "decided",
  ],
  ["one of two decided", { outcomes: [granted], provisions: ["sport:c1", "fiets:c1"] }, "2026-12-05", "open"],
  [
    "decided, and something else is still open",
    { outcomes: [granted], provisions: ["sport:c1", "vraag"] },
    "2026-12-05",
    "decided",
  ],
])("state of the decision: %s", (_name, changes, today, state) => {
  expect(decisionState(course(changes), today, terms)).toBe(state);
});

test.each<[string, Partial<Course>, number, string, boolean]>([
  ["one week", {}, 1, "2026-12-01", true],
  ["four weeks", {}, 4, "2026-12-01", true],
  ["not five", {}, 5, "2026-12-01", false],
  ["not none", {}, 0, "2026-12-01", false],
  ["not a part of one", {}, 1.5, "2026-12-01", false],
  ["on the last day", {}, 4, "2026-12-28", true],
  ["not the day after", {}, 4, "2026-12-29", false],
  [
    "on the last day as it has moved",
    { questions: [{ ...question, answeredOn: "2026-12-03" }] },
    4,
    "2026-12-30",
    true,
  ],
  ["not twice", { postponedWeeks: 1 }, 1, "2026-12-01", false],
  ["not when everything is decided", { outcomes: [granted] }, 1, "2026-12-05", false],
  [
    "while one of two is not",
    { outcomes: [granted], provisions: ["sport:c1", "fiets:c1"] },
    1,
    "2026-12-05",
    true,
  ],
  [
    "not when only what gets no decision is open",
    { outcomes: [granted], provisions: ["sport:c1", "vraag"] },
    1,
    "2026-12-05",
    false,
  ],
  ["not without a decision", { provisions: ["kies:c1"] }, 1, "2026-12-01", false],
])("postponing: %s", (_name, changes, weeks, today, may) => {
  expect(mayPostpone(course(changes), weeks, today, terms)).toBe(may);
});
