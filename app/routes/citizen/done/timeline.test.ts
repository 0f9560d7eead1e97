import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { appointmentOfRequest } from "#app/conversations/booking/appointments.server.ts";
import { cancelAppointment } from "#app/conversations/booking/cancel.server.ts";
import { wordsFor } from "#app/i18n/words.server.ts";
import { voorbeeldstad as policy } from "#app/municipality/voorbeeldstad/index.ts";
import { confirmedRequest } from "#app/requests/submit/confirmation.server.ts";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { insertRequest } from "#tests/support/requests.ts";
import { aConversation } from "#tests/support/messages.ts";
import { timelineOf } from "./timeline.ts";

describeOnBothEngines("the timeline of a confirmation", (getDb) => {
  const sunday = Temporal.Instant.from("2026-11-22T12:00:00Z");
  const after = Temporal.Instant.from("2026-11-27T12:00:00Z");
  const book = async (request: { conversation_required?: number; urgency?: string } = {}) => {
    const { requestId, appointment } = await aConversation(getDb(), { now: sunday });
    await getDb()
      .updateTable("request")
      .set({ wants_conversation: "booked", first_contact_by: "2026-12-01", ...request })
      .execute();
    return { requestId, appointment };
  };
  const lines = async (requestId: string, now = sunday) => {
    const request = await confirmedRequest(getDb(), requestId);
    return timelineOf(request, wordsFor("nl"), now, policy.terms)
      .slice(1, -1)
      .map(({ state, title, note = "" }) => `${state}: ${title}. ${note}`);
  };
  const cancel = async ({ appointment }: Awaited<ReturnType<typeof book>>) => {
    const wish = { appointmentId: appointment.id, sequence: 0, by: "citizen", policy, now: sunday };
    expect((await cancelAppointment(getDb(), wish)).ok).toBe(true);
  };
  const lastLine = async (requests: readonly string[], submittedAt: string) => {
    const id = `r-${submittedAt}-${requests[0]}`;
    await insertRequest(getDb(), { id, requests, submittedAt, facts: { topics: ["other"] } });
    const request = await confirmedRequest(getDb(), id);
    return timelineOf(request, wordsFor("nl"), Temporal.Instant.from(submittedAt), policy.terms).at(-1);
  };
  const again = "Wilt u een nieuw gesprek? Bel ons. Dan zoeken wij samen een tijd.";

  test("promises a decision only where there is one, on a day on which its term can end", async () => {
    // Eight weeks later is Sunday 24 January 2027.
    expect(await lastLine(["sport:c1"], "2026-11-29T12:00:00.000Z")).toMatchObject({
      title: "U krijgt ons besluit",
      note: expect.stringContaining("Uiterlijk 25 januari 2027"),
    });
    for (const requests of [[], ["scheidingsgesprek"]]) {
      const last = await lastLine(requests, "2026-11-29T12:00:00.000Z");
      expect(last).toMatchObject({ title: "U krijgt antwoord van ons" });
      expect(last).not.toHaveProperty("note");
    }
  });

  test("has the appointment, before and after", async () => {
    const { requestId } = await book();
    expect(await lines(requestId)).toEqual(["later: U praat met ons. Vrijdag 27 november, 10.00 uur"]);
    const talked = ["done: U had een gesprek met ons. Vrijdag 27 november, 10.00 uur"];
    expect(await lines(requestId, after)).toEqual(talked);
    await getDb().updateTable("appointment").set({ status: "done" }).execute();
    expect(await lines(requestId, after)).toEqual(talked);
    await getDb().updateTable("appointment").set({ status: "missed" }).execute();
    expect(await lines(requestId, after)).toEqual([`later: U was niet bij het gesprek. ${again}`]);
  });

  test("promises no call when an appointment that nobody asks for was cancelled", async () => {
    const booked = await book({ conversation_required: 0 });
    await cancel(booked);
    expect(await appointmentOfRequest(getDb(), booked.requestId)).toBeNull();
    expect(await lines(booked.requestId)).toEqual([`done: Het gesprek is afgezegd. ${again}`]);
  });

  test("promises a call when the rules ask for an appointment, without a date that is over", async () => {
    const booked = await book({ conversation_required: 1 });
    await cancel(booked);
    expect(await lines(booked.requestId)).toEqual([
      "done: Het gesprek is afgezegd. ",
      "later: Wij bellen u. Uiterlijk 1 december 2026",
    ]);
    const late = Temporal.Instant.from("2026-12-02T12:00:00Z");
    expect(await lines(booked.requestId, late)).toEqual([
      "done: Het gesprek is afgezegd. ",
      "later: Wij bellen u. ",
    ]);
  });
});
