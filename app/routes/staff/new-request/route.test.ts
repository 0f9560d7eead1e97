import type { ActionFunctionArgs, AppLoadContext } from "#app/platform/remix.ts";
import { pino } from "pino";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { insertStaff } from "#tests/support/staff.ts";
import { walkThrough, type Pick } from "#tests/support/typed-answers.ts";
import { draftsIn } from "#app/intake/drafts/cookie.server.ts";
import { openDraft, saveAnswers } from "#app/intake/drafts/drafts.server.ts";
import { filledInByIn } from "#app/intake/filled-in-by.ts";
import { flow } from "#app/intake/flow.ts";
import { readPage } from "#app/intake/forms.ts";
import type { Contact } from "#app/families/contact.ts";
import { voorbeeldstad as policy } from "#app/municipality/voorbeeldstad/index.ts";
import { readEnv } from "#app/platform/env.server.ts";
import * as checkPage from "#app/routes/citizen/check/route.tsx";
import * as donePage from "#app/routes/citizen/done/route.tsx";
import * as questionPage from "#app/routes/citizen/flow/route.tsx";
import * as startPage from "#app/routes/citizen/start/route.tsx";
import { startSession } from "#app/staff/sessions.server.ts";
import type { Staff } from "#app/staff/staff.ts";
import * as requestPage from "#app/routes/staff/request/route.tsx";
import * as newPage from "./route.tsx";

const now = Temporal.Instant.from("2026-11-24T10:05:00.000Z");
const on = "2026-11-24";
const nothingUrgent: Pick = (_size, _stop, question) => (question.id === "urgentNow" ? 1 : 0);

