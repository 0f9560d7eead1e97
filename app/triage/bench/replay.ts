import type { Policy } from "#app/municipality/policy.ts";
import { assess } from "#app/schemes/assess.ts";
import type { Verdict } from "#app/schemes/contract/scheme.ts";
import type { Triage } from "#app/triage/outcome.ts";
import { triage } from "#app/triage/triage.ts";
import type { Expectation, Persona } from "./persona.ts";

/** What the rules make of a persona. */
export interface Replayed {
  readonly verdicts: readonly Verdict[];
  readonly triage: Triage;
}

/** Runs a persona through the same rules that serve citizens; the date is the local one in Amsterdam. */
export function replay(persona: Persona, policy: Policy): Replayed {
  const on = persona.on.toZonedDateTimeISO("Europe/Amsterdam").toPlainDate().toString();
  return {
    verdicts: assess(persona.facts, policy, on),
    triage: triage(persona.facts, persona.requests, policy, on),
  };
}

/** What came out, in the form in which a persona says what it expects: every verdict, with all its reasons. */
export function asExpectation({ verdicts, triage }: Replayed): Required<Omit<Expectation, "notOffered">> {
  const { type, minutes, required } = triage.conversation;
  return {
    verdicts: Object.fromEntries(verdicts.map((verdict) => [verdict.key, verdict.outcome])),
    reasons: Object.fromEntries(
      verdicts.map((verdict) => [verdict.key, verdict.reasons.map((reason) => reason.id)]),
    ),
    parts: Object.fromEntries(triage.parts.map((part) => [part.department, [...part.provisions]])),
    urgency: triage.urgency,
    firstContactBy: triage.firstContactBy,
    conversation: { type, minutes, required },
    contactDepartment: triage.contactDepartment,
  };
}
