import { redirect, type AppLoadContext, type LoaderFunctionArgs } from "#app/platform/remix.ts";
import type { Temporal } from "temporal-polyfill";
import { heldUntil, refreshHold } from "#app/conversations/booking/appointments.server.ts";
import { inLanguage, type Language } from "#app/platform/languages.ts";
import type { Words } from "#app/i18n/words.tsx";
import { wordsFor } from "#app/i18n/words.server.ts";
import { draftCookie, draftsIn } from "#app/intake/drafts/cookie.server.ts";
import { openDraft, type Draft, type DraftAccess } from "#app/intake/drafts/drafts.server.ts";
import { flow } from "#app/intake/flow.ts";
import { isSensitiveFor } from "#app/intake/sensitive.ts";
import { toneFrom } from "#app/intake/words/words.ts";
import { triage } from "#app/triage/triage.ts";
import type { Triage } from "#app/triage/outcome.ts";
import { stopAt, walk, type Stop, type Walk } from "#app/intake/walk.ts";
import { readCookie } from "#app/platform/cookies.server.ts";
import type { Loket } from "#app/municipality/loket.server.ts";
import type { HeldTime } from "#app/platform/context.ts";
import { localDate } from "#app/platform/moment.ts";

/** Somebody in the flow, as every page of it needs them. */
export interface Entered {
  readonly loket: Loket;
  readonly language: Language;
  readonly words: Words;
  readonly draft: Draft;
  readonly way: Walk;
  readonly now: Temporal.Instant;
  /** Local date in Amsterdam. */
  readonly on: string;
  /** Address of a path below this draft, in the language of the page. */
  readonly to: (path: string) => string;
}

/** The drafts that this device holds keys of. */
export function draftsOf(request: Request, { loket }: AppLoadContext): readonly DraftAccess[] {
  return draftsIn(readCookie(loket.env, request, draftCookie));
}

/** The draft named in the path, opened with this device's key. Without one: to the page that says so. */
export async function enterDraft({ request, params, context }: LoaderFunctionArgs): Promise<Draft> {
  const access = draftsOf(request, context).find((known) => known.id === params["draft"]);
  const draft = access && (await openDraft(context.loket.db, access, context.loket.now()));
  if (!draft) throw redirect(inLanguage(context.language, "/verlopen"));
  return draft;
}

/** Opens the draft and walks the flow. What was sent in already leads to its confirmation. */
export async function enter(args: LoaderFunctionArgs): Promise<Entered> {
  const { loket, language } = args.context;
  const draft = await enterDraft(args);
  const to = (path: string) => inLanguage(language, `/aanvraag/${draft.id}/${path}`);
  if (draft.requestId) throw redirect(to("klaar"));
  const now = loket.now();
  const on = localDate(now);
  const way = walk(flow.pages, draft.answers, loket.policy, on);
  const tone = toneFrom(way.facts, draft.answers);
  args.context.situation = { tone, sensitive: isSensitiveFor(way.facts) };
  return {
    loket,
    language,
    words: wordsFor(language, tone),
    draft,
    way,
    now,
    on,
    to,
  };
}

/** The stop at a path. Whoever may not be there yet goes to the first page that is not answered. */
export async function enterAt(
  args: LoaderFunctionArgs,
  path: string,
): Promise<Entered & { readonly stop: Stop }> {
  const entered = await enter(args);
  const stop = stopAt(entered.way, path);
  if (!stop) throw redirect(entered.to(entered.way.next.path));
  const held = await holdFor(entered, args.request.method === "POST");
  const { situation } = args.context;
  if (situation) args.context.situation = { ...situation, held };
  return { ...entered, stop };
}

/** What triage makes of the answers that count: which conversation, how soon. */
export function triageFor({ way, loket, on }: Entered): Triage {
  return triage(way.facts, way.chosen, loket.policy, on);
}

/**
 * While somebody goes on, the time they chose stays theirs; looking holds it no longer, or a page that is left open or
 * asked for again and again would keep it from others. Until when, or null when nothing is held.
 */
async function holdFor({ loket, draft, now }: Entered, goesOn: boolean): Promise<HeldTime | null> {
  const conversation = draft.answers["conversation"] as { wish?: string } | undefined;
  if (conversation?.wish !== "booked") return null;
  const minutes = loket.policy.holdMinutes;
  const until = goesOn
    ? await refreshHold(loket.db, draft.id, now, minutes)
    : await heldUntil(loket.db, draft.id);
  return until === null ? null : { until, minutes, milliseconds: Date.parse(until) - now.epochMilliseconds };
}
