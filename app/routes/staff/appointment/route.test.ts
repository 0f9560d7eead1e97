import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { joinWaiting } from "#app/conversations/waiting/waiting.server.ts";
import type { DepartmentId } from "#app/municipality/policy.ts";
import type { Staff, StaffRole } from "#app/staff/staff.ts";
import { insertWorkers } from "#tests/support/conversations.ts";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { insertRequest } from "#tests/support/requests.ts";
import { insertStaff } from "#tests/support/staff.ts";
import { answerOf, pageArgs, statusOf } from "#tests/support/staff-pages.ts";
import { bookAppointment } from "#tests/support/appointments.ts";
import * as calendarPage from "#app/routes/staff/calendar/route.tsx";
import * as bookPage from "./book.tsx";
import * as choosePage from "./choose.tsx";
import * as movePage from "./move.tsx";
import * as appointmentPage from "./route.tsx";

describeOnBothEngines("pages about an appointment", (getDb) => {
  const slot = "2026-11-27T09:00:00.000Z|office|WNK";
  const fill = async () => {
    await insertWorkers(getDb(), [{ id: "bart", week: [[5, "10:00", "15:00", "WNK"]] }]);
    const { id } = await insertRequest(getDb());
    const appointment = await bookAppointment(getDb(), { requestId: id, slot });
    const { id: without } = await insertRequest(getDb(), { lastName: "Wachter" });
    return { id, appointment, without };
  };
  const someone = (department: DepartmentId, role: StaffRole = "worker") =>
    insertStaff(getDb(), { id: `${department}-${role}`, department, role });

  const ask = async (
    staff: Staff | null,
    page: string,
    id: string,
    form?: Record<string, string>,
    now = "2026-11-26T12:00:00Z",
  ) => {
    const pages = { appointment: appointmentPage, move: movePage, book: bookPage } as const;
    const { loader, action } = pages[page as keyof typeof pages];
    const args = await pageArgs(getDb(), {
      staff,
      path: "/medewerkers/agenda",
      params: { id },
      ...(form ? { form } : {}),
      now: Temporal.Instant.from(now),
    });
    return answerOf<unknown>(() => (form ? action(args) : loader(args)));
  };

  test.each([
    ["meedoen", "worker", true],
    ["meedoen", "team_lead", true],
    ["meedoen", "manager", false],
    ["meedoen", "quality", false],
    ["meedoen", "mediator", false],
    ["meedoen", "functional_admin", false],
    ["wonen", "worker", false],
    ["kwaliteit", "functional_admin", false],
  ] as const)("open to %s, %s: %s", async (department, role, opens) => {
    const { id, appointment, without } = await fill();
    const staff = await someone(department, role);
    const asked = { tijd: "2026-11-27T11:00:00.000Z|office|WNK", stand: "0", soort: "geldgesprek" };
    const asks = [
      ["appointment", appointment, undefined, 200, 404],
      ["move", appointment, undefined, 200, 404],
      ["book", without, undefined, 200, 404],
      ["book", id, undefined, 200, 404],
      ["appointment", appointment, { doe: "arrived" }, 409, 404],
      ["appointment", appointment, { doe: "cancel", stand: "3" }, 409, 404],
      ["move", appointment, asked, 302, 404],
      ["book", without, { ...asked, tijd: "2026-11-27T12:00:00.000Z|office|WNK" }, 302, 404],
      ["appointment", appointment, { doe: "cancel", stand: "1" }, 302, 404],
    ] as const;
    for (const [page, which, form, allowed, refused] of asks) {
      const answer = await ask(staff, page, which, form);
      expect([page, form, statusOf(answer)]).toEqual([page, form, opens ? allowed : refused]);
      if (!opens) expect(await (answer as Response).text()).toBe("Dit is er niet - Gezinsloket");
    }
  });

  test("say of a cancelled appointment only what is so, and book a new one for whoever holds the contact", async () => {
    const { id, appointment } = await fill();
    const bart = await someone("meedoen");
    const view = async () =>
      ((await ask(bart, "appointment", appointment)) as Awaited<ReturnType<typeof appointmentPage.loader>>)
        .view;
    expect(await view()).toMatchObject({ cancelled: false, bookHref: null, holders: "bart" });
    const moves = (await ask(bart, "move", appointment)) as Awaited<ReturnType<typeof movePage.loader>>;
    expect(moves.view.day).toBe("vrijdag 27 november");
    const cancel = await ask(bart, "appointment", appointment, { doe: "cancel", stand: "0" });
    expect((cancel as Response).headers.get("Location")).toBe(
      `/medewerkers/agenda/gesprek/${appointment}?gedaan=cancel`,
    );
    const bookHref = `/medewerkers/aanvraag/${id}/gesprek`;
    expect(await view()).toMatchObject({ cancelled: true, mayPlan: false, holders: "", marks: [], bookHref });
  });

  test("say that the family waits for an earlier time, until it is here or the appointment has begun", async () => {
    const { appointment } = await fill();
    const bart = await someone("meedoen");
    const waits = async (now?: string) =>
      (
        (await ask(bart, "appointment", appointment, undefined, now)) as Awaited<
          ReturnType<typeof appointmentPage.loader>
        >
      ).view.waiting;
    expect(await waits()).toBe(false);
    await joinWaiting(getDb(), appointment, Temporal.Instant.from("2026-11-25T12:00:00Z"));
    expect(await waits()).toBe(true);
    expect(await waits("2026-11-27T09:05:00Z")).toBe(false);
    const arrived = { doe: "arrived" };
    expect(statusOf(await ask(bart, "appointment", appointment, arrived, "2026-11-27T08:50:00Z"))).toBe(302);
    expect(await waits("2026-11-27T08:55:00Z")).toBe(false);
  });

  test("tell who cancelled an appointment of which another department holds the contact that it is done", async () => {
    const { id, appointment } = await fill();
    await getDb().updateTable("request").set({ contact_department: "wonen" }).where("id", "=", id).execute();
    const bart = await someone("meedoen");
    const cancel = await ask(bart, "appointment", appointment, { doe: "cancel", stand: "0" });
    expect((cancel as Response).headers.get("Location")).toBe("/medewerkers/agenda?gedaan=cancel");
    const path = "/medewerkers/agenda?gedaan=cancel";
    expect((await calendarPage.loader(await pageArgs(getDb(), { staff: bart, path }))).cancelled).toBe(true);
    expect(statusOf(await ask(bart, "appointment", appointment))).toBe(404);
  });

  test("send who is not signed in away, and answer nonsense with what is wrong", async () => {
    const { appointment, without } = await fill();
    for (const page of ["appointment", "move", "book"]) {
      expect(statusOf(await ask(null, page, appointment))).toBe(302);
      expect(statusOf(await ask(null, page, appointment, { doe: "cancel" }))).toBe(302);
    }
    const bart = await someone("meedoen");
    for (const id of ["", "zomaar", "' or 1=1"]) {
      for (const page of ["appointment", "move", "book"])
        expect(statusOf(await ask(bart, page, id))).toBe(404);
      expect(statusOf(await ask(bart, "appointment", id, { doe: "done" }))).toBe(404);
    }
    expect(statusOf(await ask(bart, "appointment", appointment, { doe: "delete" }))).toBe(422);
    expect(statusOf(await ask(bart, "appointment", appointment, { doe: "cancel" }))).toBe(422);
    expect(statusOf(await ask(bart, "appointment", appointment, { doe: "cancel", stand: "" }))).toBe(422);
    for (const tijd of ["", "morgen", "2026-11-27T09:00:00.000Z|office|"]) {
      expect(statusOf(await ask(bart, "move", appointment, { tijd, stand: "0" }))).toBe(422);
      expect(statusOf(await ask(bart, "book", without, { tijd, soort: "geldgesprek" }))).toBe(422);
    }
    expect(statusOf(await ask(bart, "book", without, { tijd: slot, soort: "spoedgesprek" }))).toBe(422);
    expect(statusOf(await ask(bart, "book", without, { tijd: slot, soort: "geldgesprek" }))).toBe(409);
    const later = "2026-11-27T12:00:00.000Z|office|WNK";
    for (const stand of ["x", "", "-0", "0x0", "1e0"])
      expect(statusOf(await ask(bart, "move", appointment, { tijd: later, stand }))).toBe(422);
    expect(statusOf(await ask(bart, "move", appointment, { tijd: later }))).toBe(422);
  });

  test("list who of the department waits for an appointment", async () => {
    const { without } = await fill();
    await getDb().updateTable("request").set({ wants_conversation: "call-me" }).execute();
    const rows = async (staff: Staff) =>
      (await choosePage.loader(await pageArgs(getDb(), { staff, path: "/" }))).rows;
    expect((await rows(await someone("meedoen"))).map(({ href, why }) => [href, why])).toEqual([
      [`/medewerkers/aanvraag/${without}/gesprek`, "Het gezin wil gebeld worden"],
    ]);
    expect(await rows(await someone("wonen"))).toEqual([]);
  });
});
