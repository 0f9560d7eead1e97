import type { Temporal } from "temporal-polyfill";
import type { Db, Tx } from "#db/schema.ts";
import type { DepartmentId } from "#app/municipality/policy.ts";
import { passwordFits } from "./passwords.server.ts";
import { startSession } from "./sessions.server.ts";
import { countAttempt, forgiveAttempt } from "./sign-in-limit.server.ts";
import { requestRoles, type Staff, type StaffRole } from "./staff.ts";

export interface SignInAttempt {
  readonly email: string;
  readonly password: string;
  readonly ip: string;
  readonly now: Temporal.Instant;
  /** Ready-made accounts of the example municipality; false in real operation. */
  readonly allowExamples: boolean;
}

/** `refused` is one answer for an unknown address, a wrong password and a disabled account. */
export type SignInResult =
  | { readonly outcome: "signed-in"; readonly staff: Staff; readonly token: string }
  | { readonly outcome: "refused" }
  | { readonly outcome: "wait"; readonly seconds: number };

/** Signs in and starts a session with a token of its own. Wrong or not allowed: `refused`, after the same work. */
export async function signIn(db: Db, attempt: SignInAttempt): Promise<SignInResult> {
  const counted = { ...attempt, email: attempt.email.trim().toLowerCase() };
  const seconds = await countAttempt(db, counted);
  if (seconds > 0) return { outcome: "wait", seconds };
  const account = await db
    .selectFrom("staff")
    .select(["id", "name", "department", "role", "password_hash", "active", "example"])
    .where("email", "=", counted.email)
    .executeTakeFirst();
  const fits = await passwordFits(account?.password_hash ?? null, attempt.password);
  const mayEnter = account?.active === 1 && (account.example !== 1 || attempt.allowExamples);
  if (!account || !fits || !mayEnter) return { outcome: "refused" };
  const staff: Staff = {
    id: account.id,
    name: account.name,
    department: account.department,
    role: account.role as StaffRole,
  };
  const token = await db.transaction().execute(async (tx) => {
    await forgiveAttempt(tx, counted);
    return startSession(tx, staff, attempt.now);
  });
  return { outcome: "signed-in", staff, token };
}

/** Active people who can work on requests of a department, by name. */
export async function colleaguesOf(db: Db, department: DepartmentId): Promise<readonly Staff[]> {
  const rows = await db
    .selectFrom("staff")
    .select(["id", "name", "role"])
    .where("department", "=", department)
    .where("active", "=", 1)
    .where("role", "in", [...requestRoles])
    .orderBy("name")
    .execute();
  return rows.map((row) => ({ ...row, department, role: row.role as StaffRole }));
}

/** Departments in which somebody can pick up a request. Nothing may be sent to any other. */
export async function staffedDepartments(db: Db | Tx): Promise<readonly DepartmentId[]> {
  const rows = await db
    .selectFrom("staff")
    .select("department")
    .distinct()
    .where("active", "=", 1)
    .where("role", "in", [...requestRoles])
    .where("department", "<>", "kwaliteit")
    .execute();
  return rows.map(({ department }) => department);
}

/** Names of people by their ids, sorted. */
export async function namesOfStaff(db: Db | Tx, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const rows = await db.selectFrom("staff").select("name").where("id", "in", ids).orderBy("name").execute();
  return rows.map(({ name }) => name);
}
