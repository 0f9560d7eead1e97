import { oneOf, someOf } from "../fields/choice.ts";
import { questionsOf } from "#app/schemes/contract/own-questions.ts";

const phases = ["thinking", "separating", "separated", "stuck", "new-family"] as const;
const helpWith = [
  "telling-children",
  "agreements",
  "conflict",
  "contact-with-child",
  "money",
  "housing",
  "appointment-for-child",
  "unknown",
] as const;
const planStatuses = ["yes", "no", "busy", "unknown"] as const;
const otherParent = ["knows-may-call", "knows-no-call", "does-not-know"] as const;

/** Words: locales/<lang>/scheiding.json under `questions.<id>`. */
export const questions = questionsOf("scheiding", [
  { id: "separationPhase", kind: "radio", options: phases, schema: oneOf(phases) },
  {
    id: "separationHelp",
    kind: "checkboxes",
    options: helpWith,
    schema: someOf(helpWith, "unknown"),
    exclusive: "unknown",
  },
  { id: "parentingPlan", kind: "radio", options: planStatuses, schema: oneOf(planStatuses) },
  { id: "otherParentKnows", kind: "radio", options: otherParent, schema: oneOf(otherParent) },
]);
