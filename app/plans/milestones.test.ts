import { describe, expect, test } from "vitest";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { daysLater, monthsLater } from "#tests/support/oracle-calendar.ts";
import { milestonesOf, type Milestone, type YoungPerson } from "./milestones.ts";
import { lifeAreas, planReasons, type PlanReason, type RiskAnalysis } from "./risk-analysis.ts";

type Colour = RiskAnalysis["areas"]["work"];
const analysis = (colours: readonly Colour[], changes: Partial<RiskAnalysis> = {}): RiskAnalysis => ({
  areas: Object.fromEntries(
    lifeAreas.map((area, at) => [area, colours[at] ?? "green"]),
  ) as RiskAnalysis["areas"],
  steadyAdult: true,
  measureEnds: false,
  ...changes,
});

test.each<[string, RiskAnalysis, PlanReason[]]>([
  ["all green", analysis([]), []],
  ["two orange", analysis(["orange", "green", "orange"]), []],
  [
    "three orange",
    analysis(["orange", "orange", "green", "green", "green", "green", "orange"]),
    ["three-orange"],
  ],
  ["seven orange", analysis(lifeAreas.map(() => "orange")), ["three-orange"]],
  ["one red", analysis(["green", "red"]), ["red"]],
  ["seven red, none orange", analysis(lifeAreas.map(() => "red")), ["red"]],
  ["nobody to turn to", analysis([], { steadyAdult: false }), ["no-steady-adult"]],
  ["a measure that ends", analysis([], { measureEnds: true }), ["measure-ends"]],
  [
    "all at once",
    analysis(["orange", "orange", "orange", "red"], { steadyAdult: false, measureEnds: true }),
    ["red", "three-orange", "no-steady-adult", "measure-ends"],
  ],
])("why a plan is required: %s", (_name, read, reasons) => {
  expect(planReasons(read)).toEqual(reasons);
});

const young: YoungPerson = { birthDate: "2009-05-14", inYouthCare: false, planRequired: null, done: [] };
const listed = (changes: Partial<YoungPerson>, today = "2026-11-24") =>
  milestonesOf({ ...young, ...changes }, today, voorbeeldstad.milestones);
const dateOf = (id: string, birthDate: string) =>
  listed({ birthDate, inYouthCare: true, planRequired: true }).find((milestone) => milestone.id === id)?.on;

test("every date is that of a calendar by hand, whatever the birth date", () => {
  const ages = [16, 16.5, 17, 17.5, 17.75, 17 + 10 / 12, 18, 18.25, 18.5, 19, 20, 21, 21, 22, 23, 23, 27, 28];
  for (let day = "2007-01-01"; day < "2011-01-01"; day = daysLater(day, 1)) {
    const dates = listed({ birthDate: day, inYouthCare: true, planRequired: true }).map(({ on }) => on);
    expect(dates).toEqual(ages.map((age) => monthsLater(day, Math.round(age * 12))));
  }
});

describe("whom a milestone is for", () => {
  const all = ["own-consent", "inventory", "risk-analysis", "adult", "maintenance-ends"];
  const everybody = [...all, "school-guidance-ends", "youth-rules-end"];
  test.each<[string, Partial<YoungPerson>, string[]]>([
    ["everybody, before an analysis", {}, everybody],
    ["no plan is required", { planRequired: false }, everybody],
    ["in youth care", { inYouthCare: true }, ["own-consent", "start-plan", ...everybody.slice(1)]],
  ])("%s", (_name, changes, ids) => {
    expect(listed(changes).map(({ id }) => id)).toEqual(ids);
  });

  test("with a plan, by date, and on one day in the order of the policy", () => {
    expect(listed({ planRequired: true }).map(({ id, on }) => `${on} ${id}`)).toEqual([
      "2025-05-14 own-consent",
      "2026-05-14 inventory",
      "2026-11-14 risk-analysis",
      "2027-02-14 apply",
      "2027-03-14 plan-agreed",
      "2027-05-14 adult",
      "2027-08-14 check",
      "2027-11-14 check",
      "2028-05-14 check",
      "2029-05-14 check",
      "2030-05-14 check",
      "2030-05-14 maintenance-ends",
      "2031-05-14 check",
      "2032-05-14 check",
      "2032-05-14 school-guidance-ends",
      "2036-05-14 youth-rules-end",
      "2037-05-14 last-check",
    ]);
  });
});

test.each([
  ["a leap day, to an ordinary year", "inventory", "2008-02-29", "2025-02-28"],
  ["a leap day, to a leap year", "own-consent", "2008-02-29", "2024-02-29"],
  ["a leap day, months later: not by way of the 28th", "risk-analysis", "2008-02-29", "2025-08-29"],
  ["31 August, to February", "start-plan", "2008-08-31", "2025-02-28"],
  ["31 August, to February of a leap year", "start-plan", "2007-08-31", "2024-02-29"],
  ["31 December, to October", "plan-agreed", "2009-12-31", "2027-10-31"],
  ["31 January, to November", "plan-agreed", "2009-01-31", "2026-11-30"],
  ["over a new year", "apply", "2009-05-14", "2027-02-14"],
])("months are added to the birth date: %s", (_name, id, birthDate, on) => {
  expect(dateOf(id, birthDate)).toBe(on);
});

test.each<[string, string, readonly string[], Milestone["state"]]>([
  ["31 days before", "2027-04-13", [], "ahead"],
  ["30 days before", "2027-04-14", [], "due"],
  ["on the day", "2027-05-14", [], "due"],
  ["the day after", "2027-05-15", [], "late"],
  ["ticked, long before", "2026-11-24", ["adult"], "done"],
  ["ticked, after", "2027-05-15", ["adult"], "done"],
])("the state of a milestone: %s", (_name, today, done, state) => {
  expect(listed({ done }, today).find(({ id }) => id === "adult")?.state).toBe(state);
});

test("a check is ticked by its date, the other checks are not", () => {
  const checks = listed({ planRequired: true, done: ["check@2027-11-14", "check"] }).filter(
    ({ id }) => id === "check",
  );
  expect(checks.filter(({ state }) => state === "done").map(({ on }) => on)).toEqual(["2027-11-14"]);
});
