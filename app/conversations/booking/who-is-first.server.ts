import { isCollision, isUniqueViolation } from "#db/errors.ts";
import type { Db, Tx } from "#db/schema.ts";

/** More than there are connections in two processes that could be first. */
const attempts = 25;

/**
 * Does work that takes cells, in a transaction of its own. When somebody else took them in the same moment, all
 * of it is undone and done again: it then sees what is left. Null when others keep being first.
 */
export async function whoIsFirst<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T | null> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      const wasFirst = isUniqueViolation(error, "appointment_cell.staff_id, appointment_cell.cell");
      if (!wasFirst && (!isCollision(error) || attempt === attempts)) throw error;
    }
  }
  return null;
}
