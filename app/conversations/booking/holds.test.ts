import { expect, test } from "vitest";
import { insertWorkers, sunday, wishOf } from "#tests/support/conversations.ts";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { insertRequest } from "#tests/support/requests.ts";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import {
  appointmentOfRequest,
  confirmHold,
  findFreeSlots,
  forgetHolds,
  holdOfDraft,
  holdSlot,
  refreshHold,
  releaseHold,
  type SlotWishes,
} from "./appointments.server.ts";
import { formatSlot } from "#app/conversations/free/slot.ts";

const ten = "2026-11-27T09:00:00.000Z|office|WNK";
const eleven = "2026-11-27T10:00:00.000Z|office|WNK";
const bart = { id: "bart", week: [[5, "10:00", "12:00", "WNK"]] } as const;
const noor = { id: "noor", week: [[5, "10:00", "12:00", "WNK"]] } as const;
const later = (minutes: number) => sunday.add({ minutes });

describeOnBothEngines("holding a time", (getDb) => {
  const cells = () =>
    getDb().selectFrom("appointment_cell").selectAll().orderBy("staff_id").orderBy("cell").execute();
  const free = async (draftId?: string, more: Partial<SlotWishes> = {}) => {
    const wishes = { type: "geldgesprek", minutes: 45, channel: "office", policy: voorbeeldstad } as const;
    return (await findFreeSlots(getDb(), { ...wishes, now: sunday, draftId, ...more })).map(formatSlot);
  };
  const confirm = async (draftId: string, now = later(1)) => {
    const { id: requestId } = await insertRequest(getDb());
    return getDb()
      .transaction()
      .execute((tx) => confirmHold(tx, { draftId, requestId, now }));
  };

  test("takes it from the list of everybody else", async () => {
    await insertWorkers(getDb(), [bart]);
    expect(await free()).toEqual([ten, eleven].flatMap((slot) => [slot, nextWeek(slot)]).sort());
    const held = await holdSlot(getDb(), wishOf("d1", ten, { language: "ar" }));
    expect(held).toMatchObject({
      ok: true,
      appointment: {
        status: "held",
        starts_at: "2026-11-27T09:00:00.000Z",
        ends_at: "2026-11-27T09:45:00.000Z",
        location: "WNK",
        language: "ar",
        held_until: "2026-11-22T09:20:00.000Z",
        staffIds: ["bart"],
      },
    });
    expect(await free()).not.toContain(ten);
    expect(await free("d1")).toContain(ten);
    // 45 minutes and 10 to write it up.
    expect(await cells()).toHaveLength(11);
  });

  test("leaves the times of whoever else works then, in the office or elsewhere", async () => {
    const atDesk = { id: "aart", week: [[5, "11:00", "12:00", null]] } as const;
    await insertWorkers(getDb(), [atDesk, bart]);
    const phone = { channel: "phone", limitDays: 1 } as const;
    const [tenByPhone, elevenByPhone] = [
      "2026-11-27T09:00:00.000Z|phone|",
      "2026-11-27T10:00:00.000Z|phone|",
    ];
    expect(await free("d9", { staffId: "bart", limitDays: 1 })).toEqual([ten, eleven]);
    expect(await free("d9", { staffId: "aart" })).toEqual([]);
    expect(await free("d9", { staffId: "aart", ...phone })).toEqual([elevenByPhone]);
    await holdSlot(getDb(), wishOf("d1", elevenByPhone ?? "", { preferStaff: "aart" }));
    expect(await free("d9", { staffId: "aart", ...phone })).not.toContain(elevenByPhone);
    expect(await free("d9", phone)).toEqual([tenByPhone, elevenByPhone]);
  });

  test("of somebody who has it says that it is taken, and leaves the earlier hold alone", async () => {
    await insertWorkers(getDb(), [bart]);
    await holdSlot(getDb(), wishOf("d1", ten));
    await holdSlot(getDb(), wishOf("d2", eleven));
    expect(await holdSlot(getDb(), wishOf("d2", ten))).toEqual({ ok: false, reason: "taken" });
    expect(await holdOfDraft(getDb(), "d2")).toMatchObject({ starts_at: "2026-11-27T10:00:00.000Z" });
  });

  test.each([
    ["outside the roster", "2026-11-27T13:00:00.000Z|office|WNK"],
    ["too late to fit in", "2026-11-27T10:15:00.000Z|office|WNK"],
    ["off the grid", "2026-11-27T09:05:00.000Z|office|WNK"],
    ["at another place", "2026-11-27T09:00:00.000Z|office|STH"],
    ["in the past", "2026-11-20T09:00:00.000Z|office|WNK"],
    ["too far ahead", "2026-12-11T09:00:00.000Z|office|WNK"],
  ])("%s is not offered", async (_, slot) => {
    await insertWorkers(getDb(), [bart]);
    expect(await holdSlot(getDb(), wishOf("d1", slot))).toEqual({ ok: false, reason: "not-offered" });
    expect(await cells()).toEqual([]);
  });

  test("goes to the next person who is free: first who is asked for, then who has least to do", async () => {
    await insertWorkers(getDb(), [bart, noor]);
    const who = async (draft: string, slot: string, preferStaff?: string) => {
      const held = await holdSlot(getDb(), wishOf(draft, slot, { preferStaff }));
      return held.ok ? held.appointment.staffIds : held.reason;
    };
    expect(await who("d1", ten, "noor")).toEqual(["noor"]);
    expect(await who("d2", eleven)).toEqual(["bart"]);
    expect(await who("d3", eleven, "bart")).toEqual(["noor"]);
    expect(await who("d4", eleven)).toEqual("taken");
    expect(await who("d4", ten)).toEqual(["bart"]);
  });

  test("of two departments takes one of each", async () => {
    const week = [[2, "10:00", "12:00", "HVJ"]] as const;
    await insertWorkers(getDb(), [
      { id: "joy", department: "jongerenloket", week },
      { id: "samira", department: "jeugd-gezin", week },
    ]);
    const wish = { type: "jonge-oudergesprek", minutes: 75 } as const;
    const held = await holdSlot(getDb(), wishOf("d1", "2026-11-24T09:00:00.000Z|office|HVJ", wish));
    expect(held).toMatchObject({ ok: true, appointment: { staffIds: ["joy", "samira"] } });
    expect(await cells()).toHaveLength(2 * 18);
    expect(await holdSlot(getDb(), wishOf("d2", "2026-11-24T09:00:00.000Z|office|HVJ", wish))).toEqual({
      ok: false,
      reason: "taken",
    });
  });

  test("moves with its draft", async () => {
    await insertWorkers(getDb(), [bart]);
    await holdSlot(getDb(), wishOf("d1", ten));
    expect(await holdSlot(getDb(), wishOf("d1", eleven))).toMatchObject({ ok: true });
    // Half over its own earlier time.
    expect(await holdSlot(getDb(), wishOf("d1", "2026-11-27T09:45:00.000Z|office|WNK"))).toMatchObject({
      ok: true,
    });
    expect(await cells()).toHaveLength(11);
    expect(await getDb().selectFrom("appointment").select("status").execute()).toEqual([{ status: "held" }]);
  });

  test("ends by itself: then somebody else may take it, and the first one learns it", async () => {
    await insertWorkers(getDb(), [bart]);
    await holdSlot(getDb(), wishOf("d1", ten));
    expect(await holdSlot(getDb(), wishOf("d2", ten, { now: later(19) }))).toMatchObject({ ok: false });
    expect(await holdSlot(getDb(), wishOf("d2", ten, { now: later(20) }))).toMatchObject({ ok: true });
    expect(await cells()).toHaveLength(11);
    expect(await holdOfDraft(getDb(), "d1")).toBeNull();
    expect(await refreshHold(getDb(), "d1", later(21), 20)).toBeNull();
    expect(await confirm("d1", later(21))).toEqual({ ok: false, reason: "lost" });
    expect(await confirm("d2", later(21))).toMatchObject({ ok: true });
  });

  test("lasts while the citizen goes on", async () => {
    await insertWorkers(getDb(), [bart]);
    await holdSlot(getDb(), wishOf("d1", ten));
    expect(await refreshHold(getDb(), "d1", later(15), 20)).toBe("2026-11-22T09:35:00.000Z");
    expect(await holdSlot(getDb(), wishOf("d2", ten, { now: later(30) }))).toMatchObject({ ok: false });
  });

  test("is confirmed late when nobody took it", async () => {
    await insertWorkers(getDb(), [bart]);
    await holdSlot(getDb(), wishOf("d1", ten));
    const confirmed = await confirm("d1", later(600));
    expect(confirmed).toMatchObject({ ok: true, staffIds: ["bart"], appointment: { status: "confirmed" } });
    if (!confirmed?.ok) throw new Error("not confirmed");
    expect(await appointmentOfRequest(getDb(), confirmed.appointment.request_id ?? "")).toEqual(
      confirmed.appointment,
    );
    expect(await holdSlot(getDb(), wishOf("d2", ten, { now: later(660) }))).toEqual({
      ok: false,
      reason: "taken",
    });
  });

  test("is not confirmed when its moment has passed", async () => {
    await insertWorkers(getDb(), [bart]);
    await holdSlot(getDb(), wishOf("d1", ten));
    expect(await confirm("d1", sunday.add({ hours: 24 * 5 }))).toEqual({ ok: false, reason: "lost" });
  });

  test("without its cells is never confirmed", async () => {
    await insertWorkers(getDb(), [bart]);
    await holdSlot(getDb(), wishOf("d1", ten));
    await getDb().deleteFrom("appointment_cell").execute();
    expect(await confirm("d1")).toEqual({ ok: false, reason: "lost" });
  });

  test("that was let go is nothing to confirm, and a confirmed one cannot be let go", async () => {
    await insertWorkers(getDb(), [bart]);
    await holdSlot(getDb(), wishOf("d1", ten));
    await releaseHold(getDb(), "d1");
    expect(await cells()).toEqual([]);
    expect(await confirm("d1")).toBeNull();
    await holdSlot(getDb(), wishOf("d1", ten));
    await confirm("d1");
    await releaseHold(getDb(), "d1");
    expect(await cells()).toHaveLength(11);
    expect(await confirm("d1")).toBeNull();
  });

  test("is forgotten when nobody came back to it", async () => {
    await insertWorkers(getDb(), [bart]);
    await holdSlot(getDb(), wishOf("d1", ten));
    await holdSlot(getDb(), wishOf("d2", eleven));
    await confirm("d2");
    expect(await forgetHolds(getDb(), sunday)).toBe(0);
    expect(await forgetHolds(getDb(), later(60))).toBe(1);
    expect(await cells()).toHaveLength(11);
  });

  test("knows absences and people who left", async () => {
    await insertWorkers(getDb(), [bart, noor]);
    await getDb().updateTable("staff").set({ active: 0 }).where("id", "=", "noor").execute();
    const absence = { id: "a1", from_at: "2026-11-26T23:00:00.000Z", to_at: "2026-11-27T09:30:00.000Z" };
    await getDb()
      .insertInto("absence")
      .values({ ...absence, staff_id: "bart" })
      .execute();
    expect(await holdSlot(getDb(), wishOf("d1", ten))).toEqual({ ok: false, reason: "taken" });
    expect((await free())[0]).toBe("2026-11-27T09:30:00.000Z|office|WNK");
  });
});

function nextWeek(slot: string): string {
  return slot.replace("2026-11-27", "2026-12-04");
}
