import type { Db } from "#db/schema.ts";
import { hashPassword } from "#app/staff/passwords.server.ts";
import type { DepartmentId } from "#app/municipality/policy.ts";
import type { Staff, StaffRole } from "#app/staff/staff.ts";

export const testPassword = "een lang wachtwoord om te proberen";
let hashed: Promise<string> | undefined;

interface Overrides {
  readonly id?: string;
  readonly name?: string;
  readonly email?: string;
  readonly department?: DepartmentId;
  readonly role?: StaffRole;
  readonly active?: number;
  readonly example?: number;
}

/** Inserts somebody of Team Meedoen, or whoever the overrides make of them, with `testPassword`. */
export async function insertStaff(db: Db, overrides: Overrides = {}): Promise<Staff & { email: string }> {
  hashed ??= hashPassword(testPassword);
  const id = overrides.id ?? "bart";
  const row = {
    id,
    name: overrides.name ?? `Naam van ${id}`,
    email: overrides.email ?? `${id}@voorbeeldstad.example`,
    department: overrides.department ?? "meedoen",
    role: overrides.role ?? "worker",
    languages: "nl",
    password_hash: await hashed,
    example: overrides.example ?? 0,
    active: overrides.active ?? 1,
  } as const;
  await db.insertInto("staff").values(row).execute();
  const { name, email, department, role } = row;
  return { id, name, email, department, role };
}
