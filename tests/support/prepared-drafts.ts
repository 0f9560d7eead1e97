import { Temporal } from "temporal-polyfill";
import type { Answers } from "#app/intake/answers.ts";
import { draftsIn } from "#app/intake/drafts/cookie.server.ts";
import { createDraft, openDraft } from "#app/intake/drafts/drafts.server.ts";
import type { Db } from "#db/schema.ts";
import { before, journeyOfFatima, type Step } from "./journey.ts";
import type { Visitor } from "./visitor.ts";
import { walkByForms } from "./walk-by-forms.ts";

/** Somebody who has answered everything but how they want to talk. */
export interface Prepared {
  readonly visitor: Visitor;
  readonly draftId: string;
  /** Address of a page below the draft. */
  at(path: string): string;
}

const withMail = (step: Step): Step =>
  step.path === "contact/bereiken"
    ? { ...step, fields: { ...step.fields, email: "fatima@mail.example" } }
    : step;

/** Walks to the choice of a time once, as a person does, and gives the answers to make more such drafts of. */
export async function answersBeforeAppointment(db: Db, visitor: Visitor): Promise<Answers> {
  await walkByForms(visitor, before("gesprek", journeyOfFatima("none")).map(withMail));
  const [access] = draftsIn([...visitor.cookies.values()][0]);
  const draft = access && (await openDraft(db, access, Temporal.Instant.from("2026-11-24T09:15:00Z")));
  if (!draft) throw new Error("The draft of this visitor cannot be opened.");
  return draft.answers;
}

/** A draft of its own with these answers, and a visitor who holds its key. */
export async function prepareDraft(db: Db, answers: Answers, visitor: Visitor): Promise<Prepared> {
  const draft = await createDraft(db, answers, 14, Temporal.Instant.from("2026-11-24T09:15:00Z"));
  visitor.cookies.set("gezinsloket", `${draft.id}.${draft.key}`);
  return { visitor, draftId: draft.id, at: (path) => `/aanvraag/${draft.id}/${path}` };
}
