import type { Typed } from "#app/intake/forms.ts";
import type { QuestionValues } from "#app/intake/words/words.ts";
import type { Words } from "#app/i18n/words.tsx";
import type { Question, QuestionKind } from "#app/schemes/contract/question.ts";
import type { Refusal } from "./refusal.ts";

/** One question, ready to be shown: all texts filled in. */
export interface FieldView {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly label: string;
  readonly hint: string | null;
  /** Label of the control itself, when the question is the heading and says more. */
  readonly field: string | null;
  readonly options: readonly { value: string; label: string; hint?: string; exclusive?: boolean }[];
  readonly error: string | null;
  readonly typed: unknown;
  readonly why: string | null;
  readonly mayNotKnow: boolean;
  readonly autocomplete: string | null;
  readonly counts: { readonly title: string; readonly items: readonly string[] } | null;
  readonly countsNot: { readonly title: string; readonly items: readonly string[] } | null;
  readonly rows: number;
}

/** A question with all its texts filled in, and after a refusal with what was typed and what to do about it. */
export function fieldView(
  question: Question,
  typed: Typed,
  refusal: Refusal | undefined,
  words: Words,
  values: QuestionValues,
): FieldView {
  const key = `${question.words}:questions.${question.id}`;
  const optional = (part: string) =>
    words.has(`${key}.${part}`) ? words.say(`${key}.${part}`, values) : null;
  const columns = (part: string) =>
    words.has(`${key}.${part}.title`)
      ? { title: words.say(`${key}.${part}.title`), items: words.list(`${key}.${part}.items`) }
      : null;
  const wrong = refusal?.errors.find((error) => error.questionId === question.id);
  const label = words.say(`${key}.label`, values);
  return {
    id: question.id,
    kind: question.kind,
    label: question.optional ? `${label} ${words.t("intake:optional")}` : label,
    hint: optional("hint"),
    // Names are typed in rows, and each row has the number in its label.
    field: question.kind === "names" ? null : optional("field"),
    options: (question.options ?? []).map((value) => {
      const hint = optional(`hints.${value}`);
      return {
        value,
        label: words.say(`${key}.options.${value}`, values),
        ...(hint ? { hint } : {}),
        ...(question.exclusive === value ? { exclusive: true } : {}),
      };
    }),
    error: wrong ? errorText(key, wrong.code, words, { ...values, ...wrong.values }) : null,
    typed: typed[question.id],
    why: optional("why"),
    mayNotKnow: question.mayNotKnow === true,
    autocomplete: question.autocomplete ?? null,
    counts: columns("counts"),
    countsNot: columns("countsNot"),
    rows: refusal?.rows ?? 0,
  };
}

/** The question's own words for what is wrong; common words for what can go wrong anywhere. */
function errorText(key: string, code: string, words: Words, values: QuestionValues): string {
  const own = `${key}.errors.${code}`;
  return words.has(own) ? words.say(own, values) : words.say(`common:errors.${code}`, values);
}
