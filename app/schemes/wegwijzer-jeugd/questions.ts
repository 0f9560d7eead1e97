import { oneOf, someOf, yesOrNo } from "../fields/choice.ts";
import { optionalText } from "../fields/text.ts";
import { questionsOf } from "#app/schemes/contract/own-questions.ts";

const concerns = [
  "behaviour",
  "feelings",
  "school",
  "conflict-at-home",
  "sleeping-eating",
  "separated-parents",
  "disability",
  "substances-gaming",
  "other",
] as const;
const helpers = ["doctor", "school", "youth-care", "family", "none"] as const;
const whoMayKnow = ["nobody", "one-parent", "both-parents", "someone-else"] as const;

/** No diagnosis is asked, and own words are free to leave out. Words: locales/<lang>/wegwijzer-jeugd.json. */
export const questions = questionsOf("wegwijzer-jeugd", [
  { id: "concern", kind: "checkboxes", options: concerns, schema: someOf(concerns) },
  { id: "wish", kind: "textarea", schema: optionalText(1000, true), optional: true },
  { id: "childAware", kind: "radio", options: ["yes", "no"], schema: yesOrNo() },
  { id: "helpNow", kind: "checkboxes", options: helpers, schema: someOf(helpers, "none"), exclusive: "none" },
  { id: "whoMayKnow", kind: "radio", options: whoMayKnow, schema: oneOf(whoMayKnow) },
]);
