import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { conversationTypes, urgencies } from "#app/municipality/policy.ts";
import { outcomes, reasonIds } from "#app/schemes/contract/scheme.ts";
import { personaFacts } from "./persona-facts.ts";
import { provisionKeyText, requestProblem } from "./provision-ids.ts";

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

const expectation = z.strictObject({
  verdicts: z.record(provisionKeyText, z.enum(outcomes)).default({}),
  reasons: z.record(provisionKeyText, z.array(z.enum(reasonIds))).default({}),
  notOffered: z.array(provisionKeyText).default([]),
  parts: z.record(z.string(), z.array(z.string())).optional(),
  urgency: z.enum(urgencies).optional(),
  firstContactBy: z.iso.date().optional(),
  conversation: z
    .strictObject({ type: z.enum(conversationTypes), minutes: z.number(), required: z.boolean() })
    .optional(),
  contactDepartment: z.string().optional(),
});

const persona = z
  .object({
    id: z.string().min(1),
    story: z.string().default(""),
    on: moment,
    facts: personaFacts,
    requests: z.array(z.string()),
    expect: expectation.optional(),
  })
  .superRefine(({ facts, requests }, context) => {
    for (const [index, key] of requests.entries()) {
      const message = requestProblem(key, facts);
      if (message !== null) context.addIssue({ code: "custom", path: ["requests", index], message });
    }
  });

/** A family, what it tells and asks, and what has to come out. Without `expect` it can be replayed only. */
export type Persona = z.output<typeof persona>;
export type Expectation = z.output<typeof expectation>;

/** A file that is not a persona. The message names every field that is wrong. */
export class PersonaError extends Error {}

/** Reads a persona from the text of `<id>.json`. Throws a PersonaError when it is not one. */
export function parsePersona(text: string, id: string): Persona {
  const result = persona.safeParse(parseJson(text));
  if (!result.success) throw new PersonaError(result.error.issues.map(describeIssue).join("; "));
  if (result.data.id !== id) throw new PersonaError(`id: is "${result.data.id}", but the file is ${id}.json`);
  return result.data;
}

function parseJson(text: string): unknown {
  try {
    // Some editors begin a file with a byte order mark.
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new PersonaError(`is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function describeIssue(issue: z.core.$ZodIssue): string {
  const field = issue.path.map(String).join(".");
  return field === "" ? issue.message : `${field}: ${issue.message}`;
}
