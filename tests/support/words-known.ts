import { concepts, dangerId, ignoredId } from "#app/find/concepts.ts";
import { flow } from "#app/intake/flow.ts";
import type { MessageKind } from "#app/outbox/put.server.ts";
import { schemes } from "#app/schemes/index.ts";
import type { Page, Question } from "#app/schemes/contract/question.ts";
import { reasonIds, type Provision, type Scheme } from "#app/schemes/contract/scheme.ts";
import { askedKey, type Texts } from "./words.ts";
import { codesOf } from "./words-codes.ts";

/** Keys that follow from ids: those that have to exist, and those that may. */
export interface KnownKeys {
  readonly needed: readonly string[];
  readonly allowed: readonly string[];
}

/** Reasons for a yes: the result page tells these in a sentence of its own. */
const goodReasons: readonly string[] = ["no-conditions", "income-within", "social-assistance"];

/** Every kind of message; one that is added does not compile until it stands here. */
const messageKinds: Readonly<Record<MessageKind, true>> = {
  confirmation: true,
  booked: true,
  changed: true,
  cancelled: true,
  offer: true,
  report: true,
  "reminder-days": true,
  "reminder-hours": true,
};

const conventions = [
  /^[a-z-]+:questions\./,
  /^[a-z-]+:pages\./,
  /^(?!staff:)[a-z-]+:provisions\./,
  /^[a-z-]+:page\./,
  /^[a-z-]+:words\./,
  /^result:(reasons|short)\./,
  /^result:amount\.periods\./,
  /^mail:(ordinary|neutral)\.(subject|opening)\./,
];

/** Is this a key that only an id of the flow, a scheme or a reason can ask for? */
export function isConvention(key: string): boolean {
  return conventions.some((convention) => convention.test(key));
}

/** Everything that the flow, the schemes and the rules ask for by their ids. */
export function knownKeys(): KnownKeys {
  const parts = [
    ...[...flow.questions.values()].map(keysOfQuestion),
    ...flow.pages.map((page) => keysOfPage(page, flow.questions)),
    ...schemes.map(keysOfScheme),
    keysOfReasons(reasonIds),
    {
      needed: [...concepts, ...[dangerId, ignoredId].map((id) => ({ words: `search:words.${id}` }))].map(
        ({ words }) => words,
      ),
      allowed: [],
    },
    keysOfMessages(Object.keys(messageKinds)),
  ];
  return { needed: parts.flatMap((part) => part.needed), allowed: parts.flatMap((part) => part.allowed) };
}

/** `questions.<id>` in the namespace of the question. */
export function keysOfQuestion(question: Question): KnownKeys {
  const key = `${question.words}:questions.${question.id}`;
  const options = question.options ?? [];
  return {
    needed: [`${key}.label`, `${key}.summary`, ...options.map((option) => `${key}.options.${option}`)],
    allowed: [
      ...["hint", "field", "why", "counts.title", "counts.items", "countsNot.title", "countsNot.items"].map(
        (part) => `${key}.${part}`,
      ),
      ...options.flatMap((option) => [`${key}.hints.${option}`, `${key}.shown.${option}`]),
      ...codesOf(question).map((code) => `${key}.errors.${code}`),
    ],
  };
}

/** `pages.<path>`: a heading is needed where no single question can be it. */
export function keysOfPage(page: Page, questions: ReadonlyMap<string, Question>): KnownKeys {
  if (page.screen !== undefined && page.screen !== "question") return { needed: [], allowed: [] };
  const key = `${questions.get(page.asks[0] ?? "")?.words ?? "intake"}:pages.${page.path}`;
  const needsHeading = page.asks.length > 1;
  return {
    needed: needsHeading ? [`${key}.title`] : [],
    allowed: [`${key}.title`, `${key}.hint`],
  };
}

/**
 * A name for the scheme, its page and what people say who look for it; a name and a note for each provision; its
 * period, words for what is no money.
 */
export function keysOfScheme(scheme: Scheme): KnownKeys {
  const keys = scheme.provisions.map((provision) => `${scheme.id}:provisions.${provision.id}`);
  return {
    needed: [
      `${scheme.id}:name`,
      ...keys.flatMap((key) => [`${key}.name`, `${key}.note`]),
      ...scheme.provisions.flatMap(periodsOf).map((period) => `result:amount.periods.${period}`),
      ...["lead", "who.0", "asks.0", "next.0"].map((part) => `${scheme.id}:page.${part}`),
      ...scheme.search.map(({ id }) => `${scheme.id}:words.${id}`),
    ],
    allowed: [
      ...keys.map((key) => `${key}.inKind`),
      ...["who", "asks", "next"].map((part) => `${scheme.id}:page.${part}`),
    ],
  };
}

function periodsOf({ amount }: Provision): string[] {
  const ages = [null, ...Array.from({ length: 28 }, (_, age) => age)];
  return [...new Set(ages.flatMap((age) => amount?.(age).period ?? []))];
}

export function keysOfReasons(ids: readonly string[]): KnownKeys {
  const told = ids.filter((id) => !goodReasons.includes(id));
  return {
    needed: told.map((id) => `result:reasons.${id}`),
    allowed: told.map((id) => `result:short.${id}`),
  };
}

/** A subject and a first line for each kind of message, also where it has to be neutral. */
export function keysOfMessages(kinds: readonly string[]): KnownKeys {
  const places = ["ordinary", "neutral"].flatMap((tone) => [`mail:${tone}.subject`, `mail:${tone}.opening`]);
  return { needed: kinds.flatMap((kind) => places.map((place) => `${place}.${kind}`)), allowed: [] };
}

/** Keys of `needed` that have no text. */
export function lackingKeys(texts: Texts, needed: readonly string[]): string[] {
  const keys = new Set([...texts.keys()].map(askedKey));
  return [...new Set(needed)].filter((key) => !keys.has(key));
}

/** Errors that can happen to a question and have no words, neither of its own nor in common. */
export function errorsWithoutWords(question: Question, codes: readonly string[], texts: Texts): string[] {
  const places = (code: string) => [
    `${question.words}:questions.${question.id}.errors.${code}`,
    `common:errors.${code}`,
  ];
  return codes
    .filter((code) => !places(code).some((key) => texts.has(key)))
    .map((code) => `${question.id}: ${code}`);
}
