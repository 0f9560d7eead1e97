import fc from "fast-check";
import * as vocabulary from "#app/schemes/contract/facts.ts";
import type { ChildFacts, Facts } from "#app/schemes/contract/facts.ts";

const maybe = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(one, { nil: undefined });
const some = <T>(values: readonly T[]): fc.Arbitrary<T[]> => fc.subarray([...values]);
const yesOrNo = maybe(fc.boolean());

const dateBetween = (from: string, to: string): fc.Arbitrary<string> =>
  fc
    .date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

const child: fc.Arbitrary<Omit<ChildFacts, "key">> = fc.record({
  birthDate: dateBetween("2001-01-01", "2026-11-01"),
  livesWith: maybe(fc.constantFrom(...vocabulary.livesWithAnswers)),
  registeredWithMe: yesOrNo,
});

/** Any family at all, as of November 2026: every fact may be missing. */
export const anyFacts: fc.Arbitrary<Facts> = fc.record({
  role: maybe(fc.constantFrom(...vocabulary.roles)),
  birthDate: maybe(dateBetween("1940-01-01", "2020-01-01")),
  topics: some(vocabulary.topics),
  urgentNow: yesOrNo,
  feelsSafe: maybe(fc.constantFrom(...vocabulary.feelsSafeAnswers)),
  postcode: maybe(fc.constantFrom("1234 AB", "5671 AA")),
  partner: yesOrNo,
  partnerBirthDate: maybe(dateBetween("1940-01-01", "2008-01-01")),
  children: fc
    .array(child, { maxLength: 4 })
    .map((children) => children.map((one, index) => ({ ...one, key: `c${index + 1}` }))),
  pregnant: yesOrNo,
  studying: yesOrNo,
  incomeSources: some(vocabulary.incomeSources),
  monthlyNetCents: maybe(fc.nat(500000)),
  circumstances: some(vocabulary.circumstances),
  wealth: maybe(fc.constantFrom("below" as const, "above" as const)),
  debts: yesOrNo,
  home: maybe(fc.constantFrom(...vocabulary.homes)),
  custody: maybe(fc.constantFrom(...vocabulary.custodyClaims)),
  bothParentsCome: yesOrNo,
  inYouthCare: yesOrNo,
  homeAfter18: yesOrNo,
  incomeAfter18: yesOrNo,
  dueWithin14Days: some(vocabulary.dueSoon),
  alreadyReceived: fc.dictionary(
    fc.constantFrom("c1", "c2", "household", "self"),
    some(["laptop", "sport", "jeugdhulp"]),
  ),
  interpreter: maybe(fc.constantFrom("ar", "uk")),
});
