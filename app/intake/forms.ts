import type { z } from "zod";
import type { PersonKey } from "#app/schemes/contract/facts.ts";
import type { Question } from "#app/schemes/contract/question.ts";
import { answerKey, type Answers } from "./answers.ts";
import { questionById } from "./flow.ts";
import { momentError } from "./moment-errors.ts";
import type { Stop } from "./walk.ts";

/** What was typed, as it has to be shown again next to an error. */
export type Typed = Readonly<Record<string, unknown>>;

/** A question and the code of what is wrong; the words are `questions.<id>.errors.<code>`. */
export interface FieldError {
  readonly questionId: string;
  readonly code: string;
  /** What the words of the code name, such as how many letters are too many. */
  readonly values?: Readonly<Record<string, unknown>>;
}

export type Submitted =
  | { readonly ok: true; readonly answers: Answers; readonly typed: Typed }
  | { readonly ok: false; readonly errors: readonly FieldError[]; readonly typed: Typed };

/** Name of the button that says "ik weet het niet". */
export const notKnownButton = "weet-niet";

/** Name of the hidden field with the mark of the answers that a page was made with. */
export const seenField = "gezien";

/**
 * Checks what was posted for one page. Field names are question ids. `on` is the local date. Nothing but the
 * page's own questions is read, so nothing else can be assigned. `saved` is what the draft holds already.
 */
export function readPage(stop: Stop, form: FormData, on: string, saved: Answers): Submitted {
  const answers: Record<string, unknown> = {};
  const typed: Record<string, unknown> = {};
  const errors: FieldError[] = [];
  for (const id of stop.page.asks) {
    const question = questionById(id);
    const raw = readTyped(question, form);
    typed[id] = raw;
    const result = readAnswer(question, question.kind === "names" ? afterUsed(raw, saved) : raw, form, on);
    if ("code" in result) errors.push({ questionId: id, ...result });
    else answers[answerKey(id, stop.person)] = result.value;
  }
  return errors.length > 0 ? { ok: false, errors, typed } : { ok: true, answers, typed };
}

/**
 * Rows of children, and behind them an empty one with the highest key that the draft ever gave to a child: a key is
 * never given again, or a new child would get what was said about one that was taken out.
 */
function afterUsed(rows: unknown, saved: Answers): unknown {
  const used = [...JSON.stringify(saved).matchAll(/[@:"]c([1-9]\d{0,2})"/g)].map(([, number]) =>
    Number(number),
  );
  return [...(rows as readonly unknown[]), { key: `c${Math.max(0, ...used)}`, name: "" }];
}

function readAnswer(
  question: Question,
  raw: unknown,
  form: FormData,
  on: string,
): { value: unknown } | Omit<FieldError, "questionId"> {
  if (question.mayNotKnow && form.get(notKnownButton) === question.id) return { value: null };
  const parsed = question.schema.safeParse(raw);
  if (!parsed.success) return firstProblem(parsed.error.issues);
  const late = momentError(question, parsed.data, on);
  return late ? { code: late } : { value: parsed.data };
}

/** Codes are single words; anything else is a message of the schema library and means a wrong kind of value. */
function firstProblem([issue]: readonly z.core.$ZodIssue[]): Omit<FieldError, "questionId"> {
  const code = issue?.message ?? "";
  if (!/^[a-zA-Z]+$/.test(code)) return { code: "required" };
  return issue?.code === "custom" && issue.params ? { code, values: issue.params } : { code };
}

/** A field sent twice where one is asked is no answer. */
function single(form: FormData, name: string): string | undefined {
  const values = form.getAll(name);
  return values.length === 1 && typeof values[0] === "string" ? values[0] : undefined;
}

function strings(form: FormData, name: string): string[] {
  return form.getAll(name).filter((value) => typeof value === "string");
}

/** What the form holds for a question, in the shape its schema reads. */
function readTyped(question: Question, form: FormData): unknown {
  switch (question.kind) {
    case "checkboxes":
    case "provisions":
      return strings(form, question.id);
    case "date":
      return {
        day: single(form, `${question.id}.dag`) ?? "",
        month: single(form, `${question.id}.maand`) ?? "",
        year: single(form, `${question.id}.jaar`) ?? "",
      };
    case "names": {
      const keys = strings(form, `${question.id}.sleutel`);
      return strings(form, question.id).map((name, index) => ({ key: keys[index] ?? "", name }));
    }
    case "slot":
      return { wish: single(form, "wens"), slot: single(form, "tijd") };
    default:
      return single(form, question.id);
  }
}

/** What to show in a field before anything is typed: the answer that was given earlier. */
export function typedFrom(
  stop: { readonly page: Stop["page"]; readonly person: PersonKey | null },
  answers: Answers,
): Typed {
  return Object.fromEntries(
    stop.page.asks.map((id) => [id, shownInField(questionById(id), answers[answerKey(id, stop.person)])]),
  );
}

function shownInField(question: Question, value: unknown): unknown {
  if (value === undefined || value === null) return undefined;
  switch (question.kind) {
    case "radio":
      return typeof value === "boolean" ? (value ? "yes" : "no") : value;
    case "date": {
      const [year = "", month = "", day = ""] = String(value).split("-");
      return { day: String(Number(day)), month: String(Number(month)), year };
    }
    case "money":
      return moneyText(Number(value));
    default:
      return value;
  }
}

/** "1600" or "1600,50": as Dutch people type it, without dots that could be read as cents. */
function moneyText(cents: number): string {
  const rest = cents % 100;
  return rest === 0 ? String(cents / 100) : `${Math.floor(cents / 100)},${String(rest).padStart(2, "0")}`;
}
