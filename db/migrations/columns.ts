import type { ColumnDefinitionBuilder, Kysely } from "kysely";

// What stands here is part of every migration that was ever run: add to it, never change it.

type Column = ColumnDefinitionBuilder;

/** A column that is always filled in. */
export const required = (column: Column) => column.notNull();

/** The column that a row is known by. */
export const key = (column: Column) => column.notNull().primaryKey();

/** A row that goes when the one it belongs to goes. */
export const owned = (target: string) => (column: Column) =>
  column.notNull().references(target).onDelete("cascade");

/** An index with the columns in its name. */
export async function index(db: Kysely<any>, table: string, ...columns: string[]): Promise<void> {
  await db.schema
    .createIndex(`${table}_${columns.join("_")}_index`)
    .on(table)
    .columns(columns)
    .execute();
}
