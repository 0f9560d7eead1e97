import type { Tx } from "#db/schema.ts";
import { requestRoles } from "#app/staff/staff.ts";
import type { DepartmentId } from "#app/municipality/policy.ts";

/**
 * The one person a family can turn to: whoever holds the booked conversation when they are of the contact
 * department, else its active member who works on requests and has the fewest families. Null when the department has nobody yet.
 */
export async function chooseContactPerson(
  tx: Tx,
  department: DepartmentId,
  appointmentsWith: readonly string[],
): Promise<string | null> {
  const people = await tx
    .selectFrom("staff")
    .leftJoin("request", (join) =>
      join.onRef("request.contact_staff_id", "=", "staff.id").on("request.status", "=", "submitted"),
    )
    .select(["staff.id", (count) => count.fn.count<number>("request.id").as("families")])
    .where("staff.department", "=", department)
    .where("staff.active", "=", 1)
    .where("staff.role", "in", requestRoles)
    .groupBy("staff.id")
    .orderBy("families")
    .orderBy("staff.id")
    .execute();
  return people.find((person) => appointmentsWith.includes(person.id))?.id ?? people[0]?.id ?? null;
}
