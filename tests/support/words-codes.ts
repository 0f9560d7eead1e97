import { momentError } from "#app/intake/moment-errors.ts";
import { readPage } from "#app/intake/forms.ts";
import { mostChildren } from "#app/schemes/fields/children.ts";
import type { Question } from "#app/schemes/contract/question.ts";

type Entries = readonly (readonly [string, string])[];

const on = "2026-11-22";
const long = "x".repeat(5000);
const typed = [
  "",
  " ",
  "\u0000",
  "\u202Eab",
  long,
  "ab",
  "12",
  "999999999",
  "1000000",
  "31-12",
  "a@b",
  "-1",
  "1234 SS",
  "0",
];

/** Codes of everything that can be wrong with an answer, found by sending bad forms to the page that reads it. */
export function codesOf(question: Question): string[] {
  // The screen of the conversation checks the time itself, against what is free.
  if (question.kind === "slot") return ["required", "invalid"];
  // The screen of the choice has its own words for this, with the name of the child.
  if (question.kind === "provisions") return ["required"];
  const sent = formsFor(question).flatMap((entries) => codesAfter(question, entries));
  const moments = ["0001-01-01", "9999-01-01"].flatMap((date) => momentError(question, date, on) ?? []);
  return [...new Set([...sent, ...moments])];
}

function codesAfter(question: Question, entries: Entries): string[] {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  const page = { path: "proef", section: "topic" as const, asks: [question.id] };
  const result = readPage({ page, person: null, path: "proef", answered: false }, form, on, {});
  return result.ok ? [] : result.errors.map((error) => error.code);
}

/** Forms as somebody could send them: nothing, too much, unreadable, and what no browser would send. */
function formsFor({ id, kind, options = [] }: Question): Entries[] {
  const one = (value: string): Entries => [[id, value]];
  switch (kind) {
    case "checkboxes":
      return [[], one("?"), options.map((option) => [id, option])];
    case "date":
      return [
        ["", "", ""],
        ["1", "1", "18"],
        ["31", "2", "2020"],
        ["a", "b", "2020"],
        ["1", "1", "2999"],
        ["1", "1", "1000"],
      ].map(([day = "", month = "", year = ""]) => [
        [`${id}.dag`, day],
        [`${id}.maand`, month],
        [`${id}.jaar`, year],
      ]);
    case "names":
      return [[], ...typed.map(one), Array.from({ length: mostChildren + 1 }, () => [id, "Sam"] as const)];
    default:
      return [[], [...one("a"), ...one("b")], ...typed.map(one)];
  }
}
