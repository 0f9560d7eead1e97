import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openDatabase } from "#db/open.server.ts";
import type { Answers } from "#app/intake/answers.ts";
import { referenceIn } from "#tests/support/journey.ts";
import { moment } from "#tests/support/loket.ts";
import { answersBeforeAppointment, prepareDraft, type Prepared } from "#tests/support/prepared-drafts.ts";
import { type RunningServer, startServer } from "#tests/support/server.ts";
import { createVisitor } from "#tests/support/visitor.ts";
import { halfRequests } from "#tests/support/whole-requests.ts";

const rounds = Number(process.env.KILL_ROUNDS ?? 20);
const submitsPerRound = 6;
const env = { CLOCK: moment, LOG_LEVEL: "warn" };

let server: RunningServer | undefined;
let folder = "";
let file = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gezinsloket-"));
  file = join(folder, "loket.sqlite");
});
afterEach(async () => {
  await server?.stop("SIGKILL");
  server = undefined;
  rmSync(folder, { recursive: true, force: true });
});

async function inDatabase<T>(
  file: string,
  work: (db: Awaited<ReturnType<typeof openDatabase>>) => Promise<T>,
) {
  const db = await openDatabase({ file });
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}

interface Attempt extends Prepared {
  /** The server said that it was sent. */
  acknowledged: boolean;
  reference: string | null;
}

/** Somebody on the check page, and what they get to see there. */
async function prepareAttempt(file: string, at: string, answers: Answers): Promise<Attempt> {
  const attempt: Partial<Attempt> = { acknowledged: false, reference: null };
  const visitor = createVisitor({
    at,
    onAnswer: ({ status, headers }) => {
      if (status === 302 && headers.location?.endsWith("/klaar")) attempt.acknowledged = true;
    },
  });
  const prepared = await inDatabase(file, (db) => prepareDraft(db, answers, visitor));
  return Object.assign(attempt, prepared) as Attempt;
}

async function submit(attempt: Attempt): Promise<void> {
  const done = await attempt.visitor.post(attempt.at("controleren"), "honest=yes");
  attempt.reference = referenceIn(done.text);
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test(`what was acknowledged survives ${rounds} times kill -9, and nothing is there by half`, async () => {
  server = await startServer({ env, file });
  const family = createVisitor({ at: server.url });
  const answers = await inDatabase(file, (db) => answersBeforeAppointment(db, family));
  const attempts: Attempt[] = [];
  const seen = { acknowledged: 0, cutOff: 0 };

  for (let round = 0; round < rounds; round += 1) {
    const now: Attempt[] = [];
    for (let index = 0; index < submitsPerRound; index += 1)
      now.push(await prepareAttempt(file, server.url, answers));
    for (const [index, attempt] of now.entries()) await chooseAppointment(attempt, index === 0);
    const sent = now.map((attempt, index) =>
      pause(index * 3).then(() => submit(attempt).catch(() => undefined)),
    );
    // In the middle of the others, after none, one, two... have been answered.
    const answered = round % submitsPerRound;
    let over = false;
    void Promise.all(sent).then(() => (over = true));
    while (!over && now.filter(({ acknowledged }) => acknowledged).length < answered) await pause(1);
    await pause(Math.random() * 30);
    const killed = server.process;
    const gone = new Promise((resolve) => killed.once("close", resolve));
    killed.kill("SIGKILL");
    await Promise.all([gone, ...sent]);
    server = await startServer({ env, file, port: server.port });

    const stored = await inDatabase(file, (db) =>
      db.selectFrom("request").select(["draft_id", "reference"]).execute(),
    );
    for (const attempt of now) {
      const found = stored.filter((request) => request.draft_id === attempt.draftId);
      seen[attempt.acknowledged ? "acknowledged" : "cutOff"] += 1;
      if (attempt.acknowledged) expect(found).toHaveLength(1);
      if (attempt.reference !== null) expect(found[0]?.reference).toBe(attempt.reference);
      attempt.reference ??= found[0]?.reference ?? null;
    }
    expect(await inDatabase(file, halfRequests)).toEqual([]);

    // Whoever saw nothing presses again, and so does whoever did.
    for (const attempt of now) {
      const before = attempt.reference;
      await submit(attempt);
      expect(attempt.reference).not.toBeNull();
      if (before !== null) expect(attempt.reference).toBe(before);
      attempt.visitor.leave();
    }
    attempts.push(...now);
  }

  const [requests, wrong, integrity] = await inDatabase(file, async (db) => [
    await db.selectFrom("request").select(["draft_id", "reference"]).execute(),
    await halfRequests(db),
    await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db),
  ]);
  expect(wrong).toEqual([]);
  expect(integrity.rows).toEqual([{ integrity_check: "ok" }]);
  expect(requests).toHaveLength(attempts.length);
  expect(new Set(requests.map(({ reference }) => reference)).size).toBe(attempts.length);
  // The kills fell where they are meant to: some forms were answered and some were not.
  expect(seen.acknowledged).toBeGreaterThan(0);
  expect(seen.cutOff).toBeGreaterThan(0);
  family.leave();
});

