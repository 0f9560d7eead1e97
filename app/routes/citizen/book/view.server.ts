import { walkInForMoney, type WalkInPlace } from "#app/conversations/walk-in/hours.ts";
import type { ConversationTypeId } from "#app/municipality/policy.ts";
import type { ConversationAnswer } from "#app/intake/conversation-answer.ts";
import { stopBefore, type Stop } from "#app/intake/walk.ts";
import { placeText } from "#app/conversations/words.ts";
import { triageFor, type Entered } from "#app/routes/citizen/flow/enter.server.ts";
import { meanwhileView, seenIn, type MeanwhileView } from "#app/routes/citizen/flow/meanwhile-view.server.ts";
import type { Refusal } from "#app/routes/citizen/flow/refusal.ts";
import type { ReturnPlace } from "#app/routes/citizen/flow/return-to.ts";
import { timesView, type TimesView } from "#app/conversations/free/times.server.ts";
import { windowTitle } from "#app/routes/citizen/flow/window-title.ts";

export interface ConversationView {
  readonly title: string;
  readonly error: string | null;
  readonly meanwhile: MeanwhileView | null;
  readonly seen: string;
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

/** The page on which a time is chosen: channel and part of the day are links, so that it works without a script. */
export async function conversationView(
  entered: Entered & { readonly stop: Stop },
  url: URL,
  refusal: Refusal | undefined,
  place: ReturnPlace | null,
): Promise<ConversationView> {
  const { loket, draft, way, words, stop } = entered;
  const { conversation, urgency } = triageFor(entered);
  const { type, minutes, required } = conversation;
  const given = refusal?.meanwhile ?? way.answers;
  const answer = given["conversation"] as ConversationAnswer | undefined;
  const chosen = answer?.wish === "booked" ? answer.slot : undefined;
  const below = (path: string) => `/aanvraag/${draft.id}/${path}`;
  const code = refusal?.errors[0]?.code;
  const times = await timesView(
    loket,
    {
      type,
      minutes,
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
    meanwhile: meanwhileView(entered, refusal, place),
    seen: seenIn(entered, refusal),
    type,
    minutes,
    required,
    interpreter: way.facts.interpreter ?? null,
    times,
    callWithinWorkingDays: loket.policy.firstContactWorkingDays[urgency],
    walkIn: walkInForMoney(loket.policy.locations),
    back: below(place ?? stopBefore(way, stop)?.path ?? ""),
    later: below("later"),
  };
}
