import { hash } from "@node-rs/argon2";
import type { Db, Tx } from "../schema.ts";
import { exampleRosters } from "./rosters.ts";
import { exampleStaff } from "./staff.ts";

/** What every ready-made account of the example municipality opens with. Never exists in real operation. */
export const examplePassword = "voorbeeld-loket-2026";

/**
 * Fills Voorbeeldstad with its fictional people and their rosters; with `accounts` they can also sign in with
 * the example password. Changes nothing that is there already.
 */
export async function seedVoorbeeldstad(db: Db, { accounts }: { accounts: boolean }): Promise<void> {
  const complete = await isSeeded(db, accounts);
  if (complete) return;
  const passwordHash = accounts ? await hash(examplePassword) : null;
  await db.transaction().execute(async (tx) => {
    await addStaff(tx, passwordHash);
    if (exampleRosters.length > 0) {
      await tx
        .insertInto("roster")
        .values([...exampleRosters])
        .onConflict((conflict) => conflict.column("id").doNothing())
        .execute();
    }
  });
}

async function isSeeded(db: Db, accounts: boolean): Promise<boolean> {
  const staff = await db
    .selectFrom("staff")
    .select(["id", "password_hash"])
    .where(
      "id",
      "in",
      exampleStaff.map(({ id }) => id),
    )
    .execute();
  const rosters = await db.selectFrom("roster").select("id").execute();
  const known = new Set(rosters.map(({ id }) => id));
  return (
    staff.length === exampleStaff.length &&
    (!accounts || staff.every((worker) => worker.password_hash !== null)) &&
    exampleRosters.every(({ id }) => known.has(id))
  );
}

async function addStaff(tx: Tx, passwordHash: string | null): Promise<void> {
  const example = passwordHash === null ? 0 : 1;
  const rows = exampleStaff.map((worker) => ({
    skills: "",
    ...worker,
    password_hash: passwordHash,
    example,
    active: 1,
  }));
  await tx
    .insertInto("staff")
    .values(rows)
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
  if (passwordHash === null) return;
  await tx
    .updateTable("staff")
    .set({ password_hash: passwordHash, example })
    .where("password_hash", "is", null)
    .where(
      "id",
      "in",
      rows.map(({ id }) => id),
    )
    .execute();
}
