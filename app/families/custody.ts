import { custodyClaims, type Facts, type Role, roles } from "#app/schemes/contract/facts.ts";

/**
 * Who decides about a child, as somebody said it. Nobody looked it up: it may be wrong, and no rule may rest on it
 * alone. `saidBy` is the role of whoever filled it in, and so the source.
 */
export interface CustodyClaim {
  readonly claim: NonNullable<Facts["custody"]>;
  readonly saidBy: Role;
}

/** The claim in somebody's answers; null when custody was not asked. */
export function custodyClaimIn({ custody, role }: Facts): CustodyClaim | null {
  return custody === undefined ? null : { claim: custody, saidBy: role ?? "other" };
}

/** The claim as it was stored; null without one. */
export function storedCustody(row: {
  readonly custody: string | null;
  readonly custody_said_by: string | null;
}): CustodyClaim | null {
  const claim = custodyClaims.find((known) => known === row.custody);
  const saidBy = roles.find((known) => known === row.custody_said_by);
  return claim && saidBy ? { claim, saidBy } : null;
}
