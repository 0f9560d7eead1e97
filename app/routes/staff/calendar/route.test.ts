import { expect, test } from "vitest";
import type { DepartmentId } from "#app/municipality/policy.ts";
import type { StaffRole } from "#app/staff/staff.ts";
import { bookAppointment } from "#tests/support/appointments.ts";
import { insertWorkers } from "#tests/support/conversations.ts";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { insertRequest } from "#tests/support/requests.ts";
import { insertStaff } from "#tests/support/staff.ts";
import { answerOf, pageArgs, statusOf } from "#tests/support/staff-pages.ts";
import * as page from "./route.tsx";

describeOnBothEngines("the calendar of the staff", (getDb) => {
  const look = async (
    who: { id?: string; department?: DepartmentId; role?: StaffRole },
    query = "?wie=iedereen&team=",
  ) => {
    const known = await getDb()
      .selectFrom("staff")
      .select("id")
      .where("id", "=", who.id ?? "looker")
      .executeTakeFirst();
    const staff = known
      ? {
          id: known.id,
          name: known.id,
          department: who.department ?? ("meedoen" as const),
          role: who.role ?? ("worker" as const),
        }
      : await insertStaff(getDb(), { id: "looker", ...who });
    return page.loader(await pageArgs(getDb(), { staff, path: `/medewerkers/agenda${query}` }));
  };

  const fill = async () => {
    await insertWorkers(getDb(), [
      { id: "bart", week: [[5, "10:00", "15:00", "WNK"]] },
      { id: "samira", department: "jeugd-gezin", week: [[5, "09:00", "12:00", "STH"]] },
    ]);
    const { id } = await insertRequest(getDb(), { lastName: "Amrani" });
    await bookAppointment(getDb(), { requestId: id, slot: "2026-11-27T09:00:00.000Z|office|WNK" });
    const { id: careful } = await insertRequest(getDb(), { lastName: "Geheim", contact: { neutral: true } });
    await bookAppointment(getDb(), { requestId: careful, slot: "2026-11-27T11:00:00.000Z|office|WNK" });
  };

  test.each([
    ["a colleague", { department: "meedoen" }, true],
    ["another department", { department: "wonen" }, false],
    ["a manager of the department", { department: "meedoen", role: "manager" }, false],
    ["a mediator of the department", { department: "meedoen", role: "mediator" }, false],
    ["a functional administrator", { department: "kwaliteit", role: "functional_admin" }, false],
  ] as const)("tells %s what they may know", async (_who, who, sees) => {
    await fill();
    const seen = JSON.stringify(await look(who));
    expect(seen.includes("F. Amrani")).toBe(sees);
    expect(seen.includes("Geldgesprek")).toBe(sees);
    expect(seen.includes("Bezet")).toBe(!sees);
    // A family that has to be careful is a number on every screen, and nothing else of it leaves the server.
    expect(seen).not.toMatch(/Geheim|06 12345678|1234 AB/);
    if (!sees) expect(seen).not.toMatch(/VS-|agenda\/gesprek/);
  });

  test("tells who holds an appointment all of it, whatever their role", async () => {
    await fill();
    await getDb().updateTable("staff").set({ role: "mediator" }).where("id", "=", "bart").execute();
    expect(JSON.stringify(await look({ id: "bart", role: "mediator" }))).toContain("F. Amrani");
  });

  test("shows a week or a day, of a person, a team or a place", async () => {
    await fill();
    const titles = async (query: string) => {
      const { view } = await look({ department: "meedoen" }, query);
      return view.columns.map(({ title, items }) => [
        title,
        items.filter(({ look }) => look === "appointment").length,
      ]);
    };
    expect(await titles("?wie=bart")).toEqual([
      ["Ma 23", 0],
      ["Di 24 · vandaag", 0],
      ["Wo 25", 0],
      ["Do 26", 0],
      ["Vr 27", 2],
    ]);
    expect(await titles("?wie=bart&toon=dag&dag=2026-11-27")).toEqual([["Vr 27", 2]]);
    expect(await titles("?wie=iedereen&team=&toon=dag&dag=2026-11-27")).toEqual([
      ["bart", 2],
      ["samira", 0],
    ]);
    expect(await titles("?wie=iedereen&team=&toon=dag&dag=2026-11-27&plek=STH")).toEqual([
      ["Inloop", 0],
      ["samira", 0],
    ]);
    expect(await titles("?team=onbekend&wie=%00&dag=2026-99-99&toon=jaar&plek=X")).toHaveLength(5);
  });

  test("says whose it is, also on paper and on a phone, where the choices are not in sight", async () => {
    await fill();
    const whose = async (query: string) => (await look({ department: "meedoen" }, query)).view.whose;
    expect(await whose("?wie=bart")).toBe("bart");
    expect(await whose("?wie=bart&plek=WNK&team=")).toBe("bart, Wijkpunt Noorderkwartier");
    expect(await whose("?wie=iedereen&team=meedoen&toon=dag")).toBe("Iedereen, Team Meedoen");
    expect(await whose("?plek=STH")).toBe("Iedereen, Stadhuis");
  });

  test("says first what was told of an appointment, because a short block shows little", async () => {
    await fill();
    const told = async () => {
      const { view } = await look({ department: "meedoen" }, "?wie=bart");
      const { text, icons } = view.columns[4]?.items.find(({ title }) => title === "F. Amrani") ?? {};
      return { text, icons };
    };
    expect(await told()).toEqual({ text: "Geldgesprek", icons: ["building"] });
    await getDb().updateTable("appointment").set({ arrived_at: "2026-11-27T08:55:00.000Z" }).execute();
    expect(await told()).toEqual({ text: "Is er. Geldgesprek", icons: ["building", "user"] });
    await getDb().updateTable("appointment").set({ status: "missed", arrived_at: null }).execute();
    expect(await told()).toEqual({ text: "Niet gekomen. Geldgesprek", icons: ["building", "x"] });
    await getDb().updateTable("appointment").set({ status: "done" }).execute();
    expect(await told()).toEqual({ text: "Is geweest. Geldgesprek", icons: ["building", "check"] });
  });

  test("shows what is being chosen, until when, and forgets it when that is over", async () => {
    await insertWorkers(getDb(), [{ id: "bart", week: [[5, "10:00", "15:00", "WNK"]] }]);
    await bookAppointment(getDb(), { requestId: null, slot: "2026-11-27T09:00:00.000Z|office|WNK" });
    const held = await look({ department: "wonen" }, "?wie=bart&team=meedoen");
    expect(JSON.stringify(held)).toContain("Vastgehouden tot 11.26 uur");
    await getDb().updateTable("appointment").set({ held_until: "2026-11-24T10:06:00.000Z" }).execute();
    expect(JSON.stringify(await look({ department: "wonen" }, "?wie=bart&team=meedoen"))).not.toContain(
      "held",
    );
  });

  test("is for whoever is signed in", async () => {
    const args = await pageArgs(getDb(), { staff: null, path: "/medewerkers/agenda" });
    expect(statusOf(await answerOf(() => page.loader(args)))).toBe(302);
  });
});
