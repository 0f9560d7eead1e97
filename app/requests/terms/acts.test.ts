import { describe, expect, test } from "vitest";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { after, isAllowed, type PartAct } from "./acts.ts";
import { newCourse, type Course } from "./course.ts";

const { terms } = voorbeeldstad;
const on = "2026-11-10";
const open: Course = {
  ...newCourse("2026-11-02", ["sport:c1", "vraag"]),
  questions: [{ id: "q1", askedOn: "2026-11-09", answeredOn: null }],
};
const acts: Readonly<Record<string, PartAct>> = {
  reach: { act: "reach", on },
  ask: { act: "ask", on, id: "q2" },
  answer: { act: "answer", on, id: "q1" },
  postpone: { act: "postpone", on, weeks: 2 },
  decide: { act: "decide", on, provision: "sport:c1", outcome: "granted" },
  close: { act: "close", on },
};
const allowed = (course: Course, day = on) =>
  Object.keys(acts).filter((name) => isAllowed(course, { ...acts[name]!, on: day }, terms));

describe("what can be done with a part", () => {
  const granted: Course = { ...open, outcomes: [{ provision: "sport:c1", outcome: "granted", on }] };
  const finished: Course = {
    ...granted,
    outcomes: [...granted.outcomes, { provision: "vraag", outcome: "answered", on }],
  };
  test.each<[string, Course, string, string[]]>([
    ["open", open, on, ["reach", "ask", "answer", "postpone", "decide"]],
    ["every decision is there", granted, on, ["reach", "ask", "answer"]],
    ["every outcome is there", finished, on, ["reach", "answer", "close"]],
    ["the day before it closes by itself", finished, "2026-11-23", ["reach", "answer", "close"]],
    ["on the day on which it closes by itself", finished, "2026-11-24", []],
    ["closed by a colleague", { ...finished, closedByHandOn: on }, on, []],
  ])("%s", (_name, course, day, names) => {
    expect(allowed(course, day)).toEqual(names);
  });
});

test.each<[string, PartAct]>([
  ["asking the same again", { act: "ask", on, id: "q1" }],
  ["answering what was not asked", { act: "answer", on, id: "q9" }],
])("%s is refused", (_name, act) => {
  expect(isAllowed(open, act, terms)).toBe(false);
});

test("an answer is given once, and an answer after its day still is one", () => {
  const late = "2026-12-24";
  const answer: PartAct = { act: "answer", on: late, id: "q1" };
  expect(isAllowed(open, answer, terms)).toBe(true);
  const answered = after(open, answer);
  expect(answered.questions).toEqual([{ id: "q1", askedOn: "2026-11-09", answeredOn: late }]);
  expect(isAllowed(answered, answer, terms)).toBe(false);
});

test("each act is kept, and nothing else changes", () => {
  const course = Object.values(acts).reduce(after, open);
  expect(course).toEqual({
    ...open,
    questions: [
      { id: "q1", askedOn: "2026-11-09", answeredOn: on },
      { id: "q2", askedOn: on, answeredOn: null },
    ],
    postponedWeeks: 2,
    outcomes: [{ provision: "sport:c1", outcome: "granted", on }],
    closedByHandOn: on,
  });
});
