import type { Facts, PersonKey } from "#app/schemes/contract/facts.ts";
import { parseProvisionKey } from "#app/schemes/contract/provision-key.ts";
import type { Question } from "#app/schemes/contract/question.ts";
import { ownFacts } from "#app/schemes/vocabulary.ts";

/** What a family knows when a question is put to it. */
export interface Telling {
  readonly facts: Facts;
  readonly requests: readonly string[];
  /** About whom the page is; null for the applicant and the household. */
  readonly person: PersonKey | null;
}

type Tell = (telling: Telling) => unknown;

const orNone = (list: readonly string[]) => (list.length > 0 ? list : ["none"]);
const childOf = ({ facts, person }: Telling) => facts.children.find((child) => child.key === person);
// A child's key may be the name of something that every object has.
const receivedBy = ({ alreadyReceived }: Facts, person: PersonKey | null) =>
  person !== null && Object.hasOwn(alreadyReceived, person) ? (alreadyReceived[person] ?? []) : [];

/**
 * How a family answers a question that teaches a fact. What it does not know of itself it answers as most people
 * would, in the way that decides least: the pages do not let it out.
 */
const sharedTells: Readonly<Record<string, Tell>> = {
  topics: ({ facts }) => orNone(facts.topics),
  urgentNow: ({ facts }) => facts.urgentNow ?? false,
  role: ({ facts }) => facts.role ?? "other",
  postcode: ({ facts }) => facts.postcode ?? "1234 AA",
  feelsSafe: ({ facts }) => facts.feelsSafe ?? "yes",
  birthDate: ({ facts }) => facts.birthDate ?? "1985-01-01",
  pregnant: ({ facts }) => facts.pregnant ?? false,
  studying: ({ facts }) => facts.studying ?? false,
  partner: ({ facts }) => facts.partner ?? false,
  partnerBirthDate: ({ facts }) => facts.partnerBirthDate ?? "1985-01-01",
  home: ({ facts }) => facts.home ?? "own",
  custody: ({ facts }) => facts.custody ?? "unknown",
  bothParentsCome: ({ facts }) => facts.bothParentsCome ?? false,
  incomeSources: ({ facts }) => (facts.incomeSources.length > 0 ? facts.incomeSources : ["wage"]),
  monthlyNet: ({ facts }) => facts.monthlyNetCents ?? null,
  wealth: ({ facts }) => facts.wealth ?? null,
  debts: ({ facts }) => facts.debts ?? false,
  circumstances: ({ facts }) => orNone(facts.circumstances),
  dueWithin14Days: ({ facts }) => orNone(facts.dueWithin14Days),
  interpreter: ({ facts }) => facts.interpreter ?? "none",
  hasChildren: ({ facts }) => facts.children.length > 0,
  children: ({ facts }) => facts.children.map(({ key }, index) => ({ key, name: `Kind ${index + 1}` })),
  childBirthDate: (telling) => childOf(telling)?.birthDate,
  livesWith: (telling) => childOf(telling)?.livesWith ?? "me",
  registeredWithMe: (telling) => childOf(telling)?.registeredWithMe ?? false,
  receivedBefore: ({ facts }) => facts.children.some(({ key }) => receivedBy(facts, key).length > 0),
  alreadyReceived: ({ facts, person }) => orNone(receivedBy(facts, person)),
  chosen: ({ requests, person }) => chosenOn(requests, person),
  phone: () => "+31612345678",
  conversation: () => ({ wish: "call-me" }),
};

/** What a scheme adds is answered as its `facts.ts` says. */
const ownTells = Object.fromEntries(
  ownFacts.map(({ name, question, perChild, otherwise, exclusive }) => {
    const known = (telling: Telling) =>
      (perChild ? childOf(telling) : telling.facts)?.[name as never] as unknown;
    const tellIt: Tell = (telling) => {
      const value = known(telling) ?? otherwise;
      return Array.isArray(value) && value.length === 0 ? [exclusive] : value;
    };
    return [question, tellIt];
  }),
);

const tells: Readonly<Record<string, Tell>> = { ...sharedTells, ...ownTells };

/** A child's page keeps ids; that of the household keeps keys, of what is for nobody and for the applicant. */
function chosenOn(requests: readonly string[], page: PersonKey | null): string[] {
  const ofPage = requests
    .map(parseProvisionKey)
    .filter(({ person }) => (page ?? "self") === (person ?? "self"));
  return ofPage.map(({ provision, person }) =>
    page === null && person ? `${provision}:${person}` : provision,
  );
}

/** The answer of a family to a question; to one that teaches nothing, as little as it takes to go on. */
export function tell(question: Question, telling: Telling): unknown {
  if (Object.hasOwn(tells, question.id)) return tells[question.id]?.(telling);
  if (question.optional || question.mayNotKnow) return null;
  switch (question.kind) {
    case "radio":
      return question.options?.includes("no") ? false : question.options?.at(-1);
    case "checkboxes":
      return [question.exclusive ?? question.options?.[0]];
    case "email":
      return "naam@voorbeeld.example";
    default:
      return "Iets";
  }
}
