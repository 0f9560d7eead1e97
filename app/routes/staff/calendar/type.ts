import type { ConversationType, DepartmentId, Policy } from "#app/municipality/policy.ts";

/** The kind of appointment that a department holds by itself in most places; undefined when families book none with it. */
export function usualType(policy: Policy, department: DepartmentId): ConversationType | undefined {
  return policy.conversationTypes
    .filter(
      ({ departments, daysAhead }) =>
        daysAhead > 0 && departments.length === 1 && departments[0] === department,
    )
    .sort((one, other) => other.locations.length - one.locations.length)[0];
}
