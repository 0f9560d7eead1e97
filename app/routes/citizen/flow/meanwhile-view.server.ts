import { answerKey, childrenIn, replaces, type Answers, type NamedChild } from "#app/intake/answers.ts";
import type { ConversationAnswer } from "#app/intake/conversation-answer.ts";
import { questionById } from "#app/intake/flow.ts";
import { typedFrom, type Typed } from "#app/intake/forms.ts";
import { seenMark } from "#app/intake/drafts/seen.server.ts";
import { showAnswer } from "#app/intake/words/show.ts";
import { stopAfter, type Stop } from "#app/intake/walk.ts";
import { questionValues } from "#app/intake/words/words.ts";
import { wishRows } from "#app/conversations/words.ts";
import { triageFor, type Entered } from "./enter.server.ts";
import type { Refusal } from "./refusal.ts";
import type { ReturnPlace } from "./return-to.ts";

type AtStop = Entered & { readonly stop: Stop };

/** A question that was answered differently in two windows; and on which page somebody who keeps the first goes on. */
export interface MeanwhileView {
  readonly rows: readonly { readonly label: string; readonly saved: string; readonly now: string }[];
  readonly keep: string;
}

/** What another window saved for the questions of this page, beside what was sent now; null when nothing clashes. */
export function meanwhileView(
  entered: AtStop,
  refusal: Refusal | undefined,
  place: ReturnPlace | null,
): MeanwhileView | null {
  const { stop, draft, way } = entered;
  const given = refusal?.meanwhile;
  if (!given) return null;
  const rows = stop.page.asks.flatMap((id) => {
    const key = answerKey(id, stop.person);
    if (!replaces(draft.answers, given, key)) return [];
    const shown = (answer: unknown) => shownText(entered, id, answer);
    return [{ label: labelOf(entered, id), saved: shown(draft.answers[key]), now: shown(given[key]) }];
  });
  return { rows, keep: `/aanvraag/${draft.id}/${place ?? stopAfter(way, stop.path).path}` };
}

/** The mark for the form of a page: of the answers it shows, or that of the form that comes back with an error. */
export function seenIn(entered: AtStop, refusal: Refusal | undefined): string {
  return refusal?.seen ?? seenMark(entered);
}

/** What stands in the fields of a page: what was just sent, else what is saved. */
export function typedIn({ stop, draft }: AtStop, refusal: Refusal | undefined): Typed {
  if (!refusal) return typedFrom(stop, draft.answers);
  return refusal.meanwhile ? withFreshKeys(refusal.typed, draft.answers) : refusal.typed;
}

/** Children typed here for the first time must not get the keys, and so the answers, of those saved meanwhile. */
function withFreshKeys(typed: Typed, saved: Answers): Typed {
  const rows = typed["children"] as readonly NamedChild[] | undefined;
  if (!rows) return typed;
  const numbers = [...childrenIn(saved), ...rows].map(({ key }) => Number(key.slice(1)) || 0);
  let highest = Math.max(0, ...numbers);
  const named = rows.filter(({ name }) => name.trim() !== "");
  return {
    ...typed,
    children: named.map((row) => (row.key === "" ? { ...row, key: `c${++highest}` } : row)),
  };
}

const conversation = "conversation";

function labelOf({ words }: AtStop, id: string): string {
  return id === conversation
    ? words.t("intake:groups.conversation")
    : words.say(`${questionById(id).words}:questions.${id}.summary`);
}

function shownText(entered: AtStop, id: string, answer: unknown): string {
  const { stop, draft, way, words, loket, on } = entered;
  const { policy } = loket;
  const values = questionValues(draft.answers, way.facts, stop.person, policy, on, words.language);
  const lines =
    id === conversation
      ? wishRows(answer as ConversationAnswer, triageFor(entered).conversation.type, policy, words).flatMap(
          (row) => row.lines,
        )
      : showAnswer(questionById(id), answer, words, values);
  return lines.length > 0 ? lines.join(", ") : words.t("intake:meanwhile.nothing");
}
