import type { DepartmentId, Policy } from "#app/municipality/policy.ts";
import { birthDateOf, completedYears } from "#app/schemes/contract/age.ts";
import { ageRangeFor, checks, income, type Checked } from "./checks.ts";
import { asksForThemselves, type Facts, type IsoDate, type PersonKey } from "#app/schemes/contract/facts.ts";
import { schemes } from "./index.ts";
import { parseProvisionKey, provisionKey } from "#app/schemes/contract/provision-key.ts";
import {
  outcomes,
  type Amount,
  type Provision,
  type Reason,
  type Scheme,
  type Verdict,
} from "#app/schemes/contract/scheme.ts";

export { parseProvisionKey, provisionKey } from "#app/schemes/contract/provision-key.ts";

/**
 * A verdict for everything that is offered to this family, asked for or not: in the order of the schemes, of
 * their provisions, and of the children. An indication, never a decision. `on` is the local date in Amsterdam.
 */
export function assess(facts: Facts, policy: Policy, on: IsoDate): Verdict[] {
  return schemes.flatMap((scheme) =>
    offeredProvisions(scheme, facts, on).map(({ provision, person }) =>
      verdictOn(scheme, { provision, person, facts, policy, on }),
    ),
  );
}

export interface Offer {
  readonly provision: Provision;
  /** Null for the household. */
  readonly person: PersonKey | null;
}

/** What a scheme offers to this family at all, whatever the verdict will be. */
export function offeredProvisions(scheme: Scheme, facts: Facts, on: IsoDate): Offer[] {
  if (!scheme.offered(facts, on)) return [];
  return scheme.provisions.flatMap((provision) =>
    personsOffered(provision, facts, on).map((person) => ({ provision, person })),
  );
}

/** Does a scheme offer this family, at all, any provision that passes a test? */
export function offersSome(
  scheme: Scheme,
  test: (provision: Provision) => boolean,
  facts: Facts,
  on: IsoDate,
): boolean {
  return (
    scheme.offered(facts, on) &&
    scheme.provisions.some((provision) => test(provision) && personsOffered(provision, facts, on).length > 0)
  );
}

/** Is the income of this family too high for anything that is offered to it? Cheaper than all verdicts. */
export function isIncomeAboveSome(facts: Facts, policy: Policy, on: IsoDate): boolean {
  const isAbove = (provision: Provision) =>
    income({ provision, person: null, facts, policy, on })?.id === "income-above";
  return schemes.some((scheme) => offersSome(scheme, isAbove, facts, on));
}

/** Every provision by its id, with its scheme: a page asks for some of them dozens of times. */
const known: ReadonlyMap<string, { readonly scheme: Scheme; readonly provision: Provision }> = new Map(
  schemes.flatMap((scheme) => scheme.provisions.map((provision) => [provision.id, { scheme, provision }])),
);

/** The provision with this id or key ("sport", "sport:c1"); undefined when no scheme has it. */
export function findProvision(idOrKey: string): Provision | undefined {
  return known.get(parseProvisionKey(idOrKey).provision)?.provision;
}

/** The provision with this id or key ("sport", "sport:c1"). Throws when no scheme has it. */
export function provisionById(idOrKey: string): Provision {
  const provision = findProvision(idOrKey);
  if (provision === undefined) throw new RangeError(`No scheme has the provision "${idOrKey}".`);
  return provision;
}

/** The id of the scheme that has this provision; undefined when there is none. */
export function schemeIdOf(idOrKey: string): string | undefined {
  return known.get(parseProvisionKey(idOrKey).provision)?.scheme.id;
}

/** The department that handles this provision for this family. Throws when no scheme has the provision. */
export function departmentFor(idOrKey: string, facts: Facts): DepartmentId {
  const { department } = provisionById(idOrKey);
  return typeof department === "function" ? department(facts) : department;
}

function personsOffered(provision: Provision, facts: Facts, on: IsoDate): readonly (PersonKey | null)[] {
  return personsFor(provision, facts).filter((person) => provision.offered?.(facts, person, on) ?? true);
}

function personsFor(provision: Provision, facts: Facts): readonly (PersonKey | null)[] {
  if (provision.for === "household") return [null];
  const children = facts.children.map((child) => child.key);
  return provision.for === "person" && asksForThemselves(facts) ? [...children, "self"] : children;
}

function verdictOn(scheme: Scheme, checked: Checked): Verdict {
  const { provision, person } = checked;
  const reasons = worstFirst(checks.map((check) => check(checked)).filter((reason) => reason !== null));
  return {
    key: provisionKey(provision.id, person),
    scheme: scheme.id,
    provision: provision.id,
    person,
    outcome: reasons[0]?.outcome ?? "likely",
    reasons: reasons.length > 0 ? reasons : [{ id: "no-conditions", outcome: "likely" }],
    amount: amountFor(checked),
  };
}

function worstFirst(reasons: readonly Reason[]): Reason[] {
  return reasons.toSorted((a, b) => outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome));
}

/** Null as well when the person is too young or too old for it: there is no amount for that age. */
function amountFor({ provision, person, facts, on }: Checked): Amount | null {
  const birthDate = birthDateOf(facts, person);
  const age = birthDate === undefined ? null : completedYears(birthDate, on);
  const range = ageRangeFor(provision, person);
  const youngest = range?.earlyFrom ?? range?.from ?? 0;
  if (age !== null && (age < youngest || age > (range?.to ?? age))) return null;
  return provision.amount?.(age) ?? null;
}
