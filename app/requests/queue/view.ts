import { interpreterLanguages } from "#app/intake/interpreters.ts";
import { urgencies } from "#app/municipality/policy.ts";
import { schemes } from "#app/schemes/index.ts";

/** The views of a queue, as tabs. */
export const queueViews = ["mine", "team", "unassigned", "late", "red"] as const;
export type QueueView = (typeof queueViews)[number];

export const queueSorts = ["first-contact", "urgency", "newest"] as const;
export type QueueSort = (typeof queueSorts)[number];

/** Who has to move: our department or the family; or a message did not reach the family, so somebody has to call. */
const waitsFor = ["us", "family", "unreached"] as const;
/** A contact person: nobody yet, or the one who looks. */
const contactFilters = ["nobody", "me"] as const;

const addedByRules = ["spoed", "huisvesting", "geldzorgen", "vraag"];

/** Every filter with the values it can have: anything else in a URL is as if it were not there. */
export const filterValues = {
  provision: [...schemes.flatMap(({ provisions }) => provisions.map(({ id }) => id)), ...addedByRules],
  urgency: urgencies,
  waits: waitsFor,
  contact: contactFilters,
  language: interpreterLanguages.filter((language) => language !== "none"),
} as const satisfies Record<string, readonly string[]>;

export type FilterName = keyof typeof filterValues;
export type QueueFilters = Readonly<Partial<Record<FilterName, string>>>;

/** How somebody looks at the queue. Kept in the URL, and never personal. */
export interface QueueLook {
  readonly view: QueueView;
  readonly filters: QueueFilters;
  readonly sort: QueueSort;
  /** From 1. */
  readonly page: number;
}

const params = {
  view: "lijst",
  sort: "volgorde",
  page: "pagina",
  provision: "onderwerp",
  urgency: "urgentie",
  waits: "wacht-op",
  contact: "contactpersoon",
  language: "taal",
} as const;

/** The name of a setting in the URL. */
export const paramOf = (name: keyof typeof params): string => params[name];

const known = <Value extends string>(values: readonly Value[], given: string | null): Value | undefined =>
  values.find((value) => value === given);

/** Reads a URL's query; whatever is unknown falls back to the team's queue, unfiltered, on page 1. */
export function readLook(query: URLSearchParams): QueueLook {
  const filters: Partial<Record<FilterName, string>> = {};
  for (const name of Object.keys(filterValues) as FilterName[]) {
    const value = known<string>(filterValues[name], query.get(params[name]));
    if (value !== undefined) filters[name] = value;
  }
  const page = /^[1-9]\d{0,3}$/.exec(query.get(params.page) ?? "")?.[0];
  return {
    view: known(queueViews, query.get(params.view)) ?? "team",
    sort: known(queueSorts, query.get(params.sort)) ?? "first-contact",
    filters,
    page: Number(page ?? 1),
  };
}

/** The query of a look, without what is usual: "" or "?lijst=mine". */
export function writeLook(look: Partial<QueueLook>): string {
  const query = new URLSearchParams();
  if (look.view && look.view !== "team") query.set(params.view, look.view);
  for (const [name, value] of Object.entries(look.filters ?? {})) {
    query.set(params[name as FilterName], value);
  }
  if (look.sort && look.sort !== "first-contact") query.set(params.sort, look.sort);
  if (look.page && look.page > 1) query.set(params.page, String(look.page));
  const text = query.toString();
  return text && `?${text}`;
}
