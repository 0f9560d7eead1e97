import type { Policy } from "./policy.ts";

/** Does this postcode lie in another municipality? A postcode that is not given is not outside. */
export function isOutside(policy: Policy, postcode: string | undefined): boolean {
  return postcode !== undefined && !policy.postcodeDigits.includes(postcode.trim().slice(0, 4));
}
