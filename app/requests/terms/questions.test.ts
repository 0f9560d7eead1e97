import { describe, expect, test } from "vitest";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { newCourse, type AskedQuestion, type Course } from "./course.ts";
import { answerBy, suspendedDays, waitsForAnswer } from "./questions.ts";

const { terms } = voorbeeldstad;
const asked = (askedOn: string, answeredOn: string | null = null): AskedQuestion => ({
  id: `q-${askedOn}`,
  askedOn,
  answeredOn,
});
const withQuestions = (...questions: AskedQuestion[]): Course => ({
  ...newCourse("2026-11-02", ["sport:c1"]),
  questions,
});

test.each([
  ["two weeks later", "2026-11-24", "2026-12-08"],
  ["over a weekend", "2026-11-28", "2026-12-14"],
  ["over Christmas", "2026-12-11", "2026-12-28"],
  ["over Good Friday and Easter", "2027-03-12", "2027-03-30"],
  ["over a leap day", "2028-02-15", "2028-02-29"],
])("an answer is asked within two weeks: %s", (_name, askedOn, by) => {
  expect(answerBy({ askedOn }, terms)).toBe(by);
});

describe("the term stands still", () => {
  // Asked on Monday 9 November, to be answered by Monday 23 November.
  const first = "2026-11-09";
  test.each<[string, AskedQuestion[], string, number]>([
    ["not on the day of asking", [asked(first)], first, 0],
    ["from the day after asking", [asked(first)], "2026-11-10", 1],
    ["up to and with today", [asked(first)], "2026-11-22", 13],
    ["up to and with the last day to answer", [asked(first)], "2026-11-23", 14],
    ["no longer than that", [asked(first)], "2027-01-01", 14],
    ["up to and with the answer", [asked(first, "2026-11-12")], "2026-11-30", 3],
    ["not at all with an answer on the same day", [asked(first, first)], "2026-11-30", 0],
    ["up to the last day, when the answer comes after it", [asked(first, "2026-11-24")], "2026-11-30", 14],
    ["as long as the term to answer rolls", [asked("2026-12-11")], "2027-01-31", 17],
    ["once for two questions of one day", [asked(first), asked(first)], "2026-11-30", 14],
    [
      "once where two overlap",
      [asked(first, "2026-11-12"), asked("2026-11-11", "2026-11-16")],
      "2026-11-30",
      7,
    ],
    [
      "once where one lies within another",
      [asked(first), asked("2026-11-11", "2026-11-13")],
      "2026-11-30",
      14,
    ],
    [
      "twice where there is a gap",
      [asked(first, "2026-11-10"), asked("2026-11-12", "2026-11-13")],
      "2026-11-30",
      2,
    ],
    ["over a leap day", [asked("2028-02-28", "2028-03-01")], "2028-04-01", 2],
  ])("%s", (_name, questions, today, days) => {
    expect(suspendedDays(withQuestions(...questions), today, terms)).toBe(days);
  });

  test("no longer than until the last decision", () => {
    const outcomes = [{ provision: "sport:c1", outcome: "granted", on: "2026-11-12" } as const];
    const course = { ...withQuestions(asked(first)), outcomes };
    expect(suspendedDays(course, "2026-11-30", terms)).toBe(3);
    // Another decision is still to come.
    const two = { ...course, provisions: ["sport:c1", "fiets:c1"] };
    expect(suspendedDays(two, "2026-11-30", terms)).toBe(14);
    // What gets no decision keeps nothing going.
    const plain = { ...course, provisions: ["sport:c1", "vraag"] };
    expect(suspendedDays(plain, "2026-11-30", terms)).toBe(3);
  });
});

test.each<[string, AskedQuestion[], string, boolean]>([
  ["on the last day", [asked("2026-11-09")], "2026-11-23", true],
  ["not the day after", [asked("2026-11-09")], "2026-11-24", false],
  ["not after an answer", [asked("2026-11-09", "2026-11-10")], "2026-11-10", false],
  [
    "for the second when the first is answered",
    [asked("2026-11-09", "2026-11-10"), asked("2026-11-10")],
    "2026-11-24",
    true,
  ],
  ["not when nothing was asked", [], "2026-11-10", false],
])("a decision waits for an answer: %s", (_name, questions, today, waits) => {
  expect(waitsForAnswer(withQuestions(...questions), today, terms)).toBe(waits);
});
