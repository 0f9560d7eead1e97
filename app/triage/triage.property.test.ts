import fc from "fast-check";
import { expect, test } from "vitest";
import { urgencies, type Urgency } from "#app/municipality/policy.ts";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { assess } from "#app/schemes/assess.ts";
import type { Facts } from "#app/schemes/contract/facts.ts";
import { anyFacts } from "#tests/support/any-facts.ts";
import { rules } from "./rules.ts";
import { triage } from "./triage.ts";
import type { Triage } from "./outcome.ts";

const on = "2026-11-24";
const rank = (urgency: Urgency): number => urgencies.indexOf(urgency);

/** A family that asks for some of what is offered to it. */
const anyRequest = fc.tuple(anyFacts, fc.infiniteStream(fc.boolean())).map(([facts, wants]) => {
  const offered = assess(facts, voorbeeldstad, on).map((verdict) => verdict.key);
  return { facts, requests: offered.filter(() => wants.next().value === true) };
});

const forAny = (check: (result: Triage, facts: Facts, requests: string[]) => void): void =>
  fc.assert(
    fc.property(anyRequest, ({ facts, requests }) =>
      check(triage(facts, requests, voorbeeldstad, on), facts, requests),
    ),
  );

test("nothing is lost: every provision asked for is in exactly one part, unless the family lives elsewhere", () => {
  forAny((result, _facts, requests) => {
    const handled = result.parts.flatMap((part) => part.provisions);
    expect(new Set(handled).size).toBe(handled.length);
    if (result.outside) expect(result.parts).toHaveLength(1);
    else expect(handled).toEqual(expect.arrayContaining(requests));
  });
});

test("there is always a part, and departments are there once, with sorted provisions and a reason", () => {
  forAny(({ parts }) => {
    expect(parts.length).toBeGreaterThan(0);
    expect(new Set(parts.map((part) => part.department)).size).toBe(parts.length);
    for (const part of parts) {
      expect(part.provisions).toEqual(part.provisions.toSorted());
      expect(part.reasons.length).toBeGreaterThan(0);
    }
  });
});

test("every reason is a known rule", () => {
  forAny(({ parts, urgencyReasons, conversation, contactReason }) => {
    const reasons = [
      ...parts.flatMap((part) => part.reasons),
      ...urgencyReasons,
      conversation.reason,
      contactReason,
    ];
    expect(urgencyReasons.length).toBeGreaterThan(0);
    const ids = rules.map(({ id }) => id);
    for (const reason of reasons) expect(ids).toContain(reason.rule);
  });
});

test("a family is never less urgent because of one more trouble", () => {
  forAny((before, facts, requests) => {
    const dueWithin14Days = [...facts.dueWithin14Days, "cost" as const];
    for (const trouble of [
      { debts: true },
      { urgentNow: true },
      { custody: "disputed" as const },
      { dueWithin14Days },
    ]) {
      const after = triage({ ...facts, ...trouble }, requests, voorbeeldstad, on);
      expect(rank(after.urgency)).toBeLessThanOrEqual(rank(before.urgency));
    }
  });
});

test("red is today, a call, and with the youth team", () => {
  forAny((result) => {
    if (result.urgency !== "red") return;
    expect(result.outside).toBe(false);
    expect(result.firstContactBy).toBe(on);
    expect(result.conversation.type).toBe("spoedgesprek");
    expect(result.contactDepartment).toBe("jeugd-gezin");
    expect(result.parts.map((part) => part.department)).toContain("jeugd-gezin");
  });
});

test("who may not be safe is never invited together with the other parent", () => {
  forAny((result, facts) => {
    if (result.conversation.type === "scheidingsgesprek-samen") expect(facts.feelsSafe).toBe("yes");
  });
});
