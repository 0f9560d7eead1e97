import type { Db } from "#db/schema.ts";
import { comparableReference, comparableWords } from "#app/typed/comparable.ts";

/** By what a request can be found; a child's name counts only together with a birth date. */
export type SearchKind = "applicant" | "child" | "phone" | "reference";

interface Findable {
  readonly id: string;
  readonly reference: string;
  readonly applicant: string;
  readonly children: readonly string[];
  /** E.164. */
  readonly phone: string | null;
}

/** Writes by what a request can be found. A row for each word, so that an index finds its start. */
export async function insertSearchKeys(db: Db, request: Findable): Promise<void> {
  const keys: readonly (readonly [SearchKind, readonly string[]])[] = [
    ["applicant", comparableWords(request.applicant)],
    ["child", request.children.flatMap(comparableWords)],
    ["phone", request.phone ? [request.phone] : []],
    ["reference", [comparableReference(request.reference) ?? request.reference]],
  ];
  await db
    .insertInto("search_key")
    .values(
      keys.flatMap(([kind, words]) =>
        [...new Set(words)].map((word) => ({ request_id: request.id, kind, key: searchKey(word) })),
      ),
    )
    .execute();
}

/**
 * A word as it is stored: its bytes in hexadecimal, which every database sorts alike, whatever its language is. So
 * what starts with a word lies between two keys, and an index finds it.
 */
export function searchKey(word: string): string {
  return Buffer.from(word).toString("hex");
}
