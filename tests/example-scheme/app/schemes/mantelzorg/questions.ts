import { someOf, yesOrNo } from "#app/schemes/fields/choice.ts";
import { questionsOf } from "#app/schemes/contract/own-questions.ts";

const tasks = ["household", "children", "body", "worries", "none"] as const;

/** Words: locales/<lang>/mantelzorg.json under `questions.<id>`. */
export const questions = questionsOf("mantelzorg", [
  { id: "caresAlone", kind: "radio", options: ["yes", "no"], schema: yesOrNo() },
  {
    id: "careTasks",
    kind: "checkboxes",
    options: tasks,
    schema: someOf(tasks, "none"),
    exclusive: "none",
  },
]);
