import { someOf, yesOrNo } from "../fields/choice.ts";
import { requiredText } from "../fields/text.ts";
import { questionsOf } from "#app/schemes/contract/own-questions.ts";

const onceInAWhile = [
  "schoolkosten",
  "laptop",
  "fiets",
  "sport",
  "cultuur",
  "zwemles",
  "verjaardag",
  "winterkleding",
  "none",
] as const;

/** Words: locales/<lang>/kindpakket.json under `questions.<id>`. */
export const questions = questionsOf("kindpakket", [
  { id: "receivedBefore", kind: "radio", options: ["yes", "no"], schema: yesOrNo() },
  {
    id: "alreadyReceived",
    kind: "checkboxes",
    options: onceInAWhile,
    schema: someOf(onceInAWhile, "none"),
    exclusive: "none",
  },
  { id: "sportClub", kind: "text", schema: requiredText(120), mayNotKnow: true },
  { id: "cultureTeacher", kind: "text", schema: requiredText(120), mayNotKnow: true },
  { id: "swimmingPool", kind: "text", schema: requiredText(120), mayNotKnow: true },
]);
