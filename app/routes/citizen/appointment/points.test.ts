import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { longestPoint, mostPoints, pointsOf } from "#app/conversations/reports/points.server.ts";
import { newLink } from "#app/conversations/booking/links.server.ts";
import type { ContactPolicy } from "#app/outbox/contact-policy.ts";
import * as requestPage from "#app/routes/staff/request/route.tsx";
import * as preparePage from "#app/routes/staff/appointment/prepare.tsx";
import { insertWorkers } from "#tests/support/conversations.ts";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { insertRequest } from "#tests/support/requests.ts";
import { insertStaff } from "#tests/support/staff.ts";
import { answerOf, pageArgs, statusOf, tuesday } from "#tests/support/staff-pages.ts";
import { bookAppointment } from "#tests/support/appointments.ts";
import * as page from "./route.tsx";

describeOnBothEngines("what a family itself wants to talk about", (getDb) => {
  const fill = async (contact: Partial<ContactPolicy> = {}) => {
    await insertWorkers(getDb(), [{ id: "bart", week: [[5, "10:00", "15:00", "WNK"]] }]);
    const { id } = await insertRequest(getDb(), { contact });
    const appointment = await bookAppointment(getDb(), {
      requestId: id,
      slot: "2026-11-27T09:00:00.000Z|office|WNK",
    });
    return { id, appointment, secret: await newLink(getDb(), appointment, tuesday) };
  };
  const args = (secret: string, punt?: string, now = tuesday) =>
    pageArgs(getDb(), {
      staff: null,
      path: `/afspraak/${secret}`,
      params: { secret },
      now,
      ...(punt === undefined ? {} : { form: { punt } }),
    });
  /** Posts, and gives the page that follows in the same request. */
  const add = async (secret: string, punt: string, now = tuesday) => {
    const asked = await args(secret, punt, now);
    const answer = await answerOf<unknown>(() => page.action(asked));
    const view = await page.loader({ ...asked, request: new Request(asked.request.url) });
    return { status: statusOf(answer), view: "points" in view ? view : null };
  };

  test("is kept, shown again, and read by whoever prepares the appointment", async () => {
    const { id, appointment, secret } = await fill();
    expect((await add(secret, "  Mijn zoon durft niet naar school.\r\nEn de huur. ")).status).toBe(302);
    expect((await add(secret, "<b>Zwemles</b>")).status).toBe(302);
    expect((await add(secret, "<b>Zwemles</b>")).status).toBe(302);
    const said = ["Mijn zoon durft niet naar school.\nEn de huur.", "<b>Zwemles</b>"];
    expect(await pointsOf(getDb(), id)).toEqual(said);
    const own = await page.loader(await args(secret));
    expect(own).toMatchObject({ points: { said, count: 2, full: false, error: null } });
    const bart = await insertStaff(getDb(), { id: "noor", department: "meedoen", role: "worker" });
    const path = "/medewerkers";
    expect(
      await preparePage.loader(await pageArgs(getDb(), { staff: bart, path, params: { id: appointment } })),
    ).toMatchObject({ points: said });
    const request = await requestPage.loader(await pageArgs(getDb(), { staff: bart, path, params: { id } }));
    expect(request.view.appointment.points).toEqual(said);
    expect(request.view.history.map(({ text }) => text)).toContain(
      "Het gezin gaf een onderwerp voor het gesprek door",
    );
    const audit = await getDb().selectFrom("audit").select("detail").execute();
    expect(JSON.stringify(audit)).not.toContain("Zwemles");
  });

  test.each([
    ["", "required"],
    [" \n ", "required"],
    ["x".repeat(longestPoint + 1), "tooLong"],
    ["nul\0", "characters"],
  ])("refuses %j and keeps what was typed", async (typed, code) => {
    const { id, secret } = await fill();
    const { status, view } = await add(secret, typed);
    expect(status).toBe(422);
    expect(view?.points?.typed).toBe(typed);
    expect(view?.points?.error).toMatch(
      { required: /^Schrijf/, tooLong: /500 tekens/, characters: /^Haal/ }[code] ?? /^$/,
    );
    expect(view?.title).toMatch(/^Fout/);
    expect(await pointsOf(getDb(), id)).toEqual([]);
  });

  test("has an end", async () => {
    const { id, secret } = await fill();
    for (let index = 0; index < mostPoints; index++) await add(secret, `punt ${index}`);
    const { status, view } = await add(secret, "nog een");
    expect(status).toBe(422);
    expect(view?.points).toMatchObject({ full: true, typed: "nog een" });
    expect(await pointsOf(getDb(), id)).toHaveLength(mostPoints);
  });

  test("is not shown behind a link to whoever has to be careful", async () => {
    const { id, secret } = await fill({ neutral: true, email: "f@example.org" });
    expect((await add(secret, "Ik wil weg bij hem")).status).toBe(302);
    expect(await pointsOf(getDb(), id)).toEqual(["Ik wil weg bij hem"]);
    const view = await page.loader(await args(secret));
    expect(view).toMatchObject({ points: { said: [], count: 1 } });
    expect(JSON.stringify(view)).not.toContain("weg bij hem");
  });

  test("closes when the appointment begins or is cancelled, and opens to no other secret", async () => {
    const { id, appointment, secret } = await fill();
    const soon = Temporal.Instant.from("2026-11-27T08:59:00Z");
    const begun = Temporal.Instant.from("2026-11-27T09:00:00Z");
    expect((await add(secret, "nog net", soon)).status).toBe(302);
    expect((await add(secret, "te laat", begun)).view?.points).toBeNull();
    await getDb()
      .updateTable("appointment")
      .set({ status: "cancelled" })
      .where("id", "=", appointment)
      .execute();
    await add(secret, "afgezegd");
    expect(statusOf(await answerOf(async () => page.action(await args("x".repeat(32), "vreemd"))))).toBe(302);
    expect(await pointsOf(getDb(), id)).toEqual(["nog net"]);
  });

  test.each([
    ["wonen", "worker"],
    ["meedoen", "manager"],
    ["kwaliteit", "functional_admin"],
  ] as const)("is not for %s, %s", async (department, role) => {
    const { id, secret } = await fill();
    await add(secret, "Alleen voor u");
    const staff = await insertStaff(getDb(), { id: "iemand", department: department, role });
    const answer = await answerOf<unknown>(async () =>
      requestPage.loader(await pageArgs(getDb(), { staff, path: "/medewerkers", params: { id } })),
    );
    expect(JSON.stringify(answer)).not.toContain("Alleen voor u");
  });
});
