import { offerFreedTimes } from "#app/conversations/waiting/offers.server.ts";
import { describeError } from "#app/platform/log.server.ts";
import type { Loket } from "#app/platform/loket.server.ts";
import { claim, drop, dueMessages, giveUpOnLost, markSending, settle } from "./claim.server.ts";
import { prepare } from "#app/messages/prepare.server.ts";
import type { Outcome, Post } from "./post.ts";
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

type WorkerLoket = Pick<Loket, "db" | "policy" | "now" | "log" | "env">;

const messagesPerRound = 50;
const betweenRoundsMs = 5_000;
const longestStopMs = 8_000;

/** The posts that the settings ask for. */
export function postsFor({ mail, sms, mailFolder }: Loket["env"]): Posts {
  return {
    mail: mail ? smtpPost(mail.url) : mailToFolder(mailFolder),
    sms: sms ? smsGateway(sms.url, sms.token) : smsToFolder(mailFolder),
  };
}

/** Sends messages in the background, a round every few seconds, until it is stopped. */
export function startMessages(loket: WorkerLoket, posts: Posts = postsFor(loket.env)): Worker {
  const worker = createWorker(loket, posts);
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
export function createWorker(loket: WorkerLoket, posts: Posts, random: () => number = Math.random): Worker {
  let stopped = false;
  let current: Promise<void> | undefined;

  async function work(): Promise<void> {
    const { db, policy, now, log } = loket;
    try {
      await giveUpOnLost(db, now());
      await offerFreedTimes(db, policy, now());
      for (const id of await dueMessages(db, now(), messagesPerRound)) {
        if (stopped) return;
        await sendOne(id);
      }
    } catch (error) {
      log.error({ error: describeError(error) }, "messages wait");
    }
  }

  async function sendOne(id: string): Promise<void> {
    const { db, policy, now, log, env } = loket;
    const row = await claim(db, id, now());
    if (!row) return;
    const prepared = await prepare(row, { db, policy, env, now: now() });
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
