import type { Temporal } from "temporal-polyfill";
import type { Tx } from "#db/schema.ts";
import { childrenIn } from "#app/intake/answers.ts";
import { newId } from "#app/platform/ids.ts";
import { isoMillis } from "#app/platform/moment.ts";
import type { Walk } from "#app/intake/walk.ts";
import { custodyClaimIn } from "./custody.ts";
import type { Contact } from "#app/families/contact.ts";

interface Household {
  readonly way: Walk;
  readonly contact: Contact;
}

/** Starts a family, for a request that is about to be written. Gives its id. */
export async function startFamily(tx: Tx, now: Temporal.Instant): Promise<string> {
  const id = newId();
  await tx
    .insertInto("family")
    .values({ id, created_at: isoMillis(now) })
    .execute();
  return id;
}

/** Writes who a request is about: the applicant and every child, with where the child lives and who is said to decide. */
export async function insertPersons(
  tx: Tx,
  familyId: string,
  requestId: string,
  { way, contact }: Household,
): Promise<void> {
  const { firstName, lastName } = contact.applicant;
  const custody = custodyClaimIn(way.facts);
  const person = { family_id: familyId, request_id: requestId };
  await tx
    .insertInto("person")
    .values([
      {
        ...person,
        id: newId(),
        key: "self",
        name: `${firstName} ${lastName}`.trim(),
        birth_date: way.facts.birthDate ?? null,
        lives_with: null,
        relation: way.facts.role ?? "other",
        custody: null,
        custody_said_by: null,
      },
      ...childrenIn(way.answers).map((child) => {
        const facts = way.facts.children.find((known) => known.key === child.key);
        return {
          ...person,
          id: newId(),
          key: child.key,
          name: child.name,
          birth_date: facts?.birthDate ?? null,
          lives_with: facts?.livesWith ?? null,
          relation: "child",
          custody: custody?.claim ?? null,
          custody_said_by: custody?.saidBy ?? null,
        };
      }),
    ])
    .execute();
}
