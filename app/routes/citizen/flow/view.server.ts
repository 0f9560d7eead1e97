import { childrenIn, nameOf, type Answers, type NamedChild } from "#app/intake/answers.ts";
import { questionById } from "#app/intake/flow.ts";
import { stopBefore, type Stop } from "#app/intake/walk.ts";
import { questionValues, type QuestionValues } from "#app/intake/words/words.ts";
import type { Words } from "#app/i18n/words.tsx";
import type { Facts } from "#app/schemes/contract/facts.ts";
import type { Policy } from "#app/municipality/policy.ts";
import type { Section } from "#app/schemes/contract/question.ts";
import type { ChildStripItem } from "#app/ui/page/child-strip.tsx";
import type { Entered } from "./enter.server.ts";
import type { Refusal } from "./refusal.ts";
import type { ReturnPlace } from "./return-to.ts";
import { fieldView, type FieldView } from "./field-view.server.ts";
import { meanwhileView, seenIn, typedIn, type MeanwhileView } from "./meanwhile-view.server.ts";
import { windowTitle } from "./window-title.ts";

type AtStop = Entered & { readonly stop: Stop };

export interface QuestionView {
  /** Title of the window. */
  readonly title: string;
  /** Heading of a page with more than one question; else the question itself is the heading. */
  readonly heading: string | null;
  readonly hint: string | null;
  readonly overline: string | null;
  readonly section: Section;
  readonly back: string;
  readonly later: string;
  readonly strip: readonly ChildStripItem[];
  readonly fields: readonly FieldView[];
  readonly continue: string;
  readonly meanwhile: MeanwhileView | null;
  readonly seen: string;
}

/** A page of questions as it has to be shown, after a refusal with what was typed and what to do about it. */
export function questionView(
  entered: AtStop,
  refusal: Refusal | undefined,
  place: ReturnPlace | null,
): QuestionView {
  const { stop, way, words, draft, loket, on, language } = entered;
  const values = questionValues(draft.answers, way.facts, stop.person, loket.policy, on, language);
  const typed = typedIn(entered, refusal);
  const fields = stop.page.asks.map((id) => fieldView(questionById(id), typed, refusal, words, values));
  const pageKey = keyOf(stop);
  const heading = headingOf(stop, words, values);
  const before = stopBefore(way, stop);
  return {
    title: windowTitle(entered, heading ?? fields[0]?.label ?? "", isRefused(refusal)),
    heading,
    hint: words.has(`${pageKey}.hint`) ? words.say(`${pageKey}.hint`, values) : null,
    overline: overline(entered),
    section: stop.page.section,
    back: place ? below(entered, place) : before ? below(entered, before.path) : "/",
    later: below(entered, "later"),
    strip: stripOf(entered),
    fields,
    continue: continueText(entered, place),
    meanwhile: meanwhileView(entered, refusal, place),
    seen: seenIn(entered, refusal),
  };
}

/** Asking for one row more is no refusal. */
function isRefused(refusal: Refusal | undefined): boolean {
  return refusal !== undefined && (refusal.errors.length > 0 || refusal.meanwhile !== undefined);
}

function keyOf(stop: Stop): string {
  return `${questionById(stop.page.asks[0] ?? "").words}:pages.${stop.page.path}`;
}

/** The heading over several questions. One question is its own heading, also where a page asks fewer than elsewhere. */
function headingOf(stop: Stop, words: Words, values: QuestionValues): string | null {
  const key = `${keyOf(stop)}.title`;
  return stop.page.asks.length > 1 && words.has(key) ? words.say(key, values) : null;
}

/** The heading of the page at a stop, to name the page elsewhere. */
export function pageTitle(
  stop: Stop,
  answers: Answers,
  facts: Facts,
  policy: Policy,
  on: string,
  words: Words,
): string {
  if (stop.page.asks.length === 0) return words.t("neutralTitle");
  const values = questionValues(answers, facts, stop.person, policy, on, words.language);
  const question = questionById(stop.page.asks[0] ?? "");
  return (
    headingOf(stop, words, values) ?? words.say(`${question.words}:questions.${question.id}.label`, values)
  );
}

function below({ draft }: Entered, path: string): string {
  return `/aanvraag/${draft.id}/${path}`;
}

function overline(entered: AtStop): string | null {
  const { stop, words } = entered;
  if (stop.person === null) return null;
  const children = childrenAsked(entered);
  const number = children.findIndex((child) => child.key === stop.person) + 1;
  return children.length > 1 ? words.t("child.count", { number, total: children.length }) : null;
}

/** The children for whom a repeated page is asked, also those whose turn is still to come. */
function childrenAsked({ stop, draft, way, loket, on }: AtStop): NamedChild[] {
  const { page } = stop;
  const moment = { ...way, policy: loket.policy, on };
  return childrenIn(draft.answers).filter(
    ({ key }) => key === stop.person || !page.when || page.when({ ...moment, person: key }),
  );
}

/** The children for whom a repeated page is asked, and whose turn it is. */
export function stripOf(entered: AtStop): ChildStripItem[] {
  const { stop, words } = entered;
  if (stop.person === null) return [];
  const children = childrenAsked(entered);
  if (children.length < 2) return [];
  const now = children.findIndex((child) => child.key === stop.person);
  return children.map((child, index) => {
    const state = index === now ? "now" : index < now ? "done" : "next";
    return { name: child.name, state, text: words.t(`child.${state}`) };
  });
}

/** "Verder naar Noor" while the next page asks the same about another child. */
function continueText({ stop, draft, words }: AtStop, place: ReturnPlace | null): string {
  const children = childrenIn(draft.answers);
  const next = children[children.findIndex((child) => child.key === stop.person) + 1];
  return stop.person !== null && next && !place && stop.page.path === "kind"
    ? words.t("intake:toPerson", { name: nameOf(draft.answers, next.key) })
    : words.t("continue");
}
