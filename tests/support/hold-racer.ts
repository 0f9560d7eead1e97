/**
 * A second process for the tests of races: opens a database, says "ready", and when told to go tries to hold one
 * slot for many drafts at once. Prints how each attempt ended, as JSON.
 */
import { once } from "node:events";
import { holdSlot } from "#app/conversations/booking/appointments.server.ts";
import { DatabaseBusy } from "#db/errors.ts";
import { openDatabase } from "#db/open.server.ts";
import { wishOf } from "./conversations.ts";

const [at = "{}", slot = "", name = "", count = "0"] = process.argv.slice(2);
const db = await openDatabase(JSON.parse(at));
console.log("ready");
await once(process.stdin, "data");
const drafts = Array.from({ length: Number(count) }, (_, index) => `${name}-${index}`);
const results = await Promise.all(drafts.map(hold));
console.log(JSON.stringify(results.map((result) => (result.ok ? "ok" : result.reason))));
await db.destroy();
process.exit(0);

/** A machine that cannot keep up says so, and that nothing was done; then people try again. */
async function hold(draft: string): ReturnType<typeof holdSlot> {
  try {
    return await holdSlot(db, wishOf(draft, slot));
  } catch (error) {
    if (error instanceof DatabaseBusy) return hold(draft);
    throw error;
  }
}
