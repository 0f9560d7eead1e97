import type { Db } from "#db/schema.ts";
import type { DepartmentId } from "#app/municipality/policy.ts";
import { type CustodyClaim, storedCustody } from "#app/families/custody.ts";
import { completedYears } from "#app/schemes/contract/age.ts";

/** The requests with the name of their contact person. */
export function requestsBy(db: Db, ids: readonly string[]) {
  return db
    .selectFrom("request")
    .leftJoin("staff", "staff.id", "request.contact_staff_id")
    .select(["request.id", "reference", "submitted_at", "urgency", "first_contact_by"])
    .select(["contact_department", "wants_conversation", "facts", "triage", "contact"])
    .select("staff.name as contact_name")
    .where("request.id", "in", ids)
    .execute();
}

/** Parts of all departments, with who has them: their content is not in this table. */
export function partsBy(db: Db, ids: readonly string[]) {
  return db
    .selectFrom("part")
    .leftJoin("staff", "staff.id", "part.assigned_to")
    .select([
      "part.id",
      "part.request_id",
      "part.department",
      "part.status",
      "part.assigned_to",
      "staff.name",
    ])
    .where("part.request_id", "in", ids)
    .orderBy("part.id")
    .execute();
}

/** Joined on request and department together: provisions of other departments are not even read. */
export function provisionsBy(db: Db, department: DepartmentId, ids: readonly string[]) {
  return db
    .selectFrom("part_provision")
    .innerJoin("part", "part.id", "part_provision.part_id")
    .select(["part_id", "provision", "person_key", "outcome", "amount"])
    .where("part.request_id", "in", ids)
    .where("part.department", "=", department)
    .orderBy("part_provision.person_key")
    .orderBy("part_provision.provision")
    .execute();
}

/** Applicant and children, with their age on a local date. */
export async function personsBy(db: Db, ids: readonly string[], today: string) {
  const rows = await db
    .selectFrom("person")
    .select(["request_id", "key", "name", "birth_date"])
    .where("request_id", "in", ids)
    .orderBy("key")
    .execute();
  return rows.map(({ request_id, key, name, birth_date }) => ({
    request_id,
    key,
    name,
    age: birth_date ? completedYears(birth_date, today) : null,
  }));
}

/** What was said about custody, by request; it is asked once for all children. */
export async function custodyBy(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, CustodyClaim>> {
  const rows = await db
    .selectFrom("person")
    .select(["request_id", "custody", "custody_said_by"])
    .where("request_id", "in", ids)
    .where("custody", "is not", null)
    .execute();
  return new Map(
    rows.flatMap((row): [string, CustodyClaim][] => {
      const claim = storedCustody(row);
      return claim ? [[row.request_id, claim]] : [];
    }),
  );
}