describeOnBothEngines("a request that is filled in at the desk", (getDb) => {
  const argsOf = (
    cookie: string,
    form: Record<string, string> | null,
    params: Record<string, string> = {},
  ): ActionFunctionArgs => ({
    request: new Request("http://localhost:3000/", {
      headers: { Cookie: cookie },
      ...(form ? { method: "POST", body: new URLSearchParams(form) } : {}),
    }),
    params,
    context: {
      loket: { db: getDb(), policy, now: () => now, log: pino({ level: "silent" }), env: readEnv({}) },
      language: "nl",
      requestId: "test",
      clientAddress: "192.0.2.1",
      reportError: () => undefined,
    } satisfies AppLoadContext,
  });
  const answer = async (run: Promise<unknown>) => run.catch((thrown: unknown) => thrown);
  const pair = (response: unknown) => (response as Response).headers.get("Set-Cookie")?.split(";")[0] ?? "";
  const goesTo = (response: unknown) => (response as Response).headers.get("Location");

  const signedIn = async (staff: Staff) => {
    const token = await getDb()
      .transaction()
      .execute((tx) => startSession(tx, staff, now));
    return `medewerker=${token}`;
  };
  const openedBy = async (cookie: string) => {
    const [access] = draftsIn(decodeURIComponent(cookie.split("=")[1] ?? ""));
    const draft = access && (await openDraft(getDb(), access, now));
    if (!draft) throw new Error(`"${cookie}" opens no draft.`);
    return draft;
  };
  /** Starts at the desk, answers everything as families do, and sends it. Gives the cookie and the request. */
  const sent = async (how: "met" | "voor") => {
    const staff = await insertStaff(getDb(), { id: "olena", name: "Olena Kovalenko", department: "kcc" });
    const session = await signedIn(staff);
    const cookie = pair(await newPage.action(argsOf(session, { hoe: how })));
    const draft = await openedBy(cookie);
    const start = { ...draft.answers, topics: ["other"] };
    const { answers } = walkThrough(start, nothingUrgent, policy, on);
    await saveAnswers(getDb(), draft, answers, 14, now);
    const both = `${session}; ${cookie}`;
    const result = await checkPage.action(argsOf(both, { honest: "yes" }, { draft: draft.id }));
    expect(goesTo(result)).toBe(`/aanvraag/${draft.id}/klaar`);
    const request = await getDb().selectFrom("request").selectAll().executeTakeFirstOrThrow();
    return { session, cookie, draft, request, contact: JSON.parse(request.contact) as Contact };
  };

  test.each([
    ["met", true, "Olena Kovalenko, samen met het gezin"],
    ["voor", false, "Olena Kovalenko, voor het gezin"],
  ] as const)("keeps who did it, %s the family, for staff and family", async (how, together, shown) => {
    const { session, cookie, draft, request, contact } = await sent(how);
    expect(contact.filledInBy).toEqual({ staffId: "olena", name: "Olena Kovalenko", together });
    const page = await requestPage.loader(argsOf(session, null, { id: request.id }));
    expect(page.view.filledIn).toBe(shown);
    expect(page.view.history[0]?.text).toBe("Aanvraag ingediend door Olena Kovalenko");
    const confirmation = await donePage.loader(argsOf(cookie, null, { draft: draft.id }));
    expect(confirmation.filledInBy).toEqual({ name: "Olena Kovalenko", together });
  });

  test("takes the family's answers off the device with one press, and leaves the workplace open", async () => {
    const { session, cookie, draft } = await sent("met");
    const wiped = await donePage.action(
      argsOf(`${session}; ${cookie}`, { verder: "werkplek" }, { draft: draft.id }),
    );
    expect(goesTo(wiped)).toBe("/medewerkers");
    expect((wiped as Response).headers.get("Set-Cookie")).toMatch(/^gezinsloket=; Max-Age=0/);
    const again = await answer(donePage.loader(argsOf(session, null, { draft: draft.id })));
    expect(goesTo(again)).toBe("/verlopen");
  });

  test("starts with the first page of families, and with nothing answered", async () => {
    const session = await signedIn(await insertStaff(getDb(), { id: "olena", department: "kcc" }));
    const started = await newPage.action(argsOf(session, { hoe: "voor" }));
    const draft = await openedBy(pair(started));
    expect(goesTo(started)).toBe(`/aanvraag/${draft.id}`);
    expect(Object.keys(draft.answers)).toEqual(["filledInBy"]);
  });

  test("asks how it is filled in", async () => {
    const session = await signedIn(await insertStaff(getDb()));
    for (const form of [{}, { hoe: "" }, { hoe: "namens" }] as Record<string, string>[]) {
      expect(await newPage.action(argsOf(session, form))).toMatchObject({ init: { status: 422 } });
    }
    expect(await getDb().selectFrom("draft").selectAll().execute()).toEqual([]);
  });

  test("is not for families, and not for whoever never sees them", async () => {
    for (const cookie of ["", "medewerker=zomaar"]) {
      expect(goesTo(await answer(newPage.loader(argsOf(cookie, null))))).toBe("/medewerkers/aanmelden");
      expect(goesTo(await answer(newPage.action(argsOf(cookie, { hoe: "met" }))))).toBe(
        "/medewerkers/aanmelden",
      );
    }
    const lotte = await insertStaff(getDb(), { id: "lotte", role: "manager", department: "kwaliteit" });
    const session = await signedIn(lotte);
    expect(await newPage.loader(argsOf(session, null))).toMatchObject({ may: false });
    expect(((await answer(newPage.action(argsOf(session, { hoe: "met" })))) as Response).status).toBe(404);
    expect(await getDb().selectFrom("draft").selectAll().execute()).toEqual([]);
  });

  test("cannot be feigned by a family: no form sets or changes who filled it in", async () => {
    const feigned = { staffId: "olena", name: "Olena", together: "true" };
    const extra = {
      filledInBy: JSON.stringify(feigned),
      "filledInBy.staffId": "olena",
      "filledInBy[staffId]": "olena",
      "filledInBy.dag": "1",
      "filledInBy.sleutel": "olena",
    };
    const started = await startPage.action(argsOf("", { topics: "other", ...extra }));
    const cookie = pair(started);
    const draft = await openedBy(cookie);
    expect(draft.answers).toEqual({ topics: ["other"] });
    await questionPage.action(argsOf(cookie, { urgentNow: "no", ...extra }, { draft: draft.id, "*": "nu" }));
    expect((await openedBy(cookie)).answers).toEqual({ topics: ["other"], urgentNow: false });
    for (const page of flow.pages) {
      const form = new FormData();
      for (const [name, value] of Object.entries(extra)) form.append(name, value);
      const read = readPage({ page, person: null, path: page.path, answered: false }, form, on, {});
      expect(read.ok && filledInByIn(read.answers)).toBeFalsy();
    }
    expect([...flow.questions.keys()]).not.toContain("filledInBy");
  });
});
