import type { Tx } from "#db/schema.ts";
import { typeRow } from "./terms.server.ts";
import { textOfIds } from "#app/conversations/free/ids-text.ts";
import type { HoursChange } from "./change.ts";

const tableOf = {
  "remove-roster": "roster",
  "remove-absence": "absence",
  "remove-closing": "closing",
  "remove-hours": "location_hours",
} as const;

/** Writes a change that was found to be possible. */
export async function writeChange(tx: Tx, change: HoursChange): Promise<void> {
  switch (change.kind) {
    case "add-roster": {
      const { staffId: staff_id, from: from_time, to: to_time, ...row } = change.row;
      await tx
        .insertInto("roster")
        .values({ ...row, staff_id, from_time, to_time })
        .execute();
      return;
    }
    case "add-absence": {
      const { staffId: staff_id, from: from_at, to: to_at, ...row } = change.row;
      await tx
        .insertInto("absence")
        .values({ ...row, staff_id, from_at, to_at })
        .execute();
      return;
    }
    case "add-closing":
      await tx.insertInto("closing").values(change.row).execute();
      return;
    case "add-hours": {
      const { id, location: location_id, kind, weekdays, from: from_time, to: to_time, topic } = change.row;
      const row = { id, location_id, kind, weekdays: textOfIds(weekdays), from_time, to_time };
      await tx
        .insertInto("location_hours")
        .values({ ...row, topic: topic ?? null })
        .execute();
      return;
    }
    case "remove-roster":
    case "remove-absence":
    case "remove-closing":
    case "remove-hours":
      await tx.deleteFrom(tableOf[change.kind]).where("id", "=", change.id).execute();
      return;
    case "add-location": {
      const { total } = await tx
        .selectFrom("location")
        .select((of) => of.fn.countAll<number | string>().as("total"))
        .executeTakeFirstOrThrow();
      await tx
        .insertInto("location")
        .values({ ...change.row, position: Number(total) })
        .execute();
      return;
    }
    case "location": {
      const { id, ...row } = change.row;
      await tx.updateTable("location").set(row).where("id", "=", id).execute();
      return;
    }
    case "type": {
      const { id, ...row } = typeRow(change.row);
      await tx.updateTable("conversation_type").set(row).where("id", "=", id).execute();
      return;
    }
    default:
      await tx
        .updateTable("staff")
        .set({ [change.kind]: textOfIds(change.ids) })
        .where("id", "=", change.staffId)
        .execute();
  }
}

/** What was changed, for the audit: ids, codes and numbers; no names and no free text. */
export function auditOf(change: HoursChange): Readonly<Record<string, string | number | null>> {
  switch (change.kind) {
    case "add-closing":
      return { date: change.row.date, location: change.row.location };
    case "add-roster":
    case "add-absence":
      return { staff: change.row.staffId, from: change.row.from, to: change.row.to };
    case "add-hours": {
      const { location, kind, weekdays, from, to } = change.row;
      return { location, hours: kind, weekdays: textOfIds(weekdays), from, to };
    }
    case "add-location":
    case "location":
      return { location: change.row.id };
    case "type":
      return { ...typeRow(change.row) };
    case "languages":
    case "skills":
    case "places":
      return { staff: change.staffId, [change.kind]: textOfIds(change.ids) };
    default:
      return { id: change.id };
  }
}
