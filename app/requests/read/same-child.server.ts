import type { Db } from "#db/schema.ts";
import type { Contact } from "#app/families/contact.ts";
import type { DepartmentId } from "#app/municipality/policy.ts";
import type { PersonKey } from "#app/schemes/contract/facts.ts";

/**
 * Children of these requests about whom another applicant has a request too: two parents who live apart, most of
 * the time. Only of requests whose contact the department holds. Gives keys of the own children by request id, and
 * nothing of the other request.
 */
export async function childrenElsewhere(
  db: Db,
  department: DepartmentId,
  requestIds: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<PersonKey>>> {
  const pairs = await db
    .selectFrom("request")
    .innerJoin("person as child", "child.request_id", "request.id")
    .innerJoin("person as same", (join) =>
      join.onRef("same.birth_date", "=", "child.birth_date").onRef("same.family_id", "<>", "child.family_id"),
    )
    .innerJoin("request as other", "other.id", "same.request_id")
    .select(["request.id", "child.key", "child.name", "same.name as other_name"])
    .select(["request.contact", "other.contact as other_contact"])
    .where("request.id", "in", requestIds)
    .where("request.contact_department", "=", department)
    .where("child.key", "<>", "self")
    .where("same.key", "<>", "self")
    .execute();
  const found = new Map<string, Set<PersonKey>>();
  for (const pair of pairs) {
    const sameName = bareName(pair.name) === bareName(pair.other_name);
    if (!sameName || isOneApplicant(pair.contact, pair.other_contact)) continue;
    found.set(pair.id, (found.get(pair.id) ?? new Set()).add(pair.key));
  }
  return found;
}

/** Somebody who asks a second time. The name alone is not enough: two parents can have the same initial. */
function isOneApplicant(one: string, other: string): boolean {
  const [first, second] = [one, other].map((json) => {
    const { applicant, policy } = JSON.parse(json) as Contact;
    return { name: bareName(`${applicant.firstName} ${applicant.lastName}`), phone: policy.phone };
  });
  return first?.name === second?.name && first?.phone === second?.phone;
}

/** A name without what two people write differently: capitals, accents, spaces and marks. */
function bareName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}
