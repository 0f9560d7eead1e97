import { expect, test } from "vitest";
import type { Refused } from "#app/routes/staff/form/refused.ts";
import { staffRoles, type Staff } from "#app/staff/staff.ts";
import { insertWorkers } from "#tests/support/conversations.ts";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { insertRequest } from "#tests/support/requests.ts";
import { insertStaff } from "#tests/support/staff.ts";
import { answerOf, pageArgs, statusOf } from "#tests/support/staff-pages.ts";
import { bookAppointment } from "#tests/support/appointments.ts";
import * as personPage from "./person.tsx";
import * as hoursPage from "./route.tsx";

describeOnBothEngines("the pages about hours", (getDb) => {
  const fill = async () => {
    await insertWorkers(getDb(), [{ id: "bart", week: [[5, "10:00", "15:00", "WNK"]] }]);
    const { id } = await insertRequest(getDb());
    const appointment = await bookAppointment(getDb(), {
      requestId: id,
      slot: "2026-11-27T09:00:00.000Z|office|WNK",
    });
    const wil = await insertStaff(getDb(), { id: "wil", department: "kwaliteit", role: "functional_admin" });
    return { appointment, wil };
  };
  const ask = async (staff: Staff | null, form?: Record<string, string>, id = "bart") => {
    const args = await pageArgs(getDb(), {
      staff,
      path: `/medewerkers/beheer/${id}`,
      params: { id },
      ...(form ? { form } : {}),
    });
    return answerOf<unknown>(() => (form ? personPage.action(args) : personPage.loader(args)));
  };
  const askAll = async (staff: Staff | null, form?: Record<string, string>) => {
    const args = await pageArgs(getDb(), { staff, path: "/medewerkers/beheer", ...(form ? { form } : {}) });
    return answerOf<unknown>(() => (form ? hoursPage.action(args) : hoursPage.loader(args)));
  };
  const closing = { doe: "add-closing", datum: "2026-11-27", plek: "", naam: "Verhuizing" };
  const away = {
    doe: "add-absence",
    vanaf: "2026-11-27",
    van: "",
    totenmet: "2026-11-27",
    tot: "",
    waarvoor: "away",
  };

  test("are for one role", async () => {
    await fill();
    for (const role of staffRoles.filter((known) => known !== "functional_admin")) {
      const staff = await insertStaff(getDb(), { id: role, role });
      const answers = [ask(staff), ask(staff, away), askAll(staff), askAll(staff, closing)];
      expect((await Promise.all(answers)).map(statusOf)).toEqual([404, 404, 404, 404]);
    }
    expect(statusOf(await ask(null))).toBe(302);
    expect(statusOf(await askAll(null, closing))).toBe(302);
    expect(await getDb().selectFrom("closing").select("id").execute()).toEqual([]);
  });

  test("show which appointments a change would put outside the hours, without the families, and save after a yes", async () => {
    const { appointment, wil } = await fill();
    const asked = await ask(wil, away);
    expect(statusOf(asked)).toBe(409);
    expect(asked).toMatchObject({
      data: {
        asks: {
          seen: appointment,
          appointments: [{ when: "vr 27 nov, 10.00 tot 10.45 uur", text: "Geldgesprek met bart" }],
        },
        typed: away,
      },
    });
    expect(JSON.stringify(asked)).not.toMatch(/Amrani|VS-/);
    expect(statusOf(await ask(wil, { ...away, gezien: appointment }))).toBe(302);
    const all = await askAll(wil);
    expect(all).toMatchObject({ outside: [{ id: appointment }] });
    expect(JSON.stringify(all)).not.toMatch(/Amrani|VS-/);
    const [absence] = await getDb().selectFrom("absence").selectAll().execute();
    expect(absence).toMatchObject({ from_at: "2026-11-26T23:00:00.000Z", to_at: "2026-11-27T23:00:00.000Z" });
    expect(statusOf(await ask(wil, { doe: "remove-absence", id: absence?.id ?? "" }))).toBe(302);
    expect(await askAll(wil)).toMatchObject({ outside: [] });
  });

  const roster = {
    doe: "add-roster",
    dag: "3",
    van: "09:30",
    tot: "12:00",
    plek: "WNK",
    waarvoor: "walk-in",
  };
  test.each([
    [roster, null],
    [{ ...roster, van: "9.30" }, "time"],
    [{ ...roster, van: "09:32" }, "time"],
    [{ ...roster, van: "12:00" }, "period"],
    [{ ...roster, dag: "8" }, "weekday"],
    [{ ...roster, plek: "ZZZ" }, "place"],
    [{ ...roster, waarvoor: "lunch" }, "kind"],
    [{ ...roster, dag: "5" }, "overlaps"],
    [{ ...away, vanaf: "2026-02-30" }, "date"],
    [{ ...away, totenmet: "2026-11-26" }, "period"],
    [{ ...away, van: "25:00" }, "time"],
    [{ ...closing, datum: "2026-11-23" }, "date"],
    [{ ...closing, datum: "2026-12-04", naam: " " }, "name"],
    [{ ...closing, datum: "2026-12-04", naam: "x".repeat(81) }, "name"],
    [{ ...closing, datum: "2026-12-04" }, null],
    [{ doe: "languages", talen: "NL, ar  en" }, null],
    [{ doe: "languages", talen: "nederlands" }, "languages"],
    [{ doe: "languages", talen: "" }, "languages"],
    [{ doe: "remove-roster", id: "" }, "not-found"],
    [{ doe: "remove-closing", id: "niets" }, "not-found"],
    [{ doe: "drop table" }, null],
  ])("read %j", async (form, code) => {
    const { wil } = await fill();
    const answer = await ask(wil, form);
    const fine = code === null && form.doe !== "drop table";
    expect(statusOf(answer)).toBe(fine ? 302 : 422);
    if (code) expect(answer).toMatchObject({ data: { ok: false, refusals: [{ code }], typed: form } });
  });

  test("tell what is wrong with a form that came in part", async () => {
    const { wil } = await fill();
    const firstCodes: Record<string, string> = { "remove-roster": "not-found" };
    const forms = ["add-roster", "add-absence", "languages", "remove-roster", "location", "type", "iets"];
    for (const doe of forms) {
      const answer = (await ask(wil, { doe, dag: "1" })) as { data: Refused };
      const [refusal] = answer.data.refusals;
      expect([doe, statusOf(answer), refusal?.code]).toEqual([doe, 422, firstCodes[doe] ?? "incomplete"]);
    }
  });

  test("show one person", async () => {
    const { wil } = await fill();
    expect(await ask(wil)).toMatchObject({
      name: "bart",
      languages: "nl",
      rosters: [
        { when: "vrijdag, 10.00 tot 15.00 uur", where: "Wijkpunt Noorderkwartier", kind: "Gesprekken" },
      ],
    });
    expect(statusOf(await ask(wil, undefined, "niemand"))).toBe(404);
  });
});
