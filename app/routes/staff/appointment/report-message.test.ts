import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import type { Language } from "#app/platform/languages.ts";
import type { ContactPolicy } from "#app/outbox/contact-policy.ts";
import * as appointmentPage from "#app/routes/citizen/appointment/route.tsx";
import { insertWorkers } from "#tests/support/conversations.ts";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { aRecorder, aWorker, outboxOf } from "#tests/support/messages.ts";
import { insertRequest } from "#tests/support/requests.ts";
import { insertStaff } from "#tests/support/staff.ts";
import { answerOf, pageArgs, statusOf } from "#tests/support/staff-pages.ts";
import { bookAppointment } from "#tests/support/appointments.ts";
import * as reportPage from "./report.tsx";

describeOnBothEngines("the message that a report is there", (getDb) => {
  const after = Temporal.Instant.from("2026-11-27T10:30:00Z");
  const fill = async (contact: Partial<ContactPolicy>, language: Language = "nl") => {
    await insertWorkers(getDb(), [{ id: "bart", week: [[5, "10:00", "15:00", "WNK"]] }]);
    const { id } = await insertRequest(getDb(), { contact });
    await getDb().updateTable("request").set({ language }).execute();
    const appointment = await bookAppointment(getDb(), {
      requestId: id,
      slot: "2026-11-27T09:00:00.000Z|office|WNK",
    });
    const noor = await insertStaff(getDb(), { id: "noor", department: "meedoen", role: "worker" });
    const write = async (afspraak: string, stand = "0") =>
      statusOf(
        await answerOf<unknown>(async () =>
          reportPage.action(
            await pageArgs(getDb(), {
              staff: noor,
              path: "/medewerkers",
              params: { id: appointment },
              now: after,
              form: { afspraak, vervolg: "", uiterlijk: "", stand },
            }),
          ),
        ),
      );
    return { write };
  };
  const reports = async () => (await outboxOf(getDb())).filter(({ template }) => template === "report");
  const send = async () => {
    const sent = aRecorder();
    await aWorker(getDb(), sent, () => after).round();
    return sent.messages;
  };
  const open = async (secret: string) => {
    const args = await pageArgs(getDb(), { staff: null, path: `/x`, params: { secret }, now: after });
    return appointmentPage.loader(args);
  };

  test("goes out once, without what was agreed, with a link to it", async () => {
    const { write } = await fill({ email: "fatima@example.org" });
    expect(await write("De club krijgt het geld.")).toBe(302);
    expect(await write("De club krijgt het geld.")).toBe(302);
    const messages = await send();
    expect(messages.map(({ subject }) => subject)).toEqual(["Dit hebben wij afgesproken"]);
    const [mail] = messages;
    expect(mail?.text).not.toMatch(/club|VS-/);
    expect(mail?.html).not.toMatch(/club|VS-/);
    expect(mail?.calendar).toBeNull();
    const secret = /https:\/\/loket\.example\/afspraak\/(\S+)/.exec(mail?.text ?? "")?.[1] ?? "";
    expect(await open(secret)).toMatchObject({
      state: "past",
      points: null,
      report: { agreed: ["De club krijgt het geld."], translated: false },
    });
    expect(await send()).toEqual([]);
  });

  test("is in the language of the family, and so is the page behind its link", async () => {
    const { write } = await fill({ email: "fatima@example.org" }, "en");
    await write("De club krijgt het geld.");
    const [mail] = await send();
    expect(mail?.subject).toBe("What we agreed");
    expect(mail?.text).toContain("https://loket.example/en/afspraak/");
  });

  test("of a report that was written anew only the last is waiting", async () => {
    const { write } = await fill({ email: "fatima@example.org" });
    await write("Eerst dit.");
    await write("Toch dat.", "1");
    expect(await reports()).toHaveLength(1);
    await send();
    await write("En nu dit.", "2");
    expect((await reports()).map(({ status }) => status)).toEqual(["sent", "waiting"]);
  });

  test("says nothing to whoever has to be careful, and opens nothing", async () => {
    const { write } = await fill({ email: "fatima@example.org", neutral: true });
    await write("De club krijgt het geld.");
    const [mail] = await send();
    expect(mail?.subject).toBe("Afspraak");
    expect(mail?.from.name).toBe("Gemeente Voorbeeldstad");
    expect(`${mail?.text} ${mail?.html}`).not.toMatch(/https?:|club|gezin|gesprek|afgesproken|loket/i);
    expect(await getDb().selectFrom("appointment_link").selectAll().execute()).toEqual([]);
  });

  test("is not written without a safe address, nor for a report that was refused", async () => {
    const { write } = await fill({ email: null });
    expect(await write("De club krijgt het geld.")).toBe(302);
    expect(await write(" ", "1")).toBe(422);
    expect(await reports()).toEqual([]);
  });

  test("is not there when the report is not: both or neither", async () => {
    const { write } = await fill({ email: "fatima@example.org" });
    await getDb().schema.alterTable("outbox").renameTo("outbox_away").execute();
    await expect(write("De club krijgt het geld.")).rejects.toThrow();
    await getDb().schema.alterTable("outbox_away").renameTo("outbox").execute();
    expect(await getDb().selectFrom("appointment_report").selectAll().execute()).toEqual([]);
    expect(await reports()).toEqual([]);
  });
});
