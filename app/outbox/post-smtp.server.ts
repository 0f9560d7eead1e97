import { Readable } from "node:stream";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import { buildMail } from "./mail.server.ts";
import type { Outcome, Post } from "./post.ts";

/** Milliseconds; a mail server that says nothing keeps nobody waiting but the worker. */
export interface SmtpTimeouts {
  readonly connect: number;
  readonly silence: number;
}

const usual: SmtpTimeouts = { connect: 10_000, silence: 30_000 };

/**
 * Sends mail by SMTP, one connection per message and one recipient per connection. `url`:
 * "smtp://user:password@host:587" or "smtps://…". Speaks to the server step by step, because only so it is known
 * whether a message that got no answer had left: it leaves when the server asks for it, not before.
 */
export function smtpPost(url: string, timeouts: SmtpTimeouts = usual): Post {
  const options = readUrl(url, timeouts);
  return async (message, handOver) => {
    const mail = await buildMail(message);
    const progress = { lost: false, left: false };
    // Read from once the server said 354: until then nothing of the message left.
    const content = Readable.from(
      (async function* () {
        if (!(await handOver())) {
          progress.lost = true;
          throw new Error("It is another's turn.");
        }
        progress.left = true;
        yield mail;
      })(),
    );
    const connection = new SMTPConnection(options.connection);
    try {
      await step((done, failed) => {
        connection.once("error", failed);
        connection.connect(done);
      });
      const { auth } = options;
      if (auth) await step((done) => connection.login(auth, done));
      await step((done, failed) => {
        connection.once("error", failed);
        connection.send({ from: message.from.address, to: [message.to] }, content, done);
      });
      connection.quit();
      return { status: "sent" };
    } catch (error) {
      connection.close();
      content.destroy();
      return progress.lost ? { status: "lost" } : outcomeOf(error as SmtpError, progress.left);
    } finally {
      // Whatever the connection still has to say is not about this message.
      connection.removeAllListeners("error");
      connection.on("error", () => undefined);
    }
  };
}

interface SmtpError extends Error {
  code?: string;
  command?: string;
  responseCode?: number;
}

function outcomeOf({ code, command, responseCode }: SmtpError, left: boolean): Outcome {
  const problem = String(responseCode ?? code ?? "ESMTP");
  if (left && !responseCode) return { status: "unknown", problem };
  // Only what is said about the recipient or the message is final; the rest is about us or the server.
  const final = (responseCode ?? 0) >= 500 && (command === "RCPT TO" || command === "DATA");
  return { status: final ? "refused" : "later", problem };
}

function step(
  act: (done: (error?: Error | null) => void, failed: (error: Error) => void) => void,
): Promise<void> {
  return new Promise((resolve, reject) => act((error) => (error ? reject(error) : resolve()), reject));
}

function readUrl(url: string, { connect, silence }: SmtpTimeouts) {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === "smtps:";
  return {
    auth: username ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) } : null,
    connection: {
      host: hostname,
      port: Number(port) || (secure ? 465 : 587),
      secure,
      connectionTimeout: connect,
      greetingTimeout: connect,
      dnsTimeout: connect,
      socketTimeout: silence,
    },
  };
}
