import { noFacts, type ChildFacts, type Facts } from "#app/schemes/facts.ts";
import { provisionKey } from "#app/schemes/assess.ts";
import { answerKey, childrenIn, type Answers } from "./answers.ts";

/** `undefined` for what was not asked, and for "ik weet het niet". */
function given<T>(answers: Answers, key: string): T | undefined {
  return (answers[key] ?? undefined) as T | undefined;
}

function without(list: readonly string[] | undefined, word: string): readonly string[] {
  return (list ?? []).filter((item) => item !== word);
}

/** What rules may know, from answers on the current path. Pass pruned answers only. */
export function factsOf(answers: Answers): Facts {
  const children = childrenIn(answers);
  const born = children.flatMap((child): ChildFacts[] => {
    const birthDate = given<string>(answers, answerKey("childBirthDate", child.key));
    if (!birthDate) return [];
    return [
      defined({
        key: child.key,
        birthDate,
        livesWith: given<ChildFacts["livesWith"]>(answers, answerKey("livesWith", child.key)),
        registeredWithMe: given<boolean>(answers, answerKey("registeredWithMe", child.key)),
      }),
    ];
  });
  const received = children.flatMap((child) => {
    const list = without(given<string[]>(answers, answerKey("alreadyReceived", child.key)), "none");
    return list.length > 0 ? [[child.key, list] as const] : [];
  });
  const interpreter = given<string>(answers, "interpreter");
  return defined({
    ...noFacts,
    role: given(answers, "role"),
    birthDate: given(answers, "birthDate"),
    topics: given(answers, "topics") ?? noFacts.topics,
    urgentNow: given(answers, "urgentNow"),
    postcode: given(answers, "postcode"),
    partner: given(answers, "partner"),
    partnerBirthDate: given(answers, "partnerBirthDate"),
    children: born,
    feelsSafe: given(answers, "feelsSafe"),
    pregnant: given(answers, "pregnant"),
    studying: given(answers, "studying"),
    home: given(answers, "home"),
    custody: given(answers, "custody"),
    bothParentsCome: given(answers, "bothParentsCome"),
    inYouthCare: given(answers, "inYouthCare"),
    homeAfter18: given(answers, "homeAfter18"),
    incomeAfter18: given(answers, "incomeAfter18"),
    incomeSources: given(answers, "incomeSources") ?? noFacts.incomeSources,
    monthlyNetCents: given(answers, "monthlyNet"),
    wealth: given(answers, "wealth"),
    circumstances: without(given(answers, "circumstances"), "none") as Facts["circumstances"],
    debts: given(answers, "debts"),
    dueWithin14Days: without(given(answers, "dueWithin14Days"), "none") as Facts["dueWithin14Days"],
    alreadyReceived: Object.fromEntries(received),
    interpreter: interpreter === "none" ? undefined : interpreter,
  });
}

/** Leaves out what is undefined, so that "not given" has one shape. */
function defined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as T;
}

/**
 * Provision keys that were chosen: "sport:c1", "scheidingsgesprek". On a child's page ids are kept, on that of the
 * household whole keys, because it holds what is for the household and what is for the applicant ("self").
 */
export function chosenIn(answers: Answers): readonly string[] {
  const on = (person: string | null) => given<string[]>(answers, answerKey("chosen", person)) ?? [];
  return [
    ...on(null),
    ...childrenIn(answers).flatMap((child) => on(child.key).map((id) => provisionKey(id, child.key))),
  ];
}
