import { formatDate, formatMoney, formatPhone } from "#app/i18n/formats.ts";
import { isolate } from "#app/i18n/isolate.ts";
import type { Words } from "#app/i18n/words.tsx";
import type { Question } from "#app/schemes/contract/question.ts";
import type { NamedChild } from "#app/intake/answers.ts";
import { provisionName } from "./verdicts.ts";
import type { QuestionValues } from "./words.ts";

/**
 * An answer as short statements, for the check page, the print and the staff: a line for each thing that was
 * said. The words under `shown` say it from the other side ("Bij u"); without them the option's own words do.
 */
export function showAnswer(
  question: Question,
  value: unknown,
  words: Words,
  values: QuestionValues,
): string[] {
  if (value === undefined) return [];
  if (value === null)
    return [words.t(question.mayNotKnow ? "intake:answer.notKnown" : "intake:answer.empty")];
  const option = (chosen: string) => {
    const key = `${question.words}:questions.${question.id}`;
    return words.say(
      words.has(`${key}.shown.${chosen}`) ? `${key}.shown.${chosen}` : `${key}.options.${chosen}`,
      values,
    );
  };
  switch (question.kind) {
    case "radio":
      return [option(typeof value === "boolean" ? (value ? "yes" : "no") : String(value))];
    case "checkboxes":
      return (value as readonly string[]).map(option);
    case "select":
      return [
        question.id === "interpreter" && value !== "none"
          ? words.t("intake:questions.interpreter.withInterpreter", { language: option(String(value)) })
          : option(String(value)),
      ];
    case "date":
      return [formatDate(String(value), words.language)];
    case "money":
      return [words.t("intake:answer.perMonth", { amount: formatMoney(Number(value), words.language) })];
    case "names":
      return [(value as readonly NamedChild[]).map((child) => child.name).join(", ")];
    case "provisions":
      return (value as readonly string[]).map((id) => provisionName(id, words));
    case "phone":
      return [formatPhone(String(value), words.language)];
    case "textarea":
      return String(value).split(/\r?\n/);
    default:
      return [isolate(String(value), words.language)];
  }
}
