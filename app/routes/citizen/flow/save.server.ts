import { redirect, type ActionFunctionArgs } from "#app/platform/remix.ts";
import { releaseHold } from "#app/conversations/booking/appointments.server.ts";
import { inLanguage } from "#app/platform/languages.ts";
import type { Answers } from "#app/intake/answers.ts";
import type { ConversationAnswer } from "#app/intake/conversation-answer.ts";
import { saveAnswers } from "#app/intake/drafts/drafts.server.ts";
import { flow } from "#app/intake/flow.ts";
import type { Typed } from "#app/intake/forms.ts";
import { answeredElsewhere } from "#app/intake/drafts/seen.server.ts";
import { stopAfter, stopAt, walk, type Stop, type Walk } from "#app/intake/walk.ts";
import { triage } from "#app/triage/triage.ts";
import type { Entered } from "./enter.server.ts";
import { refuse } from "./refusal.ts";
import { changePath, returnPlace, type ReturnPlace } from "./return-to.ts";

type AtStop = Entered & { readonly stop: Stop };

/** What was given for a page: the answers as they are kept, and as they were typed. */
export interface Given {
  readonly answers: Answers;
  readonly typed: Typed;
}

/**
 * Keeps the answers of a page and goes on. When another window answered this very page differently meanwhile, the
 * page comes back with both answers. `act` is done in between (a time is held) and may lead elsewhere.
 */
export async function saveAndGoOn(
  args: ActionFunctionArgs,
  entered: AtStop,
  form: FormData,
  { answers, typed }: Given,
  act: () => Promise<string | undefined | void> = () => Promise.resolve(undefined),
) {
  const ask = () => refuse(args.context, { errors: [], typed, meanwhile: answers });
  if (answeredElsewhere(entered, form, answers)) return ask();
  const elsewhere = await act();
  if (elsewhere) return redirect(elsewhere);
  const path = await pathAfterSaving(entered, answers, returnPlace(args.request));
  return path === null ? ask() : redirect(path);
}

/**
 * The address to go on to: the page behind this one, or the page the change came from, unless the answer opened new
 * questions. Null when another window was first with another answer.
 */
async function pathAfterSaving(
  entered: AtStop,
  answers: Answers,
  place: ReturnPlace | null,
): Promise<string | null> {
  const { loket, draft, now, on, language, stop, to } = entered;
  const fitting = letGoOfWrongTime(entered, answers);
  const saved = await saveAnswers(loket.db, draft, fitting, loket.policy.draftDays, now);
  if (saved === "gone") throw redirect(inLanguage(language, "/verlopen"));
  if (saved === "changed") return null;
  if ("conversation" in fitting && fitting["conversation"] === undefined)
    await releaseHold(loket.db, draft.id);
  const way = walk(flow.pages, saved.answers, loket.policy, on);
  if (!place) return to(nextAfter(way, stop).path);
  return to(stopAt(way, place) ? place : changePath(way.next.path, place));
}

/**
 * The page behind a stop. Somebody who answered it for the first time is not asked what was known before the questions
 * began; whoever came back to it sees the pages again.
 */
function nextAfter(way: Walk, stop: Stop): Stop {
  if (stop.answered) return stopAfter(way, stop.path);
  const behind = way.stops.slice(way.stops.findIndex((known) => known.path === stop.path) + 1);
  return behind.find((known) => !known.answered || known.page.asks.length === 0) ?? way.next;
}

/**
 * A time was chosen for one kind and length of conversation. When an answer changes that (an interpreter, another
 * topic), the time no longer fits: it is let go and asked again.
 */
function letGoOfWrongTime({ loket, draft, on }: Entered, answers: Answers): Answers {
  const merged = { ...draft.answers, ...answers };
  const chosen = merged["conversation"] as ConversationAnswer | undefined;
  if (chosen?.wish !== "booked" || "conversation" in answers) return answers;
  const way = walk(flow.pages, merged, loket.policy, on);
  if (!stopAt(way, "gesprek")) return answers;
  const { type, minutes } = triage(way.facts, way.chosen, loket.policy, on).conversation;
  if (type === chosen.type && minutes === chosen.minutes) return answers;
  return { ...answers, conversation: undefined };
}
