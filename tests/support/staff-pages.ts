import type { ActionFunctionArgs, AppLoadContext } from "#app/platform/remix.ts";
import { pino } from "pino";
import { Temporal } from "temporal-polyfill";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { readEnv } from "#app/platform/env.server.ts";
import { startSession } from "#app/staff/sessions.server.ts";
import type { Staff } from "#app/staff/staff.ts";
import type { Db } from "#db/schema.ts";

export interface PageRequest {
  /** Null: nobody is signed in. */
  readonly staff: Staff | null;
  readonly path: string;
  readonly params?: Record<string, string>;
  readonly form?: Readonly<Record<string, string>> | URLSearchParams;
  readonly now?: Temporal.Instant;
}

/** A Tuesday on which everybody works, 11.06 in Voorbeeldstad. */
export const tuesday = Temporal.Instant.from("2026-11-24T10:06:00Z");

/** What a loader or action of the workplace gets when somebody asks for a page, or posts a form. */
export async function pageArgs(db: Db, page: PageRequest): Promise<ActionFunctionArgs> {
  const { staff, path, params = {}, form, now = tuesday } = page;
  const token = staff ? await db.transaction().execute((tx) => startSession(tx, staff, now)) : "";
  const context: AppLoadContext = {
    loket: {
      db,
      policy: voorbeeldstad,
      now: () => now,
      log: pino({ level: "silent" }),
      env: readEnv({ ORIGIN: "http://loket.example" }),
    },
    language: "nl",
    requestId: "test",
    clientAddress: "192.0.2.1",
    reportError: () => undefined,
  };
  return {
    request: new Request(`http://loket.example${path}`, {
      headers: { Cookie: token ? `medewerker=${token}` : "" },
      ...(form ? { method: "POST", body: new URLSearchParams(form) } : {}),
    }),
    params,
    context,
  };
}

/** What a loader or action answers, also when it throws a response. */
export async function answerOf<T>(run: () => Promise<T>): Promise<T | Response> {
  try {
    return await run();
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  }
}

/** The status of an answer: 200 for data. */
export function statusOf(answer: unknown): number {
  if (answer instanceof Response) return answer.status;
  return (answer as { init?: { status?: number } } | null)?.init?.status ?? 200;
}
