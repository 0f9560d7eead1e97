import type { Db } from "#db/schema.ts";
import type { Contact } from "#app/families/contact.ts";
import type { Facts } from "#app/schemes/contract/facts.ts";

/** What the family told with a request and how it may be reached: its own pages follow both. */
export async function toldWith(db: Db, requestId: string): Promise<{ facts: Facts; contact: Contact }> {
  const { facts, contact } = await db
    .selectFrom("request")
    .select(["facts", "contact"])
    .where("id", "=", requestId)
    .executeTakeFirstOrThrow();
  return { facts: JSON.parse(facts) as Facts, contact: JSON.parse(contact) as Contact };
}
