import { z } from "zod";
import * as vocabulary from "#app/schemes/contract/facts.ts";
import type { Facts } from "#app/schemes/contract/facts.ts";
import { ownFacts } from "#app/schemes/vocabulary.ts";
import { provisionId } from "./provision-ids.ts";

const childKey = z
  .string()
  .regex(/^[A-Za-z0-9_-]+$/, "has to consist of letters, digits, - and _")
  .refine((key) => key !== "self" && key !== "household", "may not be the reserved key self or household");

const euroInCents = z
  .number()
  .refine((euro) => Math.abs(euro * 100 - Math.round(euro * 100)) < 1e-4, "may have at most two decimals")
  .transform((euro) => Math.round(euro * 100));

/** What the schemes add to the facts of a family or of a child. */
const ownOf = (about: "family" | "child") =>
  Object.fromEntries(
    ownFacts
      .filter(({ perChild = false }) => perChild === (about === "child"))
      .map(({ name, schema }) => [name, schema.optional()]),
  );

const unknownFact: z.core.$ZodErrorMap<z.core.$ZodIssueUnrecognizedKeys | z.core.$ZodIssueInvalidType> = (
  issue,
) =>
  issue.code === "unrecognized_keys"
    ? `${issue.keys.join(", ")}: no such fact. A fact that only one scheme needs is added in its facts.ts, and a line \`facts\` in its index.ts`
    : undefined;

const sharedOfChild = {
  key: childKey,
  birthDate: z.iso.date(),
  livesWith: z.enum(vocabulary.livesWithAnswers).optional(),
  registeredWithMe: z.boolean().optional(),
};

const child = z.strictObject({ ...ownOf("child"), ...sharedOfChild }, { error: unknownFact });

const sharedFacts = {
  role: z.enum(vocabulary.roles).optional(),
  birthDate: z.iso.date().optional(),
  topics: z.array(z.enum(vocabulary.topics)).default([]),
  urgentNow: z.boolean().optional(),
  feelsSafe: z.enum(vocabulary.feelsSafeAnswers).optional(),
  postcode: z
    .string()
    .regex(/^[1-9][0-9]{3}( ?[A-Za-z]{2})?$/, "has to be a postcode, such as 1234 AB")
    .optional(),
  partner: z.boolean().optional(),
  partnerBirthDate: z.iso.date().optional(),
  children: z
    .array(child)
    .refine((list) => new Set(list.map((one) => one.key)).size === list.length, "may not have a key twice")
    .default([]),
  pregnant: z.boolean().optional(),
  studying: z.boolean().optional(),
  incomeSources: z.array(z.enum(vocabulary.incomeSources)).default([]),
  monthlyNet: euroInCents.optional(),
  circumstances: z.array(z.enum(vocabulary.circumstances)).default([]),
  wealth: z.enum(["below", "above"]).optional(),
  debts: z.boolean().optional(),
  home: z.enum(vocabulary.homes).optional(),
  custody: z.enum(vocabulary.custodyClaims).optional(),
  bothParentsCome: z.boolean().optional(),
  dueWithin14Days: z.array(z.enum(vocabulary.dueSoon)).default([]),
  alreadyReceived: z.record(z.string(), z.array(provisionId)).default({}),
  interpreter: z.string().min(2).optional(),
};

/** Names that a scheme cannot give to a fact of its own. */
export const sharedFactNames = [
  ...Object.keys(sharedFacts),
  "monthlyNetCents",
  ...Object.keys(sharedOfChild),
];

/** Facts as a persona file writes them: money in euro, and lists that are empty may be left out. */
export const personaFacts = z
  .strictObject(
    {
      ...ownOf("family"),
      ...sharedFacts,
    },
    { error: unknownFact },
  )
  .transform(({ monthlyNet, ...rest }): Facts => ({ ...rest, monthlyNetCents: monthlyNet }))
  .superRefine((facts, context) => {
    const persons = ["self", "household", ...facts.children.map((one) => one.key)];
    for (const holder of Object.keys(facts.alreadyReceived).filter((key) => !persons.includes(key))) {
      const message = "is not a child in this persona, self or household";
      context.addIssue({ code: "custom", path: ["alreadyReceived", holder], message });
    }
  });
