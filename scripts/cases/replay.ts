import { isDeepStrictEqual } from "node:util";
import type { Policy } from "#app/municipality/policy.ts";
import { replayEighteen } from "./eighteen.ts";
import { replayPart } from "./part.ts";
import type { Case } from "./read.ts";

/** What came out of a case, by the fields of what it expects. */
export type CaseResult = Readonly<Record<string, unknown>>;

/** Runs a case through the rules that serve families and staff. */
export function replay(read: Case, policy: Policy): CaseResult {
  return read.kind === "eighteen" ? replayEighteen(read, policy) : replayPart(read, policy);
}

/** Every difference between what a case expects and what came out, one line each. */
export function differences(expected: CaseResult, actual: CaseResult): string[] {
  return Object.entries(expected).flatMap(([field, value]) =>
    isDeepStrictEqual(value, actual[field])
      ? []
      : [`${field}: expected ${JSON.stringify(value)}, got ${JSON.stringify(actual[field]) ?? "nothing"}`],
  );
}
