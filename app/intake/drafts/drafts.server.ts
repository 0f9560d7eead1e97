import type { InferResult } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Db } from "#db/schema.ts";
import { newId } from "#app/platform/ids.ts";
import { isoMillis } from "#app/platform/moment.ts";
import { replaces, type Answers } from "#app/intake/answers.ts";
import { hashKey, newKey, seal, unseal } from "./crypto.server.ts";

/** What opens a draft: its id, which stands in the path, and its key, which only the citizen's cookie holds. */
export interface DraftAccess {
  readonly id: string;
  readonly key: string;
}

export interface Draft extends DraftAccess {
  readonly answers: Answers;
  readonly version: number;
  readonly expiresAt: string;
  /** Set once the draft was sent in; its answers are gone from here then. */
  readonly requestId: string | null;
}

/** Two tabs can both be right about different questions; after this many tries something else is wrong. */
const mostTries = 8;

/** Starts a draft; it lives `days` after the last answer. */
export async function createDraft(
  db: Db,
  answers: Answers,
  days: number,
  now: Temporal.Instant,
): Promise<Draft> {
  const access = { id: newId(), key: newKey() };
  const at = isoMillis(now);
  const expiresAt = isoMillis(now.add({ hours: 24 * days }));
  await db
    .insertInto("draft")
    .values({
      id: access.id,
      key_hash: hashKey(access.key),
      answers: seal(JSON.stringify(answers), access.key, access.id),
      version: 1,
      created_at: at,
      touched_at: at,
      expires_at: expiresAt,
      request_id: null,
    })
    .execute();
  return { ...access, answers, version: 1, expiresAt, requestId: null };
}

/** The draft, when the key is its own and it has not expired; else null, without telling which. */
export async function openDraft(db: Db, access: DraftAccess, now: Temporal.Instant): Promise<Draft | null> {
  return (await openDrafts(db, [access], now))[0] ?? null;
}

/** Those of the drafts that these keys open, in the order of the keys. One statement. */
export async function openDrafts(
  db: Db,
  keys: readonly DraftAccess[],
  now: Temporal.Instant,
): Promise<Draft[]> {
  if (keys.length === 0) return [];
  const parameters = [...keys.map((access) => access.id), isoMillis(now)];
  const { rows } = await db.executeQuery<OpeningRow>({ ...openingOf(db, keys.length), parameters });
  return keys.flatMap((access) => {
    const row = rows.find(
      (candidate) => candidate.id === access.id && candidate.key_hash === hashKey(access.key),
    );
    const plain = row && (row.answers === "" ? "{}" : unseal(row.answers, access.key, access.id));
    if (!row || !plain) return [];
    return [
      {
        id: access.id,
        key: access.key,
        answers: JSON.parse(plain) as Answers,
        version: row.version,
        expiresAt: row.expires_at,
        requestId: row.request_id,
      },
    ];
  });
}

type Opening = ReturnType<typeof compileOpening>;
type OpeningRow = InferResult<Opening>[number];

const openings = new WeakMap<Db, Map<number, Opening>>();

/** The statement that reads so many drafts. Every page reads one, and putting it together costs as much as reading. */
function openingOf(db: Db, count: number): Opening {
  const known = openings.get(db) ?? new Map<number, Opening>();
  openings.set(db, known);
  const opening = known.get(count) ?? compileOpening(db, count);
  known.set(count, opening);
  return opening;
}

function compileOpening(db: Db, count: number) {
  return db
    .selectFrom("draft")
    .select(["id", "key_hash", "answers", "version", "expires_at", "request_id"])
    .where("id", "in", Array<string>(count).fill(""))
    .where("expires_at", ">=", "")
    .compile();
}

/**
 * Puts answers into a draft and moves its end. When another tab wrote in between, the answers of this page go on
 * top of what that tab saved; "changed" when it gave another answer to one of the same questions. "gone" when the
 * draft is gone or was sent in meanwhile.
 */
export async function saveAnswers(
  db: Db,
  draft: Draft,
  given: Answers,
  days: number,
  now: Temporal.Instant,
): Promise<Draft | "gone" | "changed"> {
  let current: Draft | null = draft;
  for (let attempt = 0; current && !current.requestId && attempt < mostTries; attempt++) {
    const answers = { ...current.answers, ...given };
    const expiresAt = isoMillis(now.add({ hours: 24 * days }));
    const result = await db
      .updateTable("draft")
      .set({
        answers: seal(JSON.stringify(answers), current.key, current.id),
        version: current.version + 1,
        touched_at: isoMillis(now),
        expires_at: expiresAt,
      })
      .where("id", "=", current.id)
      .where("version", "=", current.version)
      .where("request_id", "is", null)
      .executeTakeFirst();
    if (result.numUpdatedRows > 0n) return { ...current, answers, version: current.version + 1, expiresAt };
    current = await openDraft(db, current, now);
    if (current && !current.requestId && changedBetween(draft.answers, current.answers, given))
      return "changed";
  }
  return "gone";
}

/** The time that was held last is the one that is held, so the conversation saved last is the true one. */
const lastOneCounts = "conversation";

function changedBetween(before: Answers, after: Answers, given: Answers): boolean {
  return Object.keys(given).some(
    (key) =>
      key !== lastOneCounts &&
      replaces(after, given, key) &&
      JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );
}

/** Takes a draft away for good ("wis dit"). Somebody without its key cannot. */
export async function deleteDraft(db: Db, access: DraftAccess): Promise<void> {
  await db
    .deleteFrom("draft")
    .where("id", "=", access.id)
    .where("key_hash", "=", hashKey(access.key))
    .where("request_id", "is", null)
    .execute();
}

/** Removes drafts whose time is over; those that were sent in live as long as their confirmation. */
export async function deleteExpiredDrafts(db: Db, now: Temporal.Instant): Promise<void> {
  await db.deleteFrom("draft").where("expires_at", "<", isoMillis(now)).execute();
}
