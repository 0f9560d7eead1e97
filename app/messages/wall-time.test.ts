import ICAL from "ical.js";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { whenLines } from "#app/conversations/words.ts";
import { wordsFor } from "#app/i18n/words.server.ts";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { aConversation, aRecorder, aWorker, outboxOf } from "#tests/support/messages.ts";

/** Moment in UTC, and what the clock in the office says then; around both changes of the clock. */
const around = [
  ["2026-10-23T08:00:00.000Z", "Vrijdag 23 oktober", "10.00", "2026-10-21T08:00:00.000Z"],
  ["2026-10-24T08:00:00.000Z", "Zaterdag 24 oktober", "10.00", "2026-10-22T08:00:00.000Z"],
  ["2026-10-25T09:00:00.000Z", "Zondag 25 oktober", "10.00", "2026-10-23T08:00:00.000Z"],
  ["2026-10-26T09:00:00.000Z", "Maandag 26 oktober", "10.00", "2026-10-24T08:00:00.000Z"],
  ["2026-10-27T09:00:00.000Z", "Dinsdag 27 oktober", "10.00", "2026-10-25T09:00:00.000Z"],
  ["2027-03-26T09:00:00.000Z", "Vrijdag 26 maart", "10.00", "2027-03-24T09:00:00.000Z"],
  ["2027-03-27T09:00:00.000Z", "Zaterdag 27 maart", "10.00", "2027-03-25T09:00:00.000Z"],
  ["2028-03-26T08:00:00.000Z", "Zondag 26 maart", "10.00", "2028-03-24T09:00:00.000Z"],
  ["2027-03-30T08:00:00.000Z", "Dinsdag 30 maart", "10.00", "2027-03-28T08:00:00.000Z"],
] as const;

describeOnBothEngines("around a change of the clock", (getDb) => {
  test.each(around)("%s is %s, %s everywhere", async (starts, day, time, reminder) => {
    const now = Temporal.Instant.from(starts).subtract({ hours: 24 * 6 });
    await aConversation(getDb(), { email: "fatima@example.org", starts: `${starts}|phone|`, now });
    const sent = aRecorder();
    await aWorker(getDb(), sent, () => now).round();
    const [mail] = sent.messages;
    expect(mail?.text).toContain(`${day}, ${time} tot 10.45 uur`);
    expect(mail?.html).toContain(`${day}, ${time} tot 10.45 uur`);
    const event = new ICAL.Component(ICAL.parse(mail?.calendar?.content ?? "")).getFirstSubcomponent(
      "vevent",
    );
    const start = event?.getFirstProperty("dtstart");
    expect(start?.getParameter("tzid")).toBe("Europe/Amsterdam");
    expect(String(start?.getFirstValue())).toMatch(/T10:00:00$/);
    const end = new Date(Date.parse(starts) + 45 * 60_000).toISOString();
    const [pageDay, pageHours] = whenLines(starts, end, wordsFor("nl"));
    expect(pageDay.startsWith(day)).toBe(true);
    expect(pageHours).toContain(time);
    const reminders = (await outboxOf(getDb())).filter(({ template }) => template.startsWith("reminder"));
    const twoHours = Temporal.Instant.from(starts)
      .subtract({ hours: 2 })
      .toString({ fractionalSecondDigits: 3 });
    expect(reminders.map(({ next_at }) => next_at)).toEqual([reminder, twoHours]);
  });
});
