import { isDeepStrictEqual } from "node:util";
import type { Expectation } from "./persona.ts";
import { asExpectation, type Replayed } from "./replay.ts";

/**
 * Every difference between what a persona expects and what came out, one line each. Verdicts, reasons and
 * notOffered: only those listed are compared. Parts: exactly these, in any order. What is left out is not compared.
 */
export function differences(expected: Expectation, replayed: Replayed): string[] {
  const actual = asExpectation(replayed);
  return [
    ...verdictDifferences(expected, actual),
    ...difference("parts", sortedParts(expected.parts), sortedParts(actual.parts)),
    ...difference("urgency", expected.urgency, actual.urgency),
    ...difference("firstContactBy", expected.firstContactBy, actual.firstContactBy),
    ...difference("conversation", expected.conversation, actual.conversation),
    ...difference("contactDepartment", expected.contactDepartment, actual.contactDepartment),
  ];
}

type Actual = Pick<Expectation, "verdicts" | "reasons">;

function verdictDifferences(expected: Expectation, actual: Actual): string[] {
  const verdicts = Object.entries(expected.verdicts).flatMap(([key, outcome]) =>
    difference(`verdicts.${key}`, outcome, actual.verdicts[key] ?? "not offered"),
  );
  const reasons = Object.entries(expected.reasons).flatMap(([key, ids]) => {
    const given = actual.reasons[key] ?? [];
    return ids.every((id) => given.includes(id)) ? [] : difference(`reasons.${key}`, ids, given);
  });
  const offered = expected.notOffered.filter((key) => key in actual.verdicts);
  return [...verdicts, ...reasons, ...offered.map((key) => `notOffered: ${key} is offered`)];
}

function sortedParts(parts: Expectation["parts"]): Expectation["parts"] {
  if (parts === undefined) return undefined;
  return Object.fromEntries(Object.entries(parts).map(([id, provisions]) => [id, provisions.toSorted()]));
}

function difference(field: string, expected: unknown, actual: unknown): string[] {
  if (expected === undefined || isDeepStrictEqual(expected, actual)) return [];
  return [`${field}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`];
}
