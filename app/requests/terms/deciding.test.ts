import { describe, expect, test } from "vitest";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { newCourse, type Course } from "./course.ts";
import { mayDecide, objectBy } from "./deciding.ts";
import { decisionOutcomes, plainOutcomes, type PartOutcome } from "./outcomes.ts";

const { terms } = voorbeeldstad;
const all = [...new Set([...decisionOutcomes, ...plainOutcomes])];
const may = (course: Course, provision: string, outcome: PartOutcome, on: string) =>
  mayDecide(course, { provision, outcome, on }, terms);
// Asked on Monday 9 November: to be answered by the 23rd, and to be left untreated until Monday 21 December.
const asked = (answeredOn: string | null = null): Course => ({
  ...newCourse("2026-11-02", ["sport:c1", "vraag"]),
  questions: [{ id: "q1", askedOn: "2026-11-09", answeredOn }],
});

describe("an outcome is of the provision's own kind", () => {
  test.each<[string, readonly PartOutcome[]]>([
    ["sport:c1", ["granted", "partly", "refused", "not-treated", "withdrawn"]],
    ["vraag", ["started", "answered", "referred", "withdrawn"]],
  ])("%s", (provision, fitting) => {
    const given = all.filter((outcome) => may(asked(), provision, outcome, "2026-11-24"));
    expect(new Set(given)).toEqual(new Set(fitting));
  });
});

test("a provision of another part gets none, and nothing gets a second", () => {
  expect(may(asked(), "fiets:c1", "granted", "2026-11-10")).toBe(false);
  expect(may(asked(), "sport:c2", "granted", "2026-11-10")).toBe(false);
  const decided: Course = {
    ...asked(),
    outcomes: [{ provision: "sport:c1", outcome: "granted", on: "2026-11-10" }],
  };
  expect(may(decided, "sport:c1", "partly", "2026-11-10")).toBe(false);
  expect(may(decided, "vraag", "answered", "2026-11-10")).toBe(true);
});

test.each<[string, string | null, string, boolean]>([
  ["not on the last day to answer", null, "2026-11-23", false],
  ["from the day after", null, "2026-11-24", true],
  ["up to and with four weeks later", null, "2026-12-21", true],
  ["not after that", null, "2026-12-22", false],
  ["not when the answer came on the last day", "2026-11-23", "2026-11-24", false],
  ["when the answer came after it", "2026-11-24", "2026-11-24", true],
])("not treated: %s", (_name, answeredOn, on, allowed) => {
  expect(may(asked(answeredOn), "sport:c1", "not-treated", on)).toBe(allowed);
});

test("not treated: four weeks roll over Christmas", () => {
  const questions = [{ id: "q1", askedOn: "2026-11-13", answeredOn: null }];
  const course = { ...asked(), questions };
  expect(may(course, "sport:c1", "not-treated", "2026-12-28")).toBe(true);
  expect(may(course, "sport:c1", "not-treated", "2026-12-29")).toBe(false);
});

test("not treated: any question that went unanswered will do, and nothing else", () => {
  const none = { ...asked(), questions: [] };
  expect(may(none, "sport:c1", "not-treated", "2026-11-24")).toBe(false);
  const second = { id: "q2", askedOn: "2026-11-10", answeredOn: "2026-11-11" };
  const two = { ...asked(), questions: [second, ...asked().questions] };
  expect(may(two, "sport:c1", "not-treated", "2026-11-24")).toBe(true);
});

test.each<[string, string, PartOutcome, string, string | null]>([
  ["a refusal", "sport:c1", "refused", "2026-11-24", "2027-01-05"],
  ["a full grant too", "sport:c1", "granted", "2026-11-24", "2027-01-05"],
  ["what was not treated", "sport:c1", "not-treated", "2026-11-24", "2027-01-05"],
  ["over Christmas and a weekend", "sport:c1", "partly", "2026-11-13", "2026-12-28"],
  ["over Good Friday and Easter", "sport:c1", "partly", "2027-02-12", "2027-03-30"],
  ["not a withdrawal, which is no decision", "sport:c1", "withdrawn", "2026-11-24", null],
  ["not what gets no decision", "vraag", "answered", "2026-11-24", null],
])("objecting within six weeks: %s", (_name, provision, outcome, on, by) => {
  expect(objectBy({ provision, outcome, on }, terms)).toBe(by);
});
