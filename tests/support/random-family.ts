import fc from "fast-check";
import * as vocabulary from "#app/schemes/contract/facts.ts";
import type { ChildFacts, Facts } from "#app/schemes/contract/facts.ts";
import { daysLater } from "./oracle-calendar.ts";

/** A family, what it asks for, and the local date of its request. */
export interface RandomFamily {
  readonly on: string;
  readonly facts: Facts;
  readonly asked: readonly string[];
}

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const some = <T>(list: readonly T[], most = 3) =>
  fc.uniqueArray(fc.constantFrom(...list), { maxLength: most });

// Around the days on which a norm starts, years and months end, and offices are closed.
const memorable = [
  ...["2026-01-01", "2026-06-30", "2026-07-01", "2026-08-31", "2026-12-24", "2026-12-31", "2027-02-28"],
  ...["2027-03-01", "2027-04-26", "2027-05-04", "2028-02-29"],
];
const anyDate = fc.oneof(
  fc.integer({ min: 0, max: 900 }).map((days) => daysLater("2026-01-01", days)),
  fc.constantFrom(...memorable),
);

/** Born so many years ago, most of the time within a few days of a birthday or of half a year. */
const bornAround = (on: string, ages: readonly number[]) =>
  fc
    .tuple(fc.constantFrom(...ages), fc.constantFrom(0, 0, 2, 4, 6), fc.integer({ min: -3, max: 3 }))
    .map(([years, months, days]) => {
      const total = Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1 - (years * 12 - months);
      const month = `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, "0")}`;
      const near = daysLater(`${month}-01`, Number(on.slice(8)) - 1 + days);
      return near > on ? on : near;
    });

const childAges = [0, 1, 2, 4, 6, 11, 12, 13, 16, 17, 18];
const applicantAges = [11, 12, 15, 16, 17, 18, 21, 22, 23, 26, 27, 35, 66, 67, 68];

/** Cents around every limit: percentage of a norm, and the margin above it. */
const norms = [140150, 200213, 156469, 214416, 141946, 202779, 158734, 217610];
const incomes = fc
  .tuple(
    fc.constantFrom(...norms),
    fc.constantFrom(100, 110, 120, 130),
    fc.constantFrom(1, 1.05),
    fc.integer({ min: -2, max: 2 }),
  )
  .map(([norm, percent, margin, cents]) => Math.round(Math.round((norm * percent) / 100) * margin) + cents);

const forChild = [
  ...[
    "schoolkosten",
    "laptop",
    "fiets",
    "sport",
    "cultuur",
    "zwemles",
    "verjaardag",
    "uitje",
    "winterkleding",
  ],
  ...["opvang-smi", "kies", "jeugdhulp", "opvang-studerende-ouder", "toekomstplan"],
];
const forHousehold = ["scheidingsgesprek", "bemiddeling", "begeleiding", "babyuitzet"];
const forSelf = ["jeugdhulp", "toekomstplan"];

/** Every provision that the policy's text knows. */
export const inPolicy: readonly string[] = [...forChild, ...forHousehold];

const childrenOf = (on: string): fc.Arbitrary<readonly ChildFacts[]> =>
  fc
    .array(
      fc.record({
        birthDate: bornAround(on, childAges),
        livesWith: maybe(fc.constantFrom(...vocabulary.livesWithAnswers)),
        registeredWithMe: maybe(fc.boolean()),
      }),
      { maxLength: 3 },
    )
    .map((children) => children.map((child, index) => stated({ key: `c${index + 1}`, ...child })));

/** What was not told is left out, as the flow does, and not there as `undefined`. */
function stated<T extends object>(told: T): T {
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)) as T;
}

function factsOn(on: string): fc.Arbitrary<Facts> {
  return childrenOf(on).chain((children) =>
    fc
      .record({
        role: fc.constantFrom(...vocabulary.roles, "parent" as const, "young-person" as const),
        birthDate: maybe(bornAround(on, applicantAges)),
        topics: some(vocabulary.topics),
        urgentNow: maybe(fc.constantFrom(false, false, false, true)),
        feelsSafe: maybe(fc.constantFrom(...vocabulary.feelsSafeAnswers, "yes" as const, "yes" as const)),
        postcode: maybe(fc.constantFrom("1234 AB", "1234 XZ", "1234 AB", "5671 AA")),
        partner: maybe(fc.boolean()),
        partnerBirthDate: maybe(bornAround(on, [30, 66, 67])),
        pregnant: maybe(fc.boolean()),
        studying: maybe(fc.boolean()),
        incomeSources: fc.oneof(some(vocabulary.incomeSources, 2), fc.constant(["none" as const])),
        monthlyNetCents: maybe(incomes),
        circumstances: some(vocabulary.circumstances, 1),
        wealth: maybe(fc.constantFrom("below" as const, "below" as const, "above" as const)),
        debts: maybe(fc.constantFrom(false, false, true)),
        home: maybe(fc.constantFrom(...vocabulary.homes)),
        custody: maybe(fc.constantFrom(...vocabulary.custodyClaims)),
        bothParentsCome: maybe(fc.boolean()),
        inYouthCare: maybe(fc.boolean()),
        homeAfter18: maybe(fc.boolean()),
        incomeAfter18: maybe(fc.boolean()),
        dueWithin14Days: fc.oneof(fc.constant([]), some(vocabulary.dueSoon, 2)),
        interpreter: maybe(fc.constantFrom("ar", "tr")),
        received: fc.record({
          child: some(forChild, 2),
          household: some(forHousehold, 1),
          self: some(forSelf, 1),
        }),
      })
      .map(({ received, ...told }) =>
        stated({
          ...told,
          children,
          alreadyReceived: {
            ...(children.length > 0 ? { c1: received.child } : {}),
            household: received.household,
            self: received.self,
          },
        }),
      ),
  );
}

/** Families as no form would let them be told too: every combination of facts has an answer in the policy. */
export const randomFamilies: fc.Arbitrary<RandomFamily> = anyDate.chain((on) =>
  factsOn(on).chain((facts) => {
    const keys = [
      ...facts.children.flatMap(({ key }) => forChild.map((provision) => `${provision}:${key}`)),
      ...forHousehold,
      ...forSelf.map((provision) => `${provision}:self`),
    ];
    return some(keys, 4).map((asked) => ({ on, facts, asked }));
  }),
);
