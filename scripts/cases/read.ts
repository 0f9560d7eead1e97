import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { urgencies } from "#app/municipality/policy.ts";
import { areaColours, lifeAreas } from "#app/plans/risk-analysis.ts";
import { decisionOutcomes, plainOutcomes } from "#app/requests/terms/outcomes.ts";

const moment = z.string().transform((text, context) => {
  try {
    return Temporal.Instant.from(text);
  } catch {
    context.addIssue({
      code: "custom",
      message: "has to be a moment with an offset, 2026-11-24T10:15:00+01:00",
    });
    return z.NEVER;
  }
});

const id = z.string().min(1);
const expected = z.record(z.string(), z.unknown()).optional();

const event = z.discriminatedUnion("act", [
  z.strictObject({
    at: moment,
    act: z.literal("contact"),
    result: z.enum(["spoke", "no-answer", "voicemail", "letter"]),
  }),
  z.strictObject({ at: moment, act: z.enum(["talk-done", "close"]) }),
  z.strictObject({ at: moment, act: z.enum(["ask", "answer"]), id }),
  z.strictObject({ at: moment, act: z.literal("postpone"), weeks: z.number() }),
  z.strictObject({
    at: moment,
    act: z.literal("decide"),
    provision: id,
    outcome: z.enum([...decisionOutcomes, ...plainOutcomes]),
  }),
  z.strictObject({ at: moment, act: z.enum(["bottleneck", "escalate", "solve"]), id }),
]);

const part = z.object({
  id,
  kind: z.literal("part").default("part"),
  submitted: moment,
  urgency: z.enum(urgencies),
  provisions: z.array(id).min(1),
  events: z.array(event),
  on: z.iso.date(),
  expect: expected,
});

const eighteen = z.object({
  id,
  kind: z.literal("eighteen"),
  birthDate: z.iso.date(),
  inYouthCare: z.boolean(),
  analysis: z
    .strictObject({
      areas: z.record(z.enum(lifeAreas), z.enum(areaColours)),
      steadyAdult: z.boolean(),
      measureEnds: z.boolean(),
    })
    .optional(),
  done: z.array(id).default([]),
  on: z.iso.date(),
  expect: expected,
});

/** What happened to one part of a request, and what has to come out of it. */
export type PartCase = z.output<typeof part>;
/** A young person on the way to 18, and what has to come out. */
export type EighteenCase = z.output<typeof eighteen>;
export type Case = PartCase | EighteenCase;

/** A file that is not a case. The message names every field that is wrong. */
export class CaseError extends Error {}

/** Reads a case from the text of its file. Throws a CaseError when it is not one. */
export function parseCase(text: string): Case {
  const json = parseJson(text);
  const isEighteen = typeof json === "object" && json !== null && "kind" in json && json.kind === "eighteen";
  const result = (isEighteen ? eighteen : part).safeParse(json);
  if (result.success) return result.data;
  throw new CaseError(result.error.issues.map(describeIssue).join("; "));
}

function parseJson(text: string): unknown {
  try {
    // Some editors begin a file with a byte order mark.
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new CaseError(`is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function describeIssue(issue: z.core.$ZodIssue): string {
  const field = issue.path.map(String).join(".");
  return field === "" ? issue.message : `${field}: ${issue.message}`;
}
