import type { Temporal } from "temporal-polyfill";
import { forgetHolds } from "#app/conversations/booking/appointments.server.ts";
import { forgetFreedTimes } from "#app/conversations/waiting/freed.server.ts";
import { forgetWaiting } from "#app/conversations/waiting/waiting.server.ts";
import { deleteExpiredDrafts } from "#app/intake/drafts/drafts.server.ts";
import type { Loket } from "#app/municipality/loket.server.ts";

const everyMs = 60 * 60 * 1000;

/**
 * Takes away what has had its time: drafts that expired, times that were held for them, freed times that have begun,
 * and places on the waiting list of appointments that are not to come any more.
 */
export async function tidy(
  { db, policy }: Pick<Loket, "db" | "policy">,
  now: Temporal.Instant,
): Promise<void> {
  await forgetHolds(db, now.subtract({ hours: 24 * policy.draftDays }));
  await forgetFreedTimes(db, now);
  await forgetWaiting(db, now);
  await deleteExpiredDrafts(db, now);
}

/** Tidies every hour while the server runs, from an hour after its start. Gives the way to stop it. */
export function startTidying(loket: Loket): { readonly stop: () => void } {
  const timer = setInterval(() => {
    tidy(loket, loket.now()).catch((error: unknown) => loket.log.error({ err: error }, "tidy"));
  }, everyMs);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
