import type { ActionFunctionArgs, AppLoadContext } from "#app/platform/remix.ts";
import { pino } from "pino";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { insertRequest } from "#tests/support/requests.ts";
import { insertStaff, testPassword } from "#tests/support/staff.ts";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { readEnv } from "#app/platform/env.server.ts";
import * as requestPage from "#app/routes/staff/request/route.tsx";
import * as layout from "./route.tsx";
import * as queuePage from "#app/routes/staff/queue/route.tsx";
import * as signInPage from "#app/routes/staff/sign-in/route.tsx";
import * as signOutPage from "#app/routes/staff/sign-in/out.tsx";

const now = Temporal.Instant.from("2026-11-24T10:05:00.000Z");
const address = "http://localhost:3000/medewerkers";

describeOnBothEngines("pages of the workplace", (getDb) => {
  const contextOf = (clock = now): AppLoadContext => ({
    loket: {
      db: getDb(),
      policy: voorbeeldstad,
      now: () => clock,
      log: pino({ level: "silent" }),
      env: readEnv({}),
    },
    language: "nl",
    requestId: "test",
    clientAddress: "192.0.2.1",
    reportError: () => undefined,
  });

  const argsOf = (
    { path = "", cookie = "", form }: { path?: string; cookie?: string; form?: Record<string, string> },
    params: Record<string, string> = {},
    clock = now,
  ): ActionFunctionArgs => ({
    request: new Request(address + path, {
      headers: { Cookie: cookie },
      ...(form ? { method: "POST", body: new URLSearchParams(form) } : {}),
    }),
    params,
    context: contextOf(clock),
  });

  /** What a loader or action answers, also when it throws a response. */
  const answer = async (run: () => unknown) => {
    try {
      return await run();
    } catch (thrown) {
      return thrown;
    }
  };
  const statusOf = (result: unknown) =>
    result instanceof Response ? result.status : (result as { init?: { status?: number } }).init?.status;

  const signIn = async (email: string, password = testPassword, clock = now) => {
    const form = { email, wachtwoord: password };
    const result = await answer(() => signInPage.action(argsOf({ path: "/aanmelden", form }, {}, clock)));
    return result instanceof Response ? (result.headers.get("Set-Cookie")?.split(";")[0] ?? "") : "";
  };

  test("send who is not signed in to the sign-in page, and read nothing", async () => {
    await insertRequest(getDb(), { id: "r1" });
    const runs = [
      () => layout.loader(argsOf({})),
      () => queuePage.loader(argsOf({})),
      () => queuePage.action(argsOf({ form: { zoek: "Amrani" } })),
      () => requestPage.loader(argsOf({}, { id: "r1" })),
      () => requestPage.action(argsOf({ form: { doe: "take" } }, { id: "r1" })),
    ];
    for (const cookie of ["", "medewerker=", "medewerker=zomaar", "medewerker=%00%ff"]) {
      for (const run of runs) {
        const result = await answer(run);
        expect([cookie, statusOf(result)]).toEqual([cookie, 302]);
        expect((result as Response).headers.get("Location")).toBe("/medewerkers/aanmelden");
      }
    }
    expect(await getDb().selectFrom("audit").selectAll().execute()).toEqual([]);
  });

  test("answer a request of another department and one that does not exist alike", async () => {
    const ruud = await insertStaff(getDb(), { id: "ruud", department: "wonen" });
    const lotte = await insertStaff(getDb(), { id: "lotte", role: "manager" });
    const { parts } = await insertRequest(getDb(), { id: "r1" });
    for (const { email } of [ruud, lotte]) {
      const cookie = await signIn(email);
      for (const id of ["r1", "r-unknown", parts.meedoen ?? "", "' or 1=1", ""]) {
        const looked = await answer(() => requestPage.loader(argsOf({ cookie }, { id })));
        const acted = await answer(() =>
          requestPage.action(argsOf({ cookie, form: { doe: "take" } }, { id })),
        );
        expect([id, statusOf(looked), statusOf(acted)]).toEqual([id, 404, 404]);
        expect(await (looked as Response).text()).toBe("Deze aanvraag is er niet - Gezinsloket");
      }
    }
  });

  test("show the own queue, and a manager no people at all", async () => {
    const bart = await insertStaff(getDb());
    const lotte = await insertStaff(getDb(), { id: "lotte", role: "manager" });
    await insertRequest(getDb(), { id: "r1", facts: { urgentNow: true } });
    const cookie = await signIn(bart.email);
    const seen = JSON.stringify([
      await queuePage.loader(argsOf({ cookie })),
      await layout.loader(argsOf({ cookie })),
    ]);
    expect(seen).toContain("Fatima Amrani");
    // What the list does not show does not leave the server either.
    expect(seen).not.toMatch(/06 12345678|1234 AB|2013-03-04/);
    const managers = await signIn(lotte.email);
    const nothing = JSON.stringify([
      await queuePage.loader(argsOf({ cookie: managers })),
      await layout.loader(argsOf({ cookie: managers })),
      await queuePage.action(argsOf({ cookie: managers, form: { zoek: "Amrani" } })),
    ]);
    expect(nothing).not.toMatch(/Fatima|r1/);
  });

  test("warn of a norm that is due from the thirtieth day before it, by the clock of the office", async () => {
    const bart = await insertStaff(getDb());
    const warnedAt = async (moment: string) => {
      const clock = Temporal.Instant.from(moment);
      const cookie = await signIn(bart.email, testPassword, clock);
      return (await layout.loader(argsOf({ cookie }, {}, clock))).norm;
    };
    expect(await warnedAt("2026-12-01T22:59:59Z")).toBeNull();
    expect(await warnedAt("2026-12-01T23:00:00Z")).toEqual({ dueOn: "2027-01-01", daysLeft: 30 });
  });

  test("search what is posted, within the own department", async () => {
    const bart = await insertStaff(getDb());
    await insertRequest(getDb(), { id: "r1" });
    await insertRequest(getDb(), { id: "r2", requests: ["uitje:c1"] });
    const cookie = await signIn(bart.email);
    for (const zoek of ["amrani", "amrani\0"]) {
      const found = await queuePage.action(argsOf({ cookie, form: { zoek } }));
      expect(found).toMatchObject({ ok: true, typed: zoek, rows: [{ id: "r1" }] });
    }
    const refusal = { field: "zoek", code: "tooLittle" };
    for (const zoek of ["", " a ", "%_"]) {
      const refused = await queuePage.action(argsOf({ cookie, form: { zoek } }));
      expect(statusOf(refused)).toBe(422);
      expect(refused).toMatchObject({ data: { ok: false, typed: { zoek }, refusals: [refusal] } });
    }
  });

  test("do what the form asks, and nothing else that it says", async () => {
    const bart = await insertStaff(getDb());
    await insertRequest(getDb(), { id: "r1" });
    const cookie = await signIn(bart.email);
    const post = (form: Record<string, string>) =>
      answer(() => requestPage.action(argsOf({ cookie, form }, { id: "r1" })));
    for (const form of [
      { doe: "delete" },
      { doe: "assign" },
      { doe: "transfer", afdeling: "wonen" },
      { doe: "" },
      { doe: "assign", collega: "bart\0", gezien: "" },
      { doe: "transfer", afdeling: "wonen", reden: "together", gezien: "\0" },
    ]) {
      expect(statusOf(await post(form as unknown as Record<string, string>))).toBe(422);
    }
    const extra = { status: "decided", department: "wonen", assigned_to: "iemand", urgency: "red" };
    expect(statusOf(await post({ doe: "take", ...extra }))).toBe(302);
    const part = await getDb().selectFrom("part").select(["status", "department", "assigned_to"]).execute();
    expect(part).toEqual([{ status: "taken", department: "meedoen", assigned_to: "bart" }]);
    expect(statusOf(await post({ doe: "transfer", afdeling: "wonen", reden: "together" }))).toBe(409);
  });

  test("tell who comes second who has it", async () => {
    const bart = await insertStaff(getDb());
    const emre = await insertStaff(getDb(), { id: "emre" });
    await insertRequest(getDb(), { id: "r1" });
    const take = async (email: string) => {
      const cookie = await signIn(email);
      return answer(() => requestPage.action(argsOf({ cookie, form: { doe: "take" } }, { id: "r1" })));
    };
    expect(statusOf(await take(bart.email))).toBe(302);
    expect(await take(emre.email)).toMatchObject({
      data: { refusals: [{ field: null, code: "by", text: expect.stringContaining("Naam van bart") }] },
      init: { status: 409 },
    });
  });

  test("forget the session on signing out, when idle, and when signing in anew", async () => {
    const bart = await insertStaff(getDb());
    const first = await signIn(bart.email);
    const again = await answer(() =>
      signInPage.action(argsOf({ cookie: first, form: { email: bart.email, wachtwoord: testPassword } })),
    );
    expect(statusOf(again)).toBe(302);
    expect(statusOf(await answer(() => queuePage.loader(argsOf({ cookie: first }))))).toBe(302);
    const second = (again as Response).headers.get("Set-Cookie")?.split(";")[0] ?? "";
    const later = now.add({ minutes: 31 });
    expect(statusOf(await answer(() => queuePage.loader(argsOf({ cookie: second }, {}, later))))).toBe(302);
    const third = await signIn(bart.email);
    const out = await signOutPage.action(argsOf({ cookie: third, form: {} }));
    expect(out.headers.get("Set-Cookie")).toMatch(/^medewerker=; Max-Age=0/);
    expect(statusOf(await answer(() => queuePage.loader(argsOf({ cookie: third }))))).toBe(302);
  });

  test("give the cookie to the server alone", async () => {
    const bart = await insertStaff(getDb());
    const form = { email: bart.email, wachtwoord: testPassword };
    const result = await answer(() => signInPage.action(argsOf({ form })));
    const cookie = (result as Response).headers.get("Set-Cookie") ?? "";
    expect(cookie).toMatch(/^medewerker=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  test("refuse signing in without a word more than needed", async () => {
    await insertStaff(getDb());
    const refused = await answer(() =>
      signInPage.action(argsOf({ form: { email: "bart@voorbeeldstad.example", wachtwoord: "fout" } })),
    );
    const unknown = await answer(() =>
      signInPage.action(argsOf({ form: { email: "niemand@voorbeeldstad.example", wachtwoord: "fout" } })),
    );
    const unreadable = await answer(() =>
      signInPage.action(argsOf({ form: { email: "bart\0@voorbeeldstad.example", wachtwoord: "fout\0" } })),
    );
    expect([refused, unknown, unreadable].map(statusOf)).toEqual([422, 422, 422]);
    expect(statusOf(await answer(() => signInPage.action(argsOf({ form: {} }))))).toBe(422);
  });
});
