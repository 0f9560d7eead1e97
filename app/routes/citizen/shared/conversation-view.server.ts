import { walkInForMoney, type WalkInPlace } from "#app/conversations/walk-in-hours.ts";
import type { ConversationTypeId } from "#app/municipality/policy.ts";
import type { ConversationAnswer } from "#app/intake/conversation-answer.ts";
import { stopBefore, type Stop } from "#app/intake/walk.ts";
import { triage } from "#app/triage/triage.ts";
import type { Conversation } from "#app/triage/triage.ts";
import { placeText } from "./conversation-words.ts";
import type { Entered } from "./enter.server.ts";
import type { Refusal } from "./refusal.ts";
import type { ReturnPlace } from "./return-to.ts";
import { timesView, type TimesView } from "./times.server.ts";
import { windowTitle } from "./window-title.ts";

export interface ConversationView {
  readonly title: string;
  readonly error: string | null;
  readonly type: ConversationTypeId;
  readonly minutes: number;
  readonly required: boolean;
  /** Language code of the interpreter. */
  readonly interpreter: string | null;
  readonly times: TimesView;
  readonly callWithinWorkingDays: number;
  readonly walkIn: WalkInPlace | null;
  readonly back: string;
  readonly later: string;
}

/** The conversation that triage gives this family: its kind, length, and whether it is needed. */
export function conversationFor({ way, loket, on }: Entered): Conversation {
  return triage(way.facts, way.chosen, loket.policy, on).conversation;
}

/** The page on which a time is chosen: channel and part of the day are links, so that it works without a script. */
export async function conversationView(
  entered: Entered & { readonly stop: Stop },
  url: URL,
  refusal: Refusal | undefined,
  place: ReturnPlace | null,
): Promise<ConversationView> {
  const { loket, draft, way, words, on, stop } = entered;
  const conversation = conversationFor(entered);
  const answer = way.answers["conversation"] as ConversationAnswer | undefined;
  const chosen = answer?.wish === "booked" ? answer.slot : undefined;
  const below = (path: string) => `/aanvraag/${draft.id}/${path}`;
  const code = refusal?.errors[0]?.code;
  const times = await timesView(
    loket,
    {
      type: conversation.type,
      minutes: conversation.minutes,
      chosen,
      draftId: draft.id,
      language: words.language,
      placeOf: (slot) => placeText(slot, loket.policy, words),
      path: below("gesprek"),
      keep: { terug: place ?? undefined },
    },
    url,
  );
  return {
    title: windowTitle(entered, words.t("conversation:title"), refusal !== undefined),
    error: code ? words.say(`intake:questions.conversation.errors.${code}`) : null,
    type: conversation.type,
    minutes: conversation.minutes,
    required: conversation.required,
    interpreter: way.facts.interpreter ?? null,
    times,
    callWithinWorkingDays:
      loket.policy.firstContactWorkingDays[triage(way.facts, way.chosen, loket.policy, on).urgency],
    walkIn: walkInForMoney(loket.policy.locations),
    back: below(place ?? stopBefore(way, stop)?.path ?? ""),
    later: below("later"),
  };
}
