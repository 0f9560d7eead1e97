import type { ChildFacts, Facts, PersonKey } from "#app/schemes/contract/facts.ts";
import { provisionKey } from "#app/schemes/contract/provision-key.ts";
import { ownFacts, type NamedFact } from "#app/schemes/vocabulary.ts";
import { answerKey, childrenIn, type Answers } from "./answers.ts";

type Learn = (value: unknown, person: PersonKey | null, facts: Facts) => Partial<Facts>;

/** An answer that is a fact as it stands. */
const as =
  (fact: keyof Facts): Learn =>
  (value) => ({ [fact]: value });

/** Ticked boxes, without the one that says "none of these". */
const listAs =
  (fact: keyof Facts): Learn =>
  (value) => ({ [fact]: without(value, "none") });

/** A fact that a scheme adds, whose answer may be ticked boxes. */
const asOwn = ({ name, perChild, exclusive }: NamedFact): Learn => {
  const learned = perChild ? ofChild(name as keyof ChildFacts) : as(name as keyof Facts);
  return (value, person, facts) =>
    learned(Array.isArray(value) ? without(value, exclusive) : value, person, facts);
};

/** Something about the child of the page, whose birth date is asked with or before it. */
const ofChild =
  (fact: keyof ChildFacts): Learn =>
  (value, person, facts) => ({
    children: facts.children.map((child) => (child.key === person ? { ...child, [fact]: value } : child)),
  });

/** What each shared question teaches; a question that is not here is no fact, and no rule can see its answer. */
const shared: Readonly<Record<string, Learn>> = {
  topics: as("topics"),
  urgentNow: as("urgentNow"),
  role: as("role"),
  postcode: as("postcode"),
  feelsSafe: as("feelsSafe"),
  birthDate: as("birthDate"),
  pregnant: as("pregnant"),
  studying: as("studying"),
  partner: as("partner"),
  partnerBirthDate: as("partnerBirthDate"),
  home: as("home"),
  custody: as("custody"),
  bothParentsCome: as("bothParentsCome"),
  incomeSources: as("incomeSources"),
  monthlyNet: as("monthlyNetCents"),
  wealth: as("wealth"),
  debts: as("debts"),
  circumstances: listAs("circumstances"),
  dueWithin14Days: listAs("dueWithin14Days"),
  childBirthDate: (value, person, facts) => ({
    children:
      person === null ? facts.children : [...facts.children, { key: person, birthDate: String(value) }],
  }),
  livesWith: ofChild("livesWith"),
  registeredWithMe: ofChild("registeredWithMe"),
  alreadyReceived: (value, person, facts) => {
    const list = without(value, "none");
    return person === null || list.length === 0
      ? {}
      : { alreadyReceived: { ...facts.alreadyReceived, [person]: list } };
  },
  interpreter: (value) => (value === "none" ? {} : { interpreter: String(value) }),
};

/** What the questions of the schemes teach, each in its `facts.ts`. */
const own = Object.fromEntries(ownFacts.map((fact) => [fact.question, asOwn(fact)]));

const learn: Readonly<Record<string, Learn>> = { ...shared, ...own };

function without(value: unknown, word: string | undefined): readonly string[] {
  return (value as readonly string[]).filter((item) => item !== word);
}

/** The facts with one more answer. "Ik weet het niet" (null) teaches nothing: the fact stays left out. */
export function factsWith(facts: Facts, questionId: string, person: PersonKey | null, value: unknown): Facts {
  const teaches = Object.hasOwn(learn, questionId) ? learn[questionId] : undefined;
  return teaches && value !== null && value !== undefined
    ? { ...facts, ...teaches(value, person, facts) }
    : facts;
}

/**
 * Provision keys that were chosen: "sport:c1", "scheidingsgesprek". On a child's page ids are kept, on that of the
 * household whole keys, because it holds what is for the household and what is for the applicant ("self").
 */
export function chosenIn(answers: Answers): readonly string[] {
  const on = (person: string | null) => (answers[answerKey("chosen", person)] as string[] | undefined) ?? [];
  return [
    ...on(null),
    ...childrenIn(answers).flatMap((child) => on(child.key).map((id) => provisionKey(id, child.key))),
  ];
}
