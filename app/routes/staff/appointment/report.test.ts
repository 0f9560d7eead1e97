import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import type { DepartmentId } from "#app/municipality/policy.ts";
import { doneView } from "#app/routes/citizen/done/view.server.ts";
import type { Staff, StaffRole } from "#app/staff/staff.ts";
import { insertWorkers } from "#tests/support/conversations.ts";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { insertRequest } from "#tests/support/requests.ts";
import { insertStaff } from "#tests/support/staff.ts";
import { answerOf, pageArgs, statusOf } from "#tests/support/staff-pages.ts";
import { bookAppointment } from "#tests/support/appointments.ts";
import * as requestPage from "#app/routes/staff/request/route.tsx";
import * as preparePage from "./prepare.tsx";
import * as reportPage from "./report.tsx";

describeOnBothEngines("preparing an appointment and writing what came of it", (getDb) => {
  const after = Temporal.Instant.from("2026-11-27T10:30:00Z");
  const before = Temporal.Instant.from("2026-11-26T10:30:00Z");
  const fill = async () => {
    await insertWorkers(getDb(), [{ id: "bart", week: [[5, "10:00", "15:00", "WNK"]] }]);
    const { id } = await insertRequest(getDb(), {
      answers: [
        {
          questionId: "sportClub",
          page: "sport",
          person: null,
          question: "Bij welke club?",
          answer: ["Weet u nog niet"],
        },
        {
          questionId: "home",
          page: "woning",
          person: null,
          question: "Waar woont u nu?",
          answer: ["In uw eigen huis"],
        },
        {
          questionId: "feelsSafe",
          page: "veilig",
          person: null,
          question: "Voelt u zich veilig?",
          answer: ["Soms"],
        },
      ],
    });
    const appointment = await bookAppointment(getDb(), {
      requestId: id,
      slot: "2026-11-27T09:00:00.000Z|office|WNK",
    });
    return { id, appointment };
  };
  const someone = (department: DepartmentId, role: StaffRole = "worker", id = `${department}-${role}`) =>
    insertStaff(getDb(), { id, department, role });
  const args = (staff: Staff | null, id: string, form?: Record<string, string>, now = after) =>
    pageArgs(getDb(), { staff, path: "/medewerkers/agenda", params: { id }, now, ...(form ? { form } : {}) });
  const write = async (staff: Staff | null, id: string, form: Record<string, string>, now = after) =>
    answerOf<unknown>(async () => reportPage.action(await args(staff, id, form, now)));
  const report = {
    afspraak: "De club krijgt het geld.\nU hoeft niets te doen.",
    beantwoord: "sport:c1",
    vervolg: "Bart belt de club.",
    uiterlijk: "2026-12-04",
    stand: "0",
  };
  const seenByFamily = async (requestId: string, language: "nl" | "en" = "nl") => {
    const { context } = await args(null, "");
    return (await doneView("d", requestId, { ...context, language })).report;
  };
  const statusOfAppointment = async () =>
    (await getDb().selectFrom("appointment").select("status").executeTakeFirst())?.status;

  test("gives an agenda of what was asked, is not known and is open", async () => {
    const { appointment } = await fill();
    const page = await preparePage.loader(await args(await someone("meedoen"), appointment));
    expect(page.unknown).toEqual(["Bij welke club?"]);
    expect(page.asked.map(({ name }) => name)).toContain("Sport: lessen en kleding, Yasmin");
    expect(page.safe).toContain("Niet inspreken");
    expect(JSON.stringify(page)).not.toContain("In uw eigen huis");
  });

  test("tells the family in the words that were written, and that the appointment was held", async () => {
    const { id, appointment } = await fill();
    const bart = await someone("meedoen");
    expect(await seenByFamily(id)).toBeNull();
    expect(statusOf(await write(bart, appointment, report))).toBe(302);
    expect(await statusOfAppointment()).toBe("done");
    expect(await seenByFamily(id)).toEqual({
      agreed: ["De club krijgt het geld.", "U hoeft niets te doen."],
      answered: ["Sport: lessen en kleding"],
      next: ["Bart belt de club."],
      nextBy: "Uiterlijk 4 december 2026",
      written: "Naam van meedoen-worker schreef dit op 27 november 2026.",
      translated: false,
    });
    expect((await seenByFamily(id, "en"))?.translated).toBe(true);
    const audit = await getDb().selectFrom("audit").select(["action", "detail"]).execute();
    expect(audit.map(({ action }) => action)).toEqual(["appointment.done", "appointment.reported"]);
    expect(JSON.stringify(audit)).not.toContain("club");
  });

  test("stands on the request for whoever plans the appointment; other departments see no word of it", async () => {
    const { id: requestId } = await insertRequest(getDb(), {
      facts: { home: "friends" },
      requests: ["sport:c1", "cultuur:c1"],
    });
    await insertWorkers(getDb(), [{ id: "bart", week: [[5, "10:00", "15:00", "WNK"]] }]);
    const appointment = await bookAppointment(getDb(), {
      requestId,
      slot: "2026-11-27T09:00:00.000Z|office|WNK",
    });
    const bart = await someone("meedoen");
    const page = async (staff: Staff, now = after) =>
      (await requestPage.loader(await args(staff, requestId, undefined, now))).view;
    expect((await page(bart)).appointment.report).toBeNull();
    const links = async (now: Temporal.Instant) => {
      const { toCome, begun } = (await page(bart, now)).appointment;
      return { toCome, begun };
    };
    expect(await links(before)).toEqual({ toCome: true, begun: false });
    expect(await links(after)).toEqual({ toCome: true, begun: true });
    expect(await links(after.add({ hours: 24 }))).toEqual({ toCome: false, begun: true });
    await write(bart, appointment, report);
    const own = await page(bart);
    expect(own.appointment.report).toEqual({
      agreed: ["De club krijgt het geld.", "U hoeft niets te doen."],
      next: ["Bart belt de club."],
      nextBy: "vrijdag 4 december",
      by: "Naam van meedoen-worker",
      day: "27 november 2026",
    });
    expect(own.part?.provisions.map(({ key, talkedAbout }) => [key, talkedAbout])).toEqual([
      ["cultuur:c1", false],
      ["sport:c1", true],
    ]);
    const other = await page(await someone("wonen"));
    expect(other.appointment.report).toBeNull();
    expect(other.part?.provisions.map(({ talkedAbout }) => talkedAbout)).toEqual([false]);
    expect(JSON.stringify(other)).not.toMatch(/club/);
  });

  test("keeps what was written before, shows the last, and lets nobody write over what they did not see", async () => {
    const { id, appointment } = await fill();
    const bart = await someone("meedoen");
    const noor = await someone("meedoen", "worker", "noor");
    await write(bart, appointment, report);
    expect(statusOf(await write(bart, appointment, report))).toBe(302);
    expect(await write(noor, appointment, { ...report, afspraak: "Iets anders." })).toMatchObject({
      data: { typed: { afspraak: "Iets anders." }, refusals: [{ field: null, code: "changed" }] },
      init: { status: 409 },
    });
    expect(
      statusOf(await write(noor, appointment, { ...report, afspraak: "Iets anders.", stand: "1" })),
    ).toBe(302);
    expect((await seenByFamily(id))?.agreed).toEqual(["Iets anders."]);
    const kept = await getDb()
      .selectFrom("appointment_report")
      .select(["version", "staff_id"])
      .orderBy("version")
      .execute();
    expect(kept).toEqual([
      { version: 1, staff_id: "meedoen-worker" },
      { version: 2, staff_id: "noor" },
    ]);
  });

  test.each([
    [{ ...report, afspraak: " " }, 422, "required"],
    [{ ...report, afspraak: "x".repeat(2_001) }, 422, "tooLong"],
    [{ ...report, afspraak: "nul\0" }, 422, "characters"],
    [{ ...report, vervolg: "x".repeat(501) }, 422, "tooLong"],
    [{ ...report, uiterlijk: "2026-11-26" }, 422, "date"],
    [{ ...report, uiterlijk: "morgen" }, 422, "date"],
    [{ ...report, beantwoord: "jeugdhulp:c1" }, 422, "answered"],
  ])("refuses %#", async (form, status, code) => {
    const { appointment } = await fill();
    const answer = await write(await someone("meedoen"), appointment, form);
    expect(statusOf(answer)).toBe(status);
    expect(answer).toMatchObject({ data: { ok: false, typed: form, refusals: [{ code }] } });
    expect(await getDb().selectFrom("appointment_report").selectAll().execute()).toEqual([]);
    expect(await statusOfAppointment()).toBe("confirmed");
  });

  test("waits until the appointment has begun, and is not about one that was cancelled", async () => {
    const { appointment } = await fill();
    const bart = await someone("meedoen");
    const { stand, ...early } = { ...report, uiterlijk: "" };
    expect(statusOf(await write(bart, appointment, { ...early, stand }, before))).toBe(409);
    await getDb().updateTable("appointment").set({ status: "cancelled" }).execute();
    expect(statusOf(await write(bart, appointment, report))).toBe(409);
    expect(statusOf(await answerOf(async () => preparePage.loader(await args(bart, appointment))))).toBe(404);
    expect(await getDb().selectFrom("appointment_report").selectAll().execute()).toEqual([]);
  });

  test.each([
    ["wonen", "worker"],
    ["meedoen", "manager"],
    ["meedoen", "mediator"],
    ["kwaliteit", "functional_admin"],
  ] as const)("is not for %s, %s", async (department, role) => {
    const { appointment } = await fill();
    const staff = await someone(department, role);
    expect(statusOf(await write(staff, appointment, report))).toBe(404);
    for (const { loader } of [preparePage, reportPage]) {
      expect(statusOf(await answerOf<unknown>(async () => loader(await args(staff, appointment))))).toBe(404);
      expect(statusOf(await answerOf<unknown>(async () => loader(await args(null, appointment))))).toBe(302);
    }
    expect(await getDb().selectFrom("appointment_report").selectAll().execute()).toEqual([]);
  });
});
