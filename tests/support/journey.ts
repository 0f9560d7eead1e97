import { fatima, type TypedPage } from "./fatima.ts";

/** What goes into a field; a function chooses from what the page offers. */
export type Typed = string | readonly string[] | ((offered: readonly string[]) => string);
export type Fields = Readonly<Record<string, Typed>>;
/** Name and value of a button. */
export type Press = readonly [name: string, value: string];

export interface Step {
  /** Path below the draft, or "/" for the start page. */
  readonly path: string;
  readonly fields: Fields;
  /** The button to press; without it the primary one. */
  readonly press?: Press;
  /** Part of the address of a link to follow instead of a form. */
  readonly follow?: string;
}

export type Appointment = "booked" | "call-me" | "none";

const result: Step = { path: "uitkomst", fields: {}, follow: "/kiezen/" };

/** Fatima's whole way as steps, to the button that sends it; `appointment` is how she wants to talk. */
export function journeyOfFatima(appointment: Appointment): readonly Step[] {
  const pages: readonly TypedPage[] = fatima;
  const choosing = pages.findIndex(({ path }) => path.startsWith("kiezen/"));
  const conversation: Step = {
    path: "gesprek",
    fields: appointment === "booked" ? { tijd: first } : {},
    press: ["wens", appointment],
  };
  const check: Step = { path: "controleren", fields: { honest: "yes" } };
  return [...pages.slice(0, choosing), result, ...pages.slice(choosing), conversation, check];
}

/** The part of a journey before a page. Throws when the page is not on it. */
export function before(path: string, steps: readonly Step[]): readonly Step[] {
  const index = steps.findIndex((step) => step.path === path);
  if (index < 0) throw new Error(`The journey has no page "${path}".`);
  return steps.slice(0, index);
}

/** Chooses what is offered first. */
export function first(offered: readonly string[]): string {
  const [one] = offered;
  if (one === undefined) throw new Error("Nothing is offered.");
  return one;
}

/** "kind/c1" of "/en/aanvraag/01.../kind/c1?terug=controleren"; "/" of the start page in any language. */
export function pathBelowDraft(address: string): string {
  const path = decodeURIComponent(address.split("?")[0] ?? "");
  return /\/aanvraag\/[^/]+\/(.+)$/.exec(path)?.[1] ?? (/^\/[a-z]{0,2}$/.test(path) ? "/" : path);
}

/** The reference on a confirmation page, or null. */
export function referenceIn(text: string): string | null {
  return /VS-[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(text)?.[0] ?? null;
}

/** A page that is not the one that was expected, or a form without the field that was to be filled. */
export class WrongPage extends Error {
  override name = "WrongPage";
}
