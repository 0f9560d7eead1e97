import { isDeepStrictEqual } from "node:util";
import type { Policy } from "#app/municipality/policy.ts";
import type { Outcome, ProvisionKey } from "#app/schemes/contract/scheme.ts";
import type { Persona } from "./persona.ts";
import { asExpectation, replay } from "./replay.ts";

/** What was one thing and becomes another. */
export interface Change<T> {
  readonly before: T;
  readonly after: T;
}

type Result = ReturnType<typeof asExpectation>;
/** What is decided once for a whole family. */
const wholes = ["parts", "urgency", "firstContactBy", "conversation", "contactDepartment"] as const;
type Wholes = { readonly [Name in (typeof wholes)[number]]?: Change<Result[Name]> };

export interface FamilyDifference extends Wholes {
  readonly family: Persona;
  /** Null: not offered. */
  readonly verdicts: readonly (Change<Outcome | null> & { readonly key: ProvisionKey })[];
}

/** Families for which another policy gives something else, and only what is something else. Writes nothing. */
export function comparePolicies(
  families: readonly Persona[],
  today: Policy,
  changed: Policy,
): readonly FamilyDifference[] {
  return families.flatMap((family) => {
    const before = asExpectation(replay(family, today));
    const after = asExpectation(replay(family, changed));
    const verdicts = [...new Set([...Object.keys(before.verdicts), ...Object.keys(after.verdicts)])]
      .map((key) => ({ key, before: before.verdicts[key] ?? null, after: after.verdicts[key] ?? null }))
      .filter((change) => change.before !== change.after);
    const whole = wholes
      .filter((name) => !isDeepStrictEqual(before[name], after[name]))
      .map((name) => [name, { before: before[name], after: after[name] }]);
    if (verdicts.length === 0 && whole.length === 0) return [];
    return [{ family, verdicts, ...(Object.fromEntries(whole) as Wholes) }];
  });
}