/** Chooses the first time that is still free, or a call. */
async function chooseAppointment(attempt: Attempt, wantsTime: boolean): Promise<void> {
  const page = await attempt.visitor.get(attempt.at("gesprek"));
  const [time] = wantsTime ? page.page.querySelectorAll("[name=tijd]") : [];
  await attempt.visitor.send(
    page,
    time ? { tijd: time.getAttribute("value") ?? "" } : {},
    time ? ["wens", "booked"] : ["wens", "call-me"],
  );
}

describe("a server that is told to end", () => {
  test("answers every form that it has begun to read, and what it answered is there", async () => {
    server = await startServer({ env, file });
    const { url } = server;
    const family = createVisitor({ at: url });
    const answers = await inDatabase(file, (db) => answersBeforeAppointment(db, family));
    const attempts = await Promise.all(Array.from({ length: 20 }, () => prepareAttempt(file, url, answers)));
    for (const attempt of attempts) await chooseAppointment(attempt, false);
    const posts = attempts.map((attempt) =>
      submit(attempt).then(
        () => "answered",
        () => "refused",
      ),
    );
    while (!attempts.some(({ acknowledged }) => acknowledged)) await pause(1);
    const code = await server.stop("SIGTERM");
    server = undefined;
    const outcomes = await Promise.all(posts);
    expect(code).toBe(0);
    const stored = await inDatabase(file, (db) => db.selectFrom("request").select("draft_id").execute());
    const acknowledged = attempts.filter((attempt) => attempt.acknowledged).map(({ draftId }) => draftId);
    expect(acknowledged.length).toBeGreaterThan(0);
    // Drained means that nothing was stored without its sender hearing of it.
    expect(stored.map(({ draft_id }) => draft_id).sort()).toEqual(acknowledged.sort());
    expect(await inDatabase(file, halfRequests)).toEqual([]);
    expect(outcomes.length).toBe(20);
    for (const attempt of attempts) attempt.visitor.leave();
    family.leave();
  });
});

test("while another process keeps the database locked: 503 meanwhile, nothing sent, and the rest goes on", async () => {
  server = await startServer({ env, file });
  const family = createVisitor({ at: server.url });
  const answers = await inDatabase(file, (db) => answersBeforeAppointment(db, family));
  const attempt = await prepareAttempt(file, server.url, answers);
  await chooseAppointment(attempt, false);
  await inDatabase(file, (db) =>
    db.transaction().execute(async () => {
      const answer = await attempt.visitor.post(attempt.at("controleren"), "honest=yes");
      expect(answer.status).toBe(503);
      expect(Number(answer.headers["retry-after"])).toBeGreaterThan(0);
      expect(referenceIn(answer.text)).toBeNull();
      for (const path of ["/telefoonnummers", "/gezond", "/favicon.svg"]) {
        expect([path, (await family.get(path)).status]).toEqual([path, 200]);
      }
    }),
  );
  await submit(attempt);
  expect(attempt.reference).not.toBeNull();
  attempt.visitor.leave();
  family.leave();
});
