import { formatList } from "#app/i18n/formats.ts";
import { answerKey, childrenIn, nameOf } from "#app/intake/answers.ts";
import { stopBefore, type Stop } from "#app/intake/walk.ts";
import {
  amountText,
  decidingReasons,
  provisionName,
  provisionNote,
  reasonText,
} from "#app/intake/words/verdicts.ts";
import { assess } from "#app/schemes/assess.ts";
import type { Outcome, Verdict } from "#app/schemes/contract/scheme.ts";
import type { ChildStripItem } from "#app/ui/page/child-strip.tsx";
import type { Entered } from "#app/routes/citizen/flow/enter.server.ts";
import { stripOf } from "#app/routes/citizen/flow/view.server.ts";
import {
  meanwhileView,
  seenIn,
  typedIn,
  type MeanwhileView,
} from "#app/routes/citizen/flow/meanwhile-view.server.ts";
import { windowTitle } from "#app/routes/citizen/flow/window-title.ts";
import type { Refusal } from "#app/routes/citizen/flow/refusal.ts";
import type { ReturnPlace } from "#app/routes/citizen/flow/return-to.ts";

type AtStop = Entered & { readonly stop: Stop };

export interface ChoiceGroup {
  readonly outcome: Outcome;
  readonly options: readonly { value: string; label: string; hint: string; end: string }[];
}

export interface ChooseView {
  readonly title: string;
  readonly heading: string;
  readonly hint: string;
  readonly nothing: string;
  readonly error: string | null;
  readonly meanwhile: MeanwhileView | null;
  readonly seen: string;
  readonly groups: readonly ChoiceGroup[];
  readonly selected: readonly string[];
  /** Names of what does not fit now, for the line that opens it. */
  readonly unlikelyNames: string;
  readonly chosenForOthers: readonly { readonly name: string; readonly provisions: string }[];
  readonly strip: readonly ChildStripItem[];
  readonly nextName: string | null;
  readonly back: string;
  readonly later: string;
}

/** What is offered on this page: to a child, or to the household and the applicant. Also what is unlikely. */
export function offeredTo({ way, loket, on, stop }: AtStop): readonly Verdict[] {
  return assess(way.facts, loket.policy, on).filter((verdict) =>
    stop.person === null
      ? verdict.person === null || verdict.person === "self"
      : verdict.person === stop.person,
  );
}

/** How a choice is kept: by id on a child's page, by key on that of the household. */
export function choiceOf(verdict: Verdict, stop: Stop): string {
  return stop.person === null ? verdict.key : verdict.provision;
}

/** The page on which is chosen for one child: likely first, everything open to be chosen, nothing ticked beforehand. */
export function chooseView(
  entered: AtStop,
  refusal: Refusal | undefined,
  place: ReturnPlace | null,
): ChooseView {
  const { stop, words, draft, way, language } = entered;
  const verdicts = offeredTo(entered);
  const name = nameOf(draft.answers, stop.person);
  const heading =
    stop.person === null ? words.t("result:choose.titleSelf") : words.t("result:choose.title", { name });
  const children = childrenIn(draft.answers);
  // Behind the page of the household come the children, from the first.
  const next = children[children.findIndex((child) => child.key === stop.person) + 1];
  const below = (path: string) => `/aanvraag/${draft.id}/${path}`;
  return {
    title: windowTitle(entered, heading, refusal !== undefined),
    heading,
    hint: stop.person === null ? words.t("result:choose.hintSelf") : words.t("result:choose.hint", { name }),
    nothing:
      stop.person === null
        ? words.t("result:choose.nothingSelf")
        : words.t("result:choose.nothing", { name }),
    error: refusal && !refusal.meanwhile ? requiredText(stop, name, words) : null,
    meanwhile: meanwhileView(entered, refusal, place),
    seen: seenIn(entered, refusal),
    groups: (["likely", "maybe", "unknown", "unlikely"] as const).flatMap((outcome) => {
      const options = verdicts
        .filter((verdict) => verdict.outcome === outcome)
        .map((verdict) => option(verdict, name, entered));
      return options.length > 0 ? [{ outcome, options }] : [];
    }),
    selected: (typedIn(entered, refusal)["chosen"] as string[] | undefined) ?? [],
    unlikelyNames: formatList(
      verdicts
        .filter((verdict) => verdict.outcome === "unlikely")
        .map((verdict) => provisionName(verdict.key, words).toLocaleLowerCase(language)),
      language,
    ),
    chosenForOthers: children.flatMap((child) => {
      const chosen = way.answers[answerKey("chosen", child.key)] as string[] | undefined;
      if (child.key === stop.person || !chosen || chosen.length === 0) return [];
      const names = chosen.map((id) => provisionName(id, words).toLocaleLowerCase(language));
      return [{ name: child.name, provisions: formatList(names, language) }];
    }),
    strip: stripOf(entered),
    nextName: place ? null : (next?.name ?? null),
    back: below(place ?? stopBefore(way, stop)?.path ?? ""),
    later: below("later"),
  };
}

function requiredText(stop: Stop, name: string, words: Entered["words"]): string {
  return stop.person === null
    ? words.t("result:choose.errors.requiredSelf")
    : words.t("result:choose.errors.required", { name });
}

function option(verdict: Verdict, name: string, { words, stop }: AtStop) {
  const [reason] = decidingReasons(verdict);
  const why = verdict.outcome !== "likely" && reason ? reasonText(reason, name, words, "reasons") : null;
  return {
    value: choiceOf(verdict, stop),
    label: provisionName(verdict.key, words),
    hint: why ?? provisionNote(verdict.provision, words),
    end: amountText(verdict.provision, verdict.amount, words),
  };
}
