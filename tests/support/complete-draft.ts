import { Temporal } from "temporal-polyfill";
import { findFreeSlots, holdSlot } from "#app/conversations/booking/appointments.server.ts";
import { formatSlot, type Slot } from "#app/conversations/free/slot.ts";
import { wordsFor } from "#app/i18n/words.server.ts";
import { createDraft, saveAnswers, type Draft } from "#app/intake/drafts/drafts.server.ts";
import { flow } from "#app/intake/flow.ts";
import { walk } from "#app/intake/walk.ts";
import { voorbeeldstad as policy } from "#app/municipality/voorbeeldstad/index.ts";
import { submissionOf } from "#app/requests/submit/submission.ts";
import { submit } from "#app/requests/submit/submit.server.ts";
import type { Db } from "#db/schema.ts";
import { walkThrough, type Pick } from "./typed-answers.ts";

/** When drafts are made and sent; `on` is the local date. */
export const sendingAt = Temporal.Instant.from("2026-11-24T09:15:00Z");
const on = "2026-11-24";

const minutes = 45;
const nothingUrgent: Pick = (_size, _stop, question) => (question.id === "urgentNow" ? 1 : 0);

/** A draft with everything answered: the first answer everywhere, and everything chosen that is offered. */
export async function completeDraft(db: Db, changes: Record<string, unknown> = {}): Promise<Draft> {
  const { answers } = walkThrough({ topics: ["child-costs"] }, nothingUrgent, policy, on);
  return createDraft(db, { ...answers, ...changes }, policy.draftDays, sendingAt);
}

/** The first time that the example rosters leave free for a money appointment. */
export async function freeSlot(db: Db): Promise<Slot> {
  const [slot] = await findFreeSlots(db, {
    type: "geldgesprek",
    minutes,
    channel: "office",
    policy,
    now: sendingAt,
  });
  if (!slot) throw new Error("The example rosters leave no free time.");
  return slot;
}

/** Holds a time for a draft, and answers with it. */
export async function holdFor(db: Db, draft: Draft, slot: Slot): Promise<Draft> {
  const wish = { slot, type: "geldgesprek", minutes, language: null, policy, now: sendingAt } as const;
  const held = await holdSlot(db, { draftId: draft.id, ...wish });
  if (!held.ok) throw new Error(`The time was ${held.reason}.`);
  const conversation = { wish: "booked", slot: formatSlot(slot), type: "geldgesprek", minutes };
  return (await saveAnswers(db, draft, { conversation }, policy.draftDays, sendingAt)) as Draft;
}

/** Sends a draft in. */
export function send(db: Db, draft: Draft) {
  const way = walk(flow.pages, draft.answers, policy, on);
  return submit(db, draft, submissionOf(way, wordsFor("nl"), wordsFor("nl"), policy, on), policy, sendingAt);
}
