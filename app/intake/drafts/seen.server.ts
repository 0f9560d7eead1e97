import { createHmac } from "node:crypto";
import { answerKey, replaces, type Answers } from "#app/intake/answers.ts";
import type { Draft } from "./drafts.server.ts";
import { seenField } from "#app/intake/forms.ts";
import type { Stop } from "#app/intake/walk.ts";

/** 48 bits: two answers of one draft do not meet by chance, and every page carries them. */
const markLength = 8;

interface At {
  readonly draft: Draft;
  readonly stop: Stop;
}

/** A mark of what a page's questions are answered with; made with the key of the draft, so that it tells nothing. */
export function seenMark({ draft, stop }: At): string {
  const known = Object.fromEntries(keysOf(stop).map((key) => [key, draft.answers[key]]));
  const mark = createHmac("sha256", draft.key).update(JSON.stringify(known)).digest("base64url");
  return mark.slice(0, markLength);
}

/**
 * Was this page answered in another window, and differently, after the posted form was made? The same answer is
 * nothing to ask about (a form sent twice), and neither is a form without a mark.
 */
export function answeredElsewhere(at: At, form: FormData, given: Answers): boolean {
  const seen = form.get(seenField);
  if (typeof seen !== "string" || seen === seenMark(at)) return false;
  return keysOf(at.stop).some((key) => replaces(at.draft.answers, given, key));
}

function keysOf(stop: Stop): readonly string[] {
  return stop.page.asks.map((id) => answerKey(id, stop.person));
}
