import type { Words } from "#app/i18n/words.tsx";
import { flow } from "#app/intake/flow.ts";

/** Every way in which an answer says that somebody does not know yet, in the words given. */
export function notKnownWords(words: Words): ReadonlySet<string> {
  const options = [...flow.questions.values()]
    .filter((question) => question.options?.includes("unknown"))
    .flatMap(({ words: namespace, id }) =>
      ["shown", "options"].map((kind) => `${namespace}:questions.${id}.${kind}.unknown`),
    )
    .filter((key) => words.has(key));
  return new Set([words.t("intake:answer.notKnown"), ...options.map((key) => words.say(key))]);
}
