import type { Policy } from "#app/municipality/policy.ts";
import type { PersonKey } from "#app/schemes/contract/facts.ts";
import type { Words } from "#app/i18n/words.tsx";
import { answerKey, childrenIn } from "#app/intake/answers.ts";
import { questionById } from "#app/intake/flow.ts";
import { showAnswer } from "./show.ts";
import type { Stop, Walk } from "#app/intake/walk.ts";
import { questionValues } from "./words.ts";

/** One answer as it stands on the check page. */
export interface DescribedRow {
  readonly questionId: string;
  /** Path of the page that asks it. */
  readonly path: string;
  readonly person: PersonKey | null;
  /** A short label: "Geboren op". */
  readonly label: string;
  /** The whole question, as it was asked. */
  readonly question: string;
  readonly answer: readonly string[];
}

/** A heading with its rows: a child, the applicant, how to reach them. */
export interface DescribedGroup {
  readonly key: string;
  readonly title: string;
  readonly person: PersonKey | null;
  readonly rows: readonly DescribedRow[];
}

/** Everything that counts, in groups: children first, then the applicant, then contact. The conversation is not here. */
export function describe(way: Walk, words: Words, policy: Policy, on: string): DescribedGroup[] {
  const rows = way.stops.flatMap((stop) =>
    stop.page.screen === "slot" ? [] : rowsOf(stop, way, words, policy, on),
  );
  const groupOf = (row: DescribedRow) => row.person ?? (isContact(row, way) ? "contact" : "you");
  const group = (key: string, title: string, person: PersonKey | null): DescribedGroup[] => {
    const own = rows.filter((row) => groupOf(row) === key);
    return own.length > 0 ? [{ key, title, person, rows: inReadingOrder(together(own)) }] : [];
  };
  return [
    ...childrenIn(way.answers).flatMap((child) => group(child.key, child.name, child.key)),
    ...group("you", words.t("intake:groups.you"), null),
    ...group("contact", words.t("intake:groups.contact"), null),
  ];
}

function rowsOf(stop: Stop, way: Walk, words: Words, policy: Policy, on: string): DescribedRow[] {
  const values = questionValues(way.answers, way.facts, stop.person, policy, on, words.language);
  return stop.page.asks.flatMap((id) => {
    const question = questionById(id);
    const key = `${question.words}:questions.${id}`;
    const answer = showAnswer(question, way.answers[answerKey(id, stop.person)], words, values);
    // "Niets" for a child is an answer, but no row to read.
    if (answer.length === 0) return [];
    return [
      {
        questionId: id,
        path: stop.path,
        person: stop.person,
        label: words.say(`${key}.summary`, values),
        question: words.say(`${key}.label`, values),
        answer,
      },
    ];
  });
}

function isContact(row: DescribedRow, way: Walk): boolean {
  return way.stops.find((stop) => stop.path === row.path)?.page.section === "contact";
}

/** Answers of one page with the same short label read as one: "Naam: Fatima Amrani". */
function together(rows: readonly DescribedRow[]): DescribedRow[] {
  const joined: DescribedRow[] = [];
  for (const row of rows) {
    const last = joined.at(-1);
    if (last && last.path === row.path && last.label === row.label) {
      joined[joined.length - 1] = { ...last, answer: [[...last.answer, ...row.answer].join(" ")] };
    } else joined.push(row);
  }
  return joined;
}

/** What is asked for stands first. */
function inReadingOrder(rows: readonly DescribedRow[]): DescribedRow[] {
  const first = rows.filter((row) => row.questionId === "chosen");
  return [...first, ...rows.filter((row) => row.questionId !== "chosen")];
}
