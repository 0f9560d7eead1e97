import { z } from "zod";
import { wordsFor } from "#app/i18n/words.server.ts";
import { data } from "#app/platform/remix.ts";
import type { Refusal, Refused, Typed } from "./refused.ts";

export interface FormTerms<Value> {
  /**
   * Reads the fields, each of them text, and says with a code what is wrong with one. Where a page has several forms
   * it is a choice between them by "doe", the name of their buttons.
   */
  readonly shape: z.ZodType<Value>;
  /** The key of the text for a code of this page. */
  readonly errors?: (code: string) => string;
  /** Fields that the page fills in by itself, besides "doe": what is wrong with them is wrong with the form. */
  readonly hidden?: readonly string[];
  /** Fields that are never sent back, such as a password. */
  readonly secret?: readonly string[];
}

/** What is wrong, by its code; `values` are for the text. */
interface Problem {
  readonly code: string;
  readonly field?: string;
  readonly values?: Readonly<Record<string, unknown>>;
}

export type ReadForm<Value> =
  | {
      readonly ok: true;
      readonly value: Value;
      readonly typed: Typed;
      /** For what shows only when it is tried: a refusal with what was typed. */
      readonly refused: (problem: Problem) => Refused;
    }
  | Refused;

/** Reads a form of the workplace: what it says, or field by field what is wrong with it and what was typed. */
export function readForm<Value>(form: FormData, terms: FormTerms<Value>): ReadForm<Value> {
  const sent = typedIn(form);
  const secret = terms.secret ?? [];
  const typed = Object.fromEntries(Object.entries(sent).filter(([name]) => !secret.includes(name)));
  const name = terms.shape instanceof z.ZodDiscriminatedUnion ? (sent["doe"] ?? "") : "";
  const refused = (problems: readonly Problem[]): Refused => ({
    ok: false,
    form: name,
    typed,
    refusals: problems.map((problem) => refusalOf(problem, terms)),
  });
  const read = terms.shape.safeParse(sent);
  if (read.success) return { ok: true, value: read.data, typed, refused: (problem) => refused([problem]) };
  const fields = new Set(read.error.issues.map(({ path }) => path[0]));
  return refused(
    [...fields].flatMap((field) => {
      const issue = read.error.issues.find(({ path }) => path[0] === field);
      return issue ? problemOf(issue) : [];
    }),
  );
}

/** Answers with a refusal: 422 for what cannot be read, 409 for what is no longer so. */
export function refuse(refused: Refused, status: 422 | 409 | 429 = 422) {
  return data(refused, { status });
}

/** Our own forms send each field once, but for boxes to tick: more of it are lines, which only boxes take. */
function typedIn(form: FormData): Typed {
  return Object.fromEntries(
    [...new Set(form.keys())].map((name) => [
      name,
      form
        .getAll(name)
        .filter((value) => typeof value === "string")
        .join("\n"),
    ]),
  );
}

const incomplete = "incomplete";

/** Codes are words of ours; anything else is a message of the library: a field is not there, or of a wrong kind. */
function problemOf(issue: z.core.$ZodIssue): Problem {
  const field = issue.path[0];
  return {
    code: /^[a-z][A-Za-z-]*$/.test(issue.message) ? issue.message : incomplete,
    ...(field === undefined ? {} : { field: String(field) }),
    ...(issue.code === "custom" && issue.params ? { values: issue.params } : {}),
  };
}

function refusalOf({ code, field, values }: Problem, { errors, hidden = [] }: FormTerms<unknown>): Refusal {
  const { t, say } = wordsFor("nl");
  const isShown = field !== undefined && field !== "doe" && !hidden.includes(field);
  return {
    field: isShown ? field : null,
    code,
    text: errors && code !== incomplete ? say(errors(code), values) : t("staff:form.incomplete"),
  };
}
