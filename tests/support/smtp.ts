import { type AddressInfo, createServer, type Socket } from "node:net";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";

export interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: Buffer;
  readonly mail: Email;
}

export interface MailServer {
  readonly url: string;
  readonly received: Received[];
  stop(): Promise<void>;
}

type Handlers = Pick<SMTPServerOptions, "onConnect" | "onMailFrom" | "onRcptTo"> & {
  /** Called when a message came in whole; an error is what the client hears. */
  readonly onMessage?: (received: Received) => Error | null;
};

/** A real mail server on a free port that keeps what it is sent. */
export async function startMailServer({ onMessage, ...handlers }: Handlers = {}): Promise<MailServer> {
  const received: Received[] = [];
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    closeTimeout: 100,
    ...handlers,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const raw = Buffer.concat(chunks);
        const { mailFrom, rcptTo } = session.envelope;
        void PostalMime.parse(raw).then((mail) => {
          const message = {
            from: mailFrom === false ? "" : mailFrom.address,
            to: rcptTo.map(({ address }) => address),
            raw,
            mail,
          };
          const refusal = onMessage?.(message) ?? null;
          if (!refusal) received.push(message);
          done(refusal);
        });
      });
    },
  });
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** What a mail server says, as an error of the package that the tests' server is. */
export function says(code: number, text = "no"): Error {
  return Object.assign(new Error(text), { responseCode: code });
}

/** A server that answers by a script: per line of the client a reply, null for silence, or "drop" to hang up. */
export async function startOddServer(
  reply: (line: string) => string | null,
  greeting: string | null = "220 odd",
) {
  const sockets = new Set<Socket>();
  const lines: string[] = [];
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    if (greeting !== null) socket.write(`${greeting}\r\n`);
    socket.on("data", (chunk) => {
      for (const line of chunk.toString("utf8").split("\r\n").filter(Boolean)) {
        lines.push(line);
        const answer = reply(line);
        if (answer === "drop") socket.destroy();
        else if (answer !== null && !socket.destroyed) socket.write(`${answer}\r\n`);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const stop = () => {
    for (const socket of sockets) socket.destroy();
    return new Promise<void>((resolve) => void server.close(() => resolve()));
  };
  return { url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, lines, stop };
}
