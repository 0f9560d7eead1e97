import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { cancelAppointment } from "#app/conversations/booking/cancel.server.ts";
import { moveAppointment } from "#app/conversations/booking/move.server.ts";
import { policyForStaff, type AppointmentMark } from "#app/conversations/booking/marks.ts";
import { offerFreedTimes } from "#app/conversations/waiting/offers.server.ts";
import { isWaiting, joinWaiting, leaveWaiting } from "#app/conversations/waiting/waiting.server.ts";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { insertWorkers, slotOf } from "#tests/support/conversations.ts";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { outboxOf } from "#tests/support/messages.ts";
import { insertRequest } from "#tests/support/requests.ts";
import { bookAppointment } from "#tests/support/appointments.ts";
import { cancelForFamily, moveForFamily, tellOfAppointment, undoAppointmentMark } from "./acts.server.ts";

/** Without notice, so that a time on the day itself can be offered. */
const policy = policyForStaff(voorbeeldstad);
const noor = { id: "noor", name: "Noor", department: "meedoen", role: "worker" } as const;
const [ten, eleven, twelve, two] = ["09", "10", "11", "13"].map(
  (hour) => `2026-11-27T${hour}:00:00.000Z|phone|`,
) as [string, string, string, string];
const morning = Temporal.Instant.from("2026-11-27T07:00:00Z");

describeOnBothEngines(
  "the place on the waiting list of a family that a colleague marks by mistake",
  (getDb) => {
    const book = async (slot: string) => {
      const { id: requestId } = await insertRequest(getDb(), { contact: { email: "fatima@example.org" } });
      return bookAppointment(getDb(), { requestId, slot });
    };
    const fill = async () => {
      await insertWorkers(getDb(), [{ id: "bart", week: [[5, "09:00", "17:00", "WNK"]] }]);
      const waits = await book(two);
      await joinWaiting(getDb(), waits, morning);
      return waits;
    };
    const free = async (id: string) => {
      await cancelAppointment(getDb(), {
        appointmentId: id,
        sequence: 0,
        by: "citizen",
        policy,
        now: morning,
      });
      return offerFreedTimes(getDb(), policy, morning);
    };
    const act = (appointmentId: string, now = morning) => ({ staff: noor, appointmentId, policy, now });
    const mark = (id: string, now?: Temporal.Instant, what: AppointmentMark = "arrived") =>
      tellOfAppointment(getDb(), act(id, now), what);
    const undo = (id: string, now?: Temporal.Instant, what: AppointmentMark = "arrived") =>
      undoAppointmentMark(getDb(), act(id, now), what);
    const take = (appointmentId: string, slot: string, sequence = 0) =>
      moveAppointment(getDb(), {
        appointmentId,
        sequence,
        slot: slotOf(slot),
        by: "citizen",
        policy,
        now: morning,
      });
    const offered = async (id: string) =>
      (await outboxOf(getDb()))
        .filter(({ template, appointment_id }) => template === "offer" && appointment_id === id)
        .map(({ payload }) => (JSON.parse(payload) as { slot?: string }).slot);

    test("gets no offers while they are here, and has them again when it was a slip", async () => {
      const waits = await fill();
      const [first, second] = [await book(ten), await book(eleven)];
      expect(await mark(waits)).toBe("done");
      expect(await free(first)).toBe(0);
      expect(await undo(waits)).toBe("done");
      expect(await isWaiting(getDb(), waits)).toBe(true);
      expect(await free(second)).toBe(1);
      expect(await offered(waits)).toEqual([eleven]);
    });

    test("keeps an offer that was open, and is not offered that time again", async () => {
      const waits = await fill();
      const freed = await book(ten);
      expect(await free(freed)).toBe(1);
      await mark(waits);
      await undo(waits);
      const again = await book(ten);
      expect(await free(again)).toBe(0);
      expect(await offered(waits)).toEqual([ten]);
      expect(await take(waits, ten)).toMatchObject({ ok: true, appointment: { arrived_at: null } });
    });

    test("keeps the place when the offered time went to somebody else meanwhile", async () => {
      const waits = await fill();
      expect(await free(await book(ten))).toBe(1);
      await mark(waits);
      await book(ten);
      await undo(waits);
      expect(await take(waits, ten)).toEqual({ ok: false, reason: "taken" });
      expect(await free(await book(eleven))).toBe(1);
    });

    test("has one place when they asked again meanwhile, and none when they no longer want it", async () => {
      const waits = await fill();
      await mark(waits);
      await joinWaiting(getDb(), waits, morning);
      await undo(waits);
      expect(await getDb().selectFrom("waiting").select("id").execute()).toHaveLength(1);
      await mark(waits);
      await leaveWaiting(getDb(), waits);
      await undo(waits);
      expect(await free(await book(ten))).toBe(0);
    });

    test("is not given back with an appointment that was cancelled meanwhile", async () => {
      const waits = await fill();
      await mark(waits);
      expect(await cancelForFamily(getDb(), act(waits), 0)).toBe("done");
      expect(await undo(waits)).toBe("changed");
      expect(await isWaiting(getDb(), waits)).toBe(false);
    });

    test("counts again when the appointment is moved: they are not at the new time yet", async () => {
      const waits = await fill();
      await mark(waits);
      const later = "2026-12-04T09:00:00.000Z|phone|";
      expect(await moveForFamily(getDb(), act(waits), { slot: slotOf(later), sequence: 0 })).toBe("done");
      const row = await getDb()
        .selectFrom("appointment")
        .select("arrived_at")
        .where("id", "=", waits)
        .executeTakeFirst();
      expect(row).toEqual({ arrived_at: null });
      expect(await free(await book(twelve))).toBe(1);
    });

    test.each(["missed", "done"] as const)("is there again when %s was a slip", async (what) => {
      const waits = await fill();
      const begun = Temporal.Instant.from("2026-11-27T13:10:00Z");
      expect(await mark(waits, begun, what)).toBe("done");
      expect(await undo(waits, begun, what)).toBe("done");
      expect(await isWaiting(getDb(), waits)).toBe(true);
    });
  },
);
