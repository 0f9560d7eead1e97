import type { Kysely } from "kysely";
import { owned, required } from "./columns.ts";

// `Kysely<any>`: a migration must not know the schema of a later day.

interface Row {
  readonly id: string;
  readonly reference: string;
  readonly contact: string;
}

/** Requests that are written at once. */
const batch = 500;

/** Staff find a request by any word of a name, however it is spelt, by a number or by a part of its reference. */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable("search_key")
    .addColumn("request_id", "text", owned("request.id"))
    .addColumn("kind", "text", required)
    .addColumn("key", "text", required)
    .addPrimaryKeyConstraint("search_key_primary", ["kind", "key", "request_id"])
    .execute();
  await db.schema.createIndex("search_key_request_id_index").on("search_key").column("request_id").execute();
  for (let after = ""; ;) {
    const requests: Row[] = await db
      .selectFrom("request")
      .select(["id", "reference", "contact"])
      .where("id", ">", after)
      .orderBy("id")
      .limit(batch)
      .execute();
    if (requests.length === 0) return;
    for (const request of requests) await addKeys(db, request);
    after = requests.at(-1)?.id ?? "";
  }
}

async function addKeys(db: Kysely<any>, { id, reference, contact }: Row): Promise<void> {
  const persons: { key: string; name: string }[] = await db
    .selectFrom("person")
    .select(["key", "name"])
    .where("request_id", "=", id)
    .execute();
  const { policy } = JSON.parse(contact) as { policy?: { phone?: string | null } };
  const words = new Set([
    ...persons.flatMap(({ key, name }) =>
      wordsOf(name).map((word) => `${key === "self" ? "applicant" : "child"} ${word}`),
    ),
    ...(policy?.phone ? [`phone ${policy.phone}`] : []),
    `reference ${reference
      .toUpperCase()
      .replace(/[^A-Z0-9]/g, "")
      .slice(-8)}`,
  ]);
  const values = [...words].map((word) => {
    const [kind = "", text = ""] = word.split(" ");
    return { request_id: id, kind, key: Buffer.from(text).toString("hex") };
  });
  await db.insertInto("search_key").values(values).execute();
}

/** The words of a name as they were compared on this day. */
function wordsOf(name: string): string[] {
  const forms: Record<string, string> = { ة: "ه", ى: "ي", ی: "ي", ک: "ك", ـ: "", ı: "i", ł: "l", ø: "o" };
  const others: Record<string, string> = { đ: "d", ð: "d", þ: "th", ß: "ss", æ: "ae", œ: "oe" };
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ةىیکـıłøđðþßæœ]/g, (letter) => forms[letter] ?? others[letter] ?? letter)
    .replace(/['’‘ʼ`´]/g, "");
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
