import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { voorbeeldstad as policy } from "#app/municipality/voorbeeldstad/index.ts";
import { staffRoles, type Staff } from "#app/staff/staff.ts";
import { insertWorkers } from "#tests/support/conversations.ts";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { insertRequest } from "#tests/support/requests.ts";
import { tuesday } from "#tests/support/staff-pages.ts";
import { bookAppointment } from "#tests/support/appointments.ts";
import { findFreeSlots } from "#app/conversations/booking/appointments.server.ts";
import type { HoursChange } from "./change.ts";
import { changeHours, readHours, appointmentsOutside } from "./hours.server.ts";

const wil: Staff = { id: "wil", name: "Wil", department: "kwaliteit", role: "functional_admin" };
const friday = { staffId: "bart", weekday: 5, location: "WNK", kind: "appointments" } as const;
const absence = (from: string, to: string): HoursChange => ({
  kind: "add-absence",
  row: { id: "a1", staffId: "bart", kind: "away", from, to },
});
const closing = (date: string, location: string | null): HoursChange => ({
  kind: "add-closing",
  row: { id: "c1", date, location, name: "Verhuizing" },
});

describeOnBothEngines("the hours that an administrator keeps", (getDb) => {
  /** Bart on Friday from 10.00 to 15.00, with an appointment from 10.00 to 10.45 (and ten minutes after it). */
  const fill = async () => {
    await insertWorkers(getDb(), [
      { id: "bart", week: [[5, "10:00", "15:00", "WNK"]] },
      { id: "wil", department: "kwaliteit", week: [] },
    ]);
    const { id } = await insertRequest(getDb());
    return bookAppointment(getDb(), { requestId: id, slot: "2026-11-27T09:00:00.000Z|office|WNK" });
  };
  const change = (wish: HoursChange, seen: readonly string[] = [], staff = wil) =>
    changeHours(getDb(), { staff, change: wish, seen, policy, now: tuesday });
  const offered = async () => {
    const wish = { type: "geldgesprek", minutes: 45, channel: "office", policy, now: tuesday } as const;
    return (await findFreeSlots(getDb(), wish)).map(({ startsAt }) => startsAt.slice(0, 10));
  };

  test.each<readonly [string, HoursChange]>([
    ["a roster that goes", { kind: "remove-roster", id: "bart-0" }],
    ["an absence over it", absence("2026-11-27T09:30:00.000Z", "2026-11-27T12:00:00.000Z")],
    ["an absence over the time after it", absence("2026-11-27T09:50:00.000Z", "2026-11-27T12:00:00.000Z")],
    ["a closing day of all", closing("2026-11-27", null)],
    ["a closing day of the location", closing("2026-11-27", "WNK")],
  ])("ask before %s", async (_what, wish) => {
    const appointment = await fill();
    const before = await readHours(getDb(), tuesday);
    expect(await change(wish)).toMatchObject({
      outcome: "asks",
      appointments: [{ id: appointment, staffIds: ["bart"] }],
    });
    expect(await change(wish, ["another"])).toMatchObject({ outcome: "asks" });
    expect(await readHours(getDb(), tuesday)).toEqual(before);
    expect(await appointmentsOutside(getDb(), policy, tuesday)).toEqual([]);
    expect(await change(wish, [appointment])).toEqual({ outcome: "done" });
    expect((await appointmentsOutside(getDb(), policy, tuesday)).map(({ id }) => id)).toEqual([appointment]);
    const kept = await getDb().selectFrom("appointment").select("status").executeTakeFirst();
    expect(kept?.status).toBe("confirmed");
    const audit = await getDb().selectFrom("audit").select(["actor", "action", "detail"]).execute();
    expect(audit).toMatchObject([{ actor: "wil", action: `calendar.${wish.kind}` }]);
    expect(JSON.parse(audit[0]?.detail ?? "")).toMatchObject({ outside: 1 });
  });

  test.each<readonly [string, HoursChange]>([
    ["an absence before it", absence("2026-11-27T06:00:00.000Z", "2026-11-27T09:00:00.000Z")],
    ["an absence after it", absence("2026-11-27T09:55:00.000Z", "2026-11-27T12:00:00.000Z")],
    ["a closing day elsewhere", closing("2026-11-27", "STH")],
    ["more work", { kind: "add-roster", row: { ...friday, id: "r1", from: "15:00", to: "17:00" } }],
    ["other languages", { kind: "languages", staffId: "bart", ids: ["nl", "ar"] }],
  ])("do not ask about %s", async (_what, wish) => {
    await fill();
    expect(await change(wish)).toEqual({ outcome: "done" });
    expect(await appointmentsOutside(getDb(), policy, tuesday)).toEqual([]);
  });

  test("decide at once which times families get", async () => {
    await fill();
    expect(new Set(await offered())).toEqual(new Set(["2026-11-27", "2026-12-04"]));
    await change(closing("2026-12-04", "WNK"));
    expect(new Set(await offered())).toEqual(new Set(["2026-11-27"]));
    await change({ kind: "remove-closing", id: "c1" });
    expect(new Set(await offered())).toEqual(new Set(["2026-11-27", "2026-12-04"]));
    const row = { ...friday, weekday: 3, id: "r2", from: "09:30", to: "16:00" };
    await change({ kind: "add-roster", row });
    expect(await offered()).toContain("2026-11-25");
    await change({ kind: "remove-roster", id: "r2" });
    await change({ kind: "add-roster", row: { ...row, kind: "walk-in" } });
    expect(await offered()).not.toContain("2026-11-25");
  });

  test("refuse work that overlaps, and what is not there", async () => {
    await fill();
    const row = { ...friday, id: "r1", from: "14:00", to: "16:00" };
    expect(await change({ kind: "add-roster", row })).toEqual({ outcome: "overlaps" });
    expect(await change({ kind: "add-roster", row: { ...row, staffId: "niemand" } })).toEqual({
      outcome: "not-found",
    });
    expect(await change({ kind: "languages", staffId: "niemand", ids: ["nl"] })).toEqual({
      outcome: "not-found",
    });
    for (const kind of ["remove-roster", "remove-absence", "remove-closing"] as const) {
      expect(await change({ kind, id: "niets" })).toEqual({ outcome: "not-found" });
    }
  });

  test("are kept by one role", async () => {
    await fill();
    for (const role of staffRoles.filter((known) => known !== "functional_admin")) {
      for (const department of ["meedoen", "kwaliteit"] as const) {
        const staff: Staff = { ...wil, role, department };
        expect(await change(closing("2026-12-04", null), [], staff)).toEqual({ outcome: "not-found" });
      }
    }
    expect((await readHours(getDb(), tuesday)).closings).toEqual([]);
  });

  test("forget what is over", async () => {
    await fill();
    await change(absence("2026-11-30T06:00:00.000Z", "2026-11-30T09:00:00.000Z"));
    await change(closing("2026-12-04", null));
    const later = Temporal.Instant.from("2026-12-05T09:00:00Z");
    expect(await readHours(getDb(), later)).toMatchObject({ absences: [], closings: [] });
  });
});
