import ICAL from "ical.js";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { cancelAppointment } from "#app/conversations/booking/cancel.server.ts";
import { newLink } from "#app/conversations/booking/links.server.ts";
import { moveAppointment } from "#app/conversations/booking/move.server.ts";
import { voorbeeldstad as policy } from "#app/municipality/voorbeeldstad/index.ts";
import * as calendarFile from "#app/routes/citizen/appointment/calendar.ts";
import * as citizenPage from "#app/routes/citizen/appointment/route.tsx";
import * as staffCalendar from "#app/routes/staff/calendar/route.tsx";
import * as staffPage from "#app/routes/staff/appointment/route.tsx";
import { slotOf } from "#tests/support/conversations.ts";
import { openDatabase } from "#db/open.server.ts";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { aConversation, aRecorder, aWorker } from "#tests/support/messages.ts";
import { insertStaff } from "#tests/support/staff.ts";
import { pageArgs } from "#tests/support/staff-pages.ts";

/** From before to after both changes of the clock; ten o'clock on each side. */
const weekends = [
  ["2026-10-23T08:00:00.000Z", "Vrijdag 23 oktober", "2026-10-26T09:00:00.000Z", "Maandag 26 oktober"],
  ["2027-03-26T09:00:00.000Z", "Vrijdag 26 maart", "2027-03-30T08:00:00.000Z", "Dinsdag 30 maart"],
] as const;

describeOnBothEngines("moved and cancelled at once over a change of the clock", (getDb, getAt) => {
  const everywhere = async (id: string, day: string, now: Temporal.Instant) => {
    const sent = aRecorder();
    await aWorker(getDb(), sent, () => now).round();
    const mail = sent.messages.at(-1);
    const secret = await newLink(getDb(), id, now);
    const family = { staff: null, path: `/afspraak/${secret}`, params: { secret }, now };
    const page = await citizenPage.loader(await pageArgs(getDb(), family));
    const file = await calendarFile.loader(await pageArgs(getDb(), family));
    const noor = await insertStaff(getDb(), { id: "noor", department: "meedoen" });
    const staff = { staff: noor, path: "/medewerkers/agenda", params: { id }, now };
    const appointment = await staffPage.loader(await pageArgs(getDb(), staff));
    const path = `/medewerkers/agenda?dag=${day}&toon=dag&wie=iedereen&team=`;
    const calendar = JSON.stringify(await staffCalendar.loader(await pageArgs(getDb(), { ...staff, path })));
    return {
      mail,
      page,
      appointment: appointment.view,
      calendar,
      entries: [await file.text(), mail?.calendar?.content ?? ""],
    };
  };
  const read = (text: string) => {
    const calendar = new ICAL.Component(ICAL.parse(text));
    const event = calendar.getFirstSubcomponent("vevent");
    const start = event?.getFirstProperty("dtstart");
    return {
      cancelled: event?.getFirstPropertyValue("status") === "CANCELLED",
      zone: start?.getParameter("tzid"),
      start: String(start?.getFirstValue()),
      sequence: event?.getFirstPropertyValue("sequence"),
    };
  };

  test.each(weekends.flatMap((weekend) => [[...weekend, "move"] as const, [...weekend, "cancel"] as const]))(
    "%s (%s) to %s (%s), %s first: page, mail, calendar file and staff tell the same time",
    async (from, fromDay, to, toDay, first) => {
      const now = Temporal.Instant.from(from).subtract({ hours: 24 * 6 });
      const booked = { email: "fatima@example.org", starts: `${from}|phone|`, now };
      const { appointment } = await aConversation(getDb(), booked);
      const other = await openDatabase(getAt());
      const wish = { appointmentId: appointment.id, sequence: 0, by: "citizen", policy, now };
      const move = () => moveAppointment(other, { ...wish, slot: slotOf(`${to}|phone|`) });
      const cancel = () => cancelAppointment(getDb(), wish);
      const [one, two] = first === "move" ? [move, cancel] : [cancel, move];
      const results = await Promise.all([one(), two()]);
      await other.destroy();
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      const stored = await getDb().selectFrom("appointment").selectAll().executeTakeFirstOrThrow();
      const cancelled = stored.status === "cancelled";
      const [starts, day] = cancelled ? [from, fromDay] : [to, toDay];
      expect(stored.starts_at).toBe(starts);
      const when = `${day}, 10.00 tot 10.45 uur`;
      const {
        mail,
        page,
        appointment: forStaff,
        calendar,
        entries,
      } = await everywhere(stored.id, starts.slice(0, 10), now);
      expect(page).toMatchObject({ when, state: cancelled ? "cancelled" : "open" });
      expect(mail?.subject).toBe(cancelled ? "Uw gesprek is afgezegd" : "Uw gesprek is verzet");
      expect(mail?.text).toContain(when);
      expect(mail?.html).toContain(when);
      const local = `${starts.slice(0, 10)}T10:00:00`;
      for (const entry of entries)
        expect(read(entry)).toEqual({ cancelled, zone: "Europe/Amsterdam", start: local, sequence: 1 });
      expect(forStaff).toMatchObject({ when, state: cancelled ? "Afgezegd" : "Staat gepland" });
      expect(calendar.includes("F. Amrani")).toBe(!cancelled);
      if (!cancelled) expect(calendar).toContain("10.00");
    },
  );
});
