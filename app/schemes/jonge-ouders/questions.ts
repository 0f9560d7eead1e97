import { someOf } from "../fields/choice.ts";
import { optionalText } from "../fields/text.ts";
import { questionsOf } from "#app/schemes/contract/own-questions.ts";

const helpers = ["partner", "parents", "friends", "midwife", "school", "municipality", "nobody"] as const;

/** Words: locales/<lang>/jonge-ouders.json under `questions.<id>`. */
export const questions = questionsOf("jonge-ouders", [
  {
    id: "whoHelps",
    kind: "checkboxes",
    options: helpers,
    schema: someOf(helpers, "nobody"),
    exclusive: "nobody",
  },
  { id: "firstGoal", kind: "textarea", schema: optionalText(1000, true), optional: true },
  { id: "stuckWith", kind: "textarea", schema: optionalText(1000, true), optional: true },
]);
