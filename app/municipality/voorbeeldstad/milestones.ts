import type { MilestoneFor, MilestoneRule, Milestones } from "../milestones.ts";

/** Model De Soepele Overgang: what has to be done by which age. */
export const milestones: Milestones = {
  rules: [
    at("own-consent", 16, 0, "all"),
    at("start-plan", 16, 6, "youth-care"),
    at("inventory", 17, 0, "all"),
    at("risk-analysis", 17, 6, "all"),
    at("apply", 17, 9, "plan-required"),
    at("plan-agreed", 17, 10, "plan-required"),
    at("adult", 18, 0, "all"),
    at("check", 18, 3, "plan-required"),
    at("check", 18, 6, "plan-required"),
    ...[19, 20, 21, 22, 23].map((years) => at("check", years, 0, "plan-required")),
    at("maintenance-ends", 21, 0, "all"),
    at("school-guidance-ends", 23, 0, "all"),
    at("youth-rules-end", 27, 0, "all"),
    at("last-check", 28, 0, "plan-required"),
  ],
  dueDays: 30,
};

function at(id: string, years: number, months: number, whom: MilestoneFor): MilestoneRule {
  return { id, months: years * 12 + months, for: whom };
}
