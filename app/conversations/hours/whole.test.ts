import { expect, test } from "vitest";
import { voorbeeldstad as policy } from "#app/municipality/voorbeeldstad/index.ts";
import type { Staff } from "#app/staff/staff.ts";
import { insertWorkers } from "#tests/support/conversations.ts";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { tuesday as now } from "#tests/support/staff-pages.ts";
import { expectWholeOrNothing, type Write } from "#tests/support/whole-or-nothing.ts";
import type { HoursChange } from "./change.ts";
import { changeHours } from "./hours.server.ts";
import { fillTerms } from "./terms.server.ts";

const wil: Staff = { id: "wil", name: "Wil", department: "kwaliteit", role: "functional_admin" };
const roster = {
  staffId: "bart",
  weekday: 4,
  location: "WNK",
  kind: "appointments",
  from: "09:00",
  to: "12:00",
} as const;
const [type] = policy.conversationTypes;
if (!type) throw new Error("The policy has no types of conversation.");

const changes: readonly (readonly [Write, HoursChange])[] = [
  ["insert roster", { kind: "add-roster", row: { id: "r1", ...roster } }],
  ["delete roster", { kind: "remove-roster", id: "bart-0" }],
  [
    "insert absence",
    {
      kind: "add-absence",
      row: {
        id: "a1",
        staffId: "bart",
        kind: "away",
        from: "2026-12-01T08:00:00.000Z",
        to: "2026-12-01T16:00:00.000Z",
      },
    },
  ],
  [
    "insert closing",
    { kind: "add-closing", row: { id: "c1", date: "2026-12-01", location: null, name: "Feest" } },
  ],
  [
    "insert location_hours",
    {
      kind: "add-hours",
      row: { id: "h1", location: "WNK", kind: "open", weekdays: [6], from: "10:00", to: "12:00" },
    },
  ],
  [
    "insert location",
    { kind: "add-location", row: { id: "NW", name: "Nieuw", street: "Straat 1", postcode: "1234 AB" } },
  ],
  [
    "update location",
    { kind: "location", row: { id: "WNK", name: "Nieuw", street: "Straat 1", postcode: "1234 AB" } },
  ],
  ["update conversation_type", { kind: "type", row: { ...type, buffer: 25 } }],
  ["update staff", { kind: "languages", staffId: "bart", ids: ["ar", "nl"] }],
];

describeOnBothEngines("is saved as a whole or not at all:", (getDb, getAt) => {
  test.each(changes)("%s with its audit entry", async (write, change) => {
    await insertWorkers(getDb(), [{ id: "bart", week: [[5, "10:00", "15:00", "WNK"]] }]);
    await expectWholeOrNothing(getDb(), getAt(), [write, "insert audit"], async () => {
      const result = await changeHours(getDb(), { staff: wil, change, seen: [], policy, now });
      expect(result).toEqual({ outcome: "done" });
    });
  });

  test("what a municipality starts with", async () => {
    for (const table of ["location_hours", "location", "conversation_type"] as const)
      await getDb().deleteFrom(table).execute();
    await expectWholeOrNothing(
      getDb(),
      getAt(),
      ["insert location", "insert location_hours", "insert conversation_type"],
      () => fillTerms(getDb(), policy),
    );
  });
});
