import type { ConversationAnswer } from "#app/intake/conversation-answer.ts";
import { describe } from "#app/intake/words/describe.ts";
import { stopBefore, type Stop } from "#app/intake/walk.ts";
import { wishRows } from "#app/conversations/words.ts";
import { triageFor, type Entered } from "#app/routes/citizen/flow/enter.server.ts";
import type { Refusal } from "#app/routes/citizen/flow/refusal.ts";
import { ageText } from "#app/routes/citizen/result/view.server.ts";
import { changePath } from "#app/routes/citizen/flow/return-to.ts";
import { windowTitle } from "#app/routes/citizen/flow/window-title.ts";

export interface CheckRow {
  readonly label: string;
  readonly lines: readonly string[];
  readonly change: string;
  /** What is changed, for whoever hears the links alone: "Club van Adam". */
  readonly hidden: string;
}

export interface CheckGroup {
  readonly key: string;
  readonly title: string;
  readonly aside: string;
  readonly rows: readonly CheckRow[];
}

/** Everything that will be sent, as short statements, each with the way to change it. */
export function checkView(entered: Entered & { readonly stop: Stop }, refusal: Refusal | undefined) {
  const { way, words, loket, on, draft, stop } = entered;
  const below = (path: string) => `/aanvraag/${draft.id}/${path}`;
  const change = (path: string) => below(changePath(path, "controleren"));
  const groups: CheckGroup[] = describe(way, words, loket.policy, on).map((group) => ({
    key: group.key,
    title: group.title,
    aside: group.person ? ageText(entered, group.person) : "",
    rows: group.rows.map((row) => ({
      label: row.label,
      lines: row.answer,
      change: change(row.path),
      hidden: group.person ? `${row.label} ${words.t("check:of", { name: group.title })}` : row.label,
    })),
  }));
  const appointment = way.answers["conversation"] as ConversationAnswer | undefined;
  const conversation = {
    key: "conversation",
    title: words.t("intake:groups.conversation"),
    aside: "",
    rows: wishRows(appointment, triageFor(entered).conversation.type, loket.policy, words).map((row) => ({
      ...row,
      change: change("gesprek"),
      hidden: row.label,
    })),
  };
  return {
    title: windowTitle(entered, words.t("check:title"), refusal !== undefined),
    error: refusal ? words.t("check:honest.error") : null,
    groups: [...groups, conversation],
    nothingChosen: way.chosen.length === 0,
    back: below(stopBefore(way, stop)?.path ?? ""),
    later: below("later"),
  };
}

export type CheckView = ReturnType<typeof checkView>;
