import { type DestinationStream, type Logger, pino } from "pino";
import type { Env } from "./env.server.ts";

/**
 * One JSON line per event on standard output, times in UTC. Nothing personal goes in: no bodies, cookies, query
 * strings, addresses or browsers, and paths only through `maskPath`.
 */
export function createLog(env: Pick<Env, "logLevel">, destination?: DestinationStream): Logger {
  const options = {
    level: env.logLevel,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  // A few lines at a time and by a thread, a fifth of a second late at most; what is left is written at the end.
  return pino(
    options,
    destination ?? pino.destination({ sync: false, minLength: 4_096, periodicFlush: 200 }),
  );
}

/** A path whose ids, references and tokens became ":id"; only segments of plain lower-case words stay. */
export function maskPath(path: string): string {
  const word = /^[a-z]{0,24}([-.][a-z]{1,24}){0,6}$/;
  const [plain = ""] = path.split("?");
  const segments = plain.slice(0, 500).split("/");
  return segments.map((segment) => (word.test(segment) ? segment : ":id")).join("/");
}

/** What may be logged of an error: its kind, message and where it was thrown. */
export function describeError(error: unknown): { kind: string; message: string; stack?: string | undefined } {
  if (!(error instanceof Error))
    return { kind: typeof error, message: "Something that is no error was thrown." };
  return { kind: error.name, message: error.message, stack: error.stack };
}
