import { randomUUID } from "node:crypto";
import sqlite3 from "sqlite3";

/** Everything that was filled in, step by step. */
export type Answers = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const database = new sqlite3.Database(process.env.DATABASE_FILE ?? ":memory:");
database.exec(
  `pragma journal_mode = wal;
   create table if not exists draft (id text primary key, answers text not null)`,
);

/** Starts a draft with its first answers; gives its id. */
export async function createDraft(answers: Answers): Promise<string> {
  const id = randomUUID();
  await run("insert into draft (id, answers) values (?, ?)", [id, JSON.stringify(answers)]);
  return id;
}

/** The answers of a draft; null when there is none. */
export function readDraft(id: string): Promise<Answers | null> {
  return new Promise((resolve, reject) => {
    database.get(
      "select answers from draft where id = ?",
      [id],
      (error, row: { answers: string } | undefined) =>
        error ? reject(error) : resolve(row ? (JSON.parse(row.answers) as Answers) : null),
    );
  });
}

/** Keeps what a draft holds now. */
export async function saveDraft(id: string, answers: Answers): Promise<void> {
  await run("update draft set answers = ? where id = ?", [JSON.stringify(answers), id]);
}

function run(sql: string, parameters: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    database.run(sql, parameters, (error) => (error ? reject(error) : resolve()));
  });
}
