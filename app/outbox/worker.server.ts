import { describeError } from "#app/platform/log.server.ts";
import type { Base } from "#app/platform/base.server.ts";
import type { Temporal } from "temporal-polyfill";
import {
  claim,
  drop,
  dueMessages,
  giveUpOnLost,
  markSending,
  settle,
  type OutboxRow,
} from "./claim.server.ts";
import type { Outcome, Post, Prepared } from "./post.ts";
import { mailToFolder, smsToFolder } from "./post-files.server.ts";
import { smsGateway } from "./post-sms.server.ts";
import { smtpPost } from "./post-smtp.server.ts";

/** One per channel. */
export interface Posts {
  readonly mail: Post;
  readonly sms: Post;
}

export interface Worker {
  /** Sends what is due now; resolves when that is done. Never throws: what goes wrong is logged. */
  round(): Promise<void>;
  /** Starts no new message and waits for the one under way, at most some seconds. */
  stop(): Promise<void>;
}

/** What the outbox leaves to whoever knows what messages are about. */
export interface Work {
  /** Makes the message of a row; a word instead when it must not go. */
  readonly prepare: (row: OutboxRow, now: Temporal.Instant) => Promise<Prepared | string>;
  /** What may put more rows in the outbox; done first in every round. */
  readonly before: (now: Temporal.Instant) => Promise<unknown>;
}

const messagesPerRound = 50;
const betweenRoundsMs = 5_000;
const longestStopMs = 8_000;

/** The posts that the settings ask for. */
function postsFor({ mail, sms, mailFolder }: Base["env"]): Posts {
  return {
    mail: mail ? smtpPost(mail.url) : mailToFolder(mailFolder),
    sms: sms ? smsGateway(sms.url, sms.token) : smsToFolder(mailFolder),
  };
}

/** Sends messages in the background, a round every few seconds, until it is stopped. */
export function startWorker(base: Base, work: Work, posts: Posts = postsFor(base.env)): Worker {
  const worker = createWorker(base, work, posts);
  const timer = setInterval(() => void worker.round(), betweenRoundsMs);
  timer.unref();
  void worker.round();
  return {
    round: () => worker.round(),
    stop: () => {
      clearInterval(timer);
      return worker.stop();
    },
  };
}

/** A worker that only does a round when it is asked to. */
export function createWorker(
  base: Base,
  { prepare, before }: Work,
  posts: Posts,
  random: () => number = Math.random,
): Worker {
  const { db, now, log } = base;
  let stopped = false;
  let current: Promise<void> | undefined;

  async function work(): Promise<void> {
    try {
      await giveUpOnLost(db, now());
      await before(now());
      for (const id of await dueMessages(db, now(), messagesPerRound)) {
        if (stopped) return;
        await sendOne(id);
      }
    } catch (error) {
      log.error({ error: describeError(error) }, "messages wait");
    }
  }

  async function sendOne(id: string): Promise<void> {
    const row = await claim(db, id, now());
    if (!row) return;
    const prepared = await prepare(row, now());
    if (typeof prepared === "string") {
      await drop(db, row, prepared);
      return;
    }
    let leaving = false;
    const handOver = async () => (leaving = await markSending(db, row, now()));
    const post = row.channel === "sms" ? posts.sms : posts.mail;
    const outcome = await post(prepared.message, handOver).catch((error: unknown): Outcome => {
      log.error({ message: id, error: describeError(error) }, "message failed");
      return { status: leaving ? "unknown" : "later", problem: "EPOST" };
    });
    await settle(db, row, outcome, now(), random());
    if (outcome.status !== "sent" && outcome.status !== "unknown") await prepared.undo();
    const problem = "problem" in outcome ? outcome.problem : undefined;
    const level = outcome.status === "refused" || outcome.status === "unknown" ? "warn" : "info";
    log[level](
      { message: id, channel: row.channel, attempts: row.attempts, outcome: outcome.status, problem },
      "message",
    );
  }

  return {
    round: () => (current ??= stopped ? Promise.resolve() : work().finally(() => (current = undefined))),
    stop: async () => {
      stopped = true;
      const late = new Promise<void>((resolve) => setTimeout(resolve, longestStopMs).unref());
      await Promise.race([current, late]);
    },
  };
}
