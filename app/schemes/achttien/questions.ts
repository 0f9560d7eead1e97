import { oneOf, yesOrNo } from "../fields/choice.ts";
import { optionalText } from "../fields/text.ts";
import { questionsOf } from "#app/schemes/contract/own-questions.ts";

const yesNo = ["yes", "no"] as const;
const steadyAdult = ["yes", "no", "unknown"] as const;

/** Words: locales/<lang>/achttien.json under `questions.<id>`. */
export const questions = questionsOf("achttien", [
  { id: "inYouthCare", seenBy: ["achttien"], kind: "radio", options: yesNo, schema: yesOrNo() },
  { id: "homeAfter18", seenBy: ["achttien"], kind: "radio", options: yesNo, schema: yesOrNo() },
  { id: "incomeAfter18", seenBy: ["achttien"], kind: "radio", options: yesNo, schema: yesOrNo() },
  { id: "steadyAdult", kind: "radio", options: steadyAdult, schema: oneOf(steadyAdult) },
  { id: "planWish", kind: "textarea", schema: optionalText(1000, true), optional: true },
]);
