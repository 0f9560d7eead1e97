import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import type { DepartmentId } from "#app/municipality/policy.ts";
import type { StaffRole } from "#app/staff/staff.ts";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { aConversation, aRecorder, aWorker, outboxOf } from "#tests/support/messages.ts";
import { insertStaff } from "#tests/support/staff.ts";
import { answerOf, pageArgs, statusOf } from "#tests/support/staff-pages.ts";
import * as requestPage from "./route.tsx";
import * as queuePage from "#app/routes/staff/queue/route.tsx";

describeOnBothEngines("messages that did not reach a family", (getDb) => {
  const sunday = Temporal.Instant.from("2026-11-22T12:00:00Z");
  const later = sunday.add({ hours: 1 });
  const someone = (department: DepartmentId = "meedoen", role: StaffRole = "worker") =>
    insertStaff(getDb(), { id: `${department}-${role}`, department, role });
  /** A request whose confirmation was refused, and one whose confirmation arrived. */
  const fill = async () => {
    const lost = await aConversation(getDb(), { email: "fatima@example.org", now: sunday });
    await aWorker(
      getDb(),
      aRecorder(() => ({ status: "refused", problem: "550" })),
      () => sunday,
    ).round();
    const starts = "2026-11-27T11:00:00.000Z|office|WNK";
    const reached = await aConversation(getDb(), { email: "other@example.org", starts, now: sunday });
    await aWorker(getDb(), aRecorder(), () => sunday).round();
    return { lost: lost.requestId, reached: reached.requestId };
  };
  type Who = Awaited<ReturnType<typeof someone>>;
  const open = async (staff: Who, id: string) =>
    requestPage.loader(
      await pageArgs(getDb(), { staff, path: "/medewerkers/aanvraag", params: { id }, now: later }),
    );
  const tell = async (staff: Who, id: string) =>
    answerOf<unknown>(async () =>
      requestPage.action(
        await pageArgs(getDb(), {
          staff,
          path: "/medewerkers/aanvraag",
          params: { id },
          now: later,
          form: { doe: "reached" },
        }),
      ),
    );
  const queue = async (staff: Who, filter = "") =>
    (await queuePage.loader(await pageArgs(getDb(), { staff, path: `/medewerkers${filter}`, now: later })))
      .queue;
  const audit = () =>
    getDb().selectFrom("audit").select("actor").where("action", "=", "family.reached").execute();

  test("stand on the request: what, when, how and how it ended; no address and no text", async () => {
    const { lost, reached } = await fill();
    const noor = await someone();
    const { view } = await open(noor, lost);
    expect(view.notReached).toBe(true);
    expect(view.messages.map(({ at, text }) => `${at}: ${text}`)).toEqual([
      "22 nov 13.00: Bevestiging, e-mail: niet aangekomen",
      "25 nov 10.00: Herinnering 2 dagen ervoor, e-mail: gaat op deze tijd weg",
      "27 nov 8.00: Herinnering 2 uur ervoor, e-mail: gaat op deze tijd weg",
    ]);
    expect(JSON.stringify(view.messages)).not.toMatch(/@|550|afspraak\//);
    const other = await open(noor, reached);
    expect(other.view.notReached).toBe(false);
    expect(other.view.messages[0]?.text).toBe("Bevestiging, e-mail: verstuurd");
  });

  test("are a mark in the queue, and a filter", async () => {
    const { lost } = await fill();
    const noor = await someone();
    const all = await queue(noor);
    expect(all?.rows.map(({ id, notReached }) => [id === lost, notReached])).toEqual(
      expect.arrayContaining([
        [true, true],
        [false, false],
      ]),
    );
    const marked = await queue(noor, "?wacht-op=unreached");
    expect(marked?.rows.map(({ id }) => id)).toEqual([lost]);
    expect(marked?.total).toBe(1);
  });

  test("are over when a later message arrives", async () => {
    const { lost } = await fill();
    const noor = await someone();
    const reminder = Temporal.Instant.from("2026-11-25T09:00:00Z");
    await aWorker(getDb(), aRecorder(), () => reminder).round();
    expect((await open(noor, lost)).view.notReached).toBe(false);
    expect((await queue(noor, "?wacht-op=unreached"))?.rows).toEqual([]);
  });

  test("are over when a colleague spoke with the family, until another is lost", async () => {
    const { lost } = await fill();
    const noor = await someone();
    expect(statusOf(await tell(noor, lost))).toBe(302);
    expect(statusOf(await tell(noor, lost))).toBe(302);
    expect(await audit()).toEqual([{ actor: "meedoen-worker" }]);
    const { view } = await open(noor, lost);
    expect(view.notReached).toBe(false);
    expect(view.history.map(({ text }) => text)).toContain("Naam van meedoen-worker sprak het gezin");
    const reminder = Temporal.Instant.from("2026-11-25T09:00:00Z");
    await aWorker(
      getDb(),
      aRecorder(() => ({ status: "unknown", problem: "ETIMEDOUT" })),
      () => reminder,
    ).round();
    expect((await open(noor, lost)).view.notReached).toBe(true);
    expect((await outboxOf(getDb())).filter(({ status }) => status === "unknown")).not.toEqual([]);
  });

  test.each([
    ["wonen", "worker"],
    ["kcc", "worker"],
    ["meedoen", "manager"],
    ["meedoen", "quality"],
    ["meedoen", "mediator"],
    ["kwaliteit", "functional_admin"],
  ] as const)("are not for %s, %s", async (department, role) => {
    const { lost } = await fill();
    const staff = await someone(department, role);
    expect(statusOf(await answerOf<unknown>(() => open(staff, lost)))).toBe(404);
    expect(statusOf(await tell(staff, lost))).toBe(404);
    expect((await queue(staff, "?wacht-op=unreached"))?.rows ?? []).toEqual([]);
    expect(await audit()).toEqual([]);
  });
});
