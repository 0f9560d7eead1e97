import { offerFreedTimes } from "#app/conversations/waiting/offers.server.ts";
import type { Loket } from "#app/municipality/loket.server.ts";
import { startWorker, type Work, type Worker } from "#app/outbox/worker.server.ts";
import { prepare } from "./prepare.server.ts";

/** What the outbox's worker has to know of messages: how they are made, and that freed times are offered first. */
export function messageWork(loket: Loket): Work {
  const { db, env } = loket;
  return {
    prepare: (row, now) => prepare(row, { db, policy: loket.policy, env, now }),
    before: (now) => offerFreedTimes(db, loket.policy, now),
  };
}

/** Sends the messages of the loket in the background until it is stopped. */
export function startMessages(loket: Loket): Worker {
  return startWorker(loket, messageWork(loket));
}
