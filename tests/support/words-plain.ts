import { askedKey, type Texts } from "./words.ts";

/** What may stay although the rules say otherwise, and why. */
export interface Exception {
  readonly key: string;
  readonly rule: string;
  readonly why: string;
}

export interface PlainProblem {
  readonly key: string;
  readonly rule: string;
  readonly text: string;
}

export const longestSentence = 18;

/**
 * Words that people misread or do not know, that promise what nobody decided, or that belong to staff. The
 * names of funds are here too: people ask for a thing, not for a fund.
 */
const avoided: Readonly<Record<string, RegExp>> = {
  ontvangen: /\bontv(ang|ing)\w*/i,
  netto: /\b(netto|bruto)\w*/i,
  contributie: /contributie/i,
  bewijs: /\bbewij(s|z)\w*/i,
  lopend: /\blopend\w*/i,
  aangesloten: /\b(aangesloten|besteed|spelregels)\b/i,
  fund: /\b(jeugdfonds|leergeld|kinderhulp|jarige job|stichting)\b/i,
  law: /\b(participatiewet|jeugdwet|awb|wmo|beschikking|artikel|draagkracht|vermogen)\b/i,
  staff: /\b(triage|intake|casus\w*|cliënt\w*|zaak|indicatie|traject|subdoel|actie)\b/i,
  short: /\b(bijv|d\.w\.z|o\.a|a\.u\.b|m\.b\.t|evt|incl|max|min|nvt|ivm)\b\.?/i,
  percent: /%/,
};

/** What is not plain in Dutch texts for families. `exceptions` that nothing needs any more are a problem too. */
export function plainProblems(texts: Texts, exceptions: readonly Exception[]): string[] {
  const found = [...texts].flatMap(([key, text]) => problemsIn(key, text));
  const excused = (problem: PlainProblem) =>
    exceptions.some(
      (exception) => exception.key === askedKey(problem.key) && exception.rule === problem.rule,
    );
  const stale = exceptions.filter(
    (exception) =>
      !found.some((problem) => askedKey(problem.key) === exception.key && problem.rule === exception.rule),
  );
  return [
    ...found.filter((problem) => !excused(problem)).map(({ key, rule, text }) => `${key} (${rule}): ${text}`),
    ...stale.map(({ key, rule }) => `${key} (${rule}) needs no exception`),
  ];
}

function problemsIn(key: string, text: string): PlainProblem[] {
  const rules = [
    ...Object.entries(avoided).flatMap(([rule, pattern]) => (pattern.test(text) ? [rule] : [])),
    ...(sentences(text).some((sentence) => wordCount(sentence) > longestSentence) ? ["long"] : []),
    ...toneProblem(key, text),
  ];
  return rules.map((rule) => ({ key, rule, text }));
}

/** "u" for adults, "je" for the young: a text says one of them, and which one its key tells. */
function toneProblem(key: string, text: string): string[] {
  const young = /_je(_|$)/.test(key);
  if (young) return /\b(u|uw)\b/i.test(text) ? ["tone"] : [];
  return /\b(je|jij|jou|jouw|jullie)\b/i.test(text) ? ["tone"] : [];
}

function sentences(text: string): string[] {
  return text.split(/(?<=[.?!:])\s+/);
}

/** A value counts as one word, whatever it holds. */
function wordCount(sentence: string): number {
  return sentence.replace(/\{\{\w+\}\}/g, "x").match(/[\p{L}\p{N}][\p{L}\p{N}.,'’-]*/gu)?.length ?? 0;
}
