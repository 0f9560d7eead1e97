import type { Temporal } from "temporal-polyfill";
import type { Db } from "#db/schema.ts";
import { confirmHold, holdSlot, type Appointment } from "#app/conversations/booking/appointments.server.ts";
import type { Channel } from "#app/municipality/policy.ts";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import type { Contact } from "#app/families/contact.ts";
import { queueConfirmation } from "#app/outbox/put.server.ts";
import type { Outcome, Outgoing, Post } from "#app/outbox/post.ts";
import { createWorker } from "#app/outbox/worker.server.ts";
import { messageWork } from "#app/messages/start.server.ts";
import { readEnv } from "#app/platform/env.server.ts";
import { newId } from "#app/platform/ids.ts";
import { createLog } from "#app/platform/log.server.ts";
import { sunday, wishOf } from "./conversations.ts";
import { insertRequest } from "./requests.ts";

interface Conversation extends Partial<Contact["policy"]> {
  /** A time that somebody's roster has; null: no conversation. Insert the workers before, or let it be done. */
  readonly starts?: string | null;
  readonly now?: Temporal.Instant;
}

/** A request with a money appointment of 45 minutes and its messages in the outbox, as submitting leaves it. */
export async function aConversation(
  db: Db,
  { starts = fridayAtTen, now = sunday, ...contact }: Conversation = {},
) {
  const { id: requestId } = await insertRequest(db, { contact });
  const draftId = `d-${requestId}`;
  if (starts) await insertBart(db);
  const held = starts ? await holdSlot(db, wishOf(draftId, starts, { now })) : null;
  if (held && !held.ok) throw new Error(`The time was ${held.reason}.`);
  const row = await db
    .selectFrom("request")
    .selectAll()
    .where("id", "=", requestId)
    .executeTakeFirstOrThrow();
  const appointment = await db.transaction().execute(async (tx) => {
    const confirmed = await confirmHold(tx, { draftId, requestId, now });
    const booked = confirmed?.ok ? confirmed.appointment : null;
    const { policy } = JSON.parse(row.contact) as Contact;
    await queueConfirmation(tx, { requestId, language: "nl", policy, appointment: booked }, now);
    return booked;
  });
  return { requestId, appointment: appointment as Appointment };
}

export const fridayAtTen = slotText("2026-11-27T09:00:00.000Z");

function slotText(startsAt: string, channel: Channel = "office", location: string | null = "WNK"): string {
  return [startsAt, channel, location ?? ""].join("|");
}

/** Bart holds money appointments all week, until late and in the weekend too, so that every time of a test is offered. */
async function insertBart(db: Db): Promise<void> {
  const there = await db.selectFrom("staff").select("id").where("id", "=", "bart").executeTakeFirst();
  if (there) return;
  await db
    .insertInto("staff")
    .values({
      id: "bart",
      name: "Bart",
      email: "bart@voorbeeldstad.example",
      department: "meedoen",
      role: "worker",
      languages: "nl",
      password_hash: null,
      example: 0,
      active: 1,
    })
    .execute();
  await db
    .insertInto("roster")
    .values(
      [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
        id: newId(),
        staff_id: "bart",
        weekday,
        from_time: "08:00",
        to_time: "21:00",
        location: "WNK",
      })),
    )
    .execute();
}

export interface Recorder {
  readonly messages: Outgoing[];
  readonly post: Post;
  readonly subjects: () => readonly string[];
}

/** A post that keeps what it carries; `answer` makes it fail before anything leaves. */
export function aRecorder(answer: () => Outcome = () => ({ status: "sent" })): Recorder {
  const messages: Outgoing[] = [];
  return {
    messages,
    subjects: () => messages.map(({ subject }) => subject),
    async post(message, handOver) {
      const outcome = answer();
      if (outcome.status === "sent" && !(await handOver())) return { status: "lost" };
      messages.push(message);
      return outcome;
    },
  };
}

const env = readEnv({ ORIGIN: "https://loket.example", LOG_LEVEL: "silent" });

/** A worker whose both channels end in a recorder, and that waits exactly as long as planned. */
export function aWorker(db: Db, { post }: Pick<Recorder, "post">, now: () => Temporal.Instant) {
  const loket = { db, policy: voorbeeldstad, now, log: createLog(env), env };
  return createWorker(loket, messageWork(loket), { mail: post, sms: post }, () => 0.5);
}

export function outboxOf(db: Db) {
  return db.selectFrom("outbox").selectAll().orderBy("id").execute();
}
