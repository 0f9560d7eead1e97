import ICAL from "ical.js";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { voorbeeldstad as policy } from "#app/municipality/voorbeeldstad/index.ts";
import { cancelForFamily, moveForFamily } from "#app/requests/appointments/acts.server.ts";
import type { Staff } from "#app/staff/staff.ts";
import { insertWorkers, slotOf } from "#tests/support/conversations.ts";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { insertRequest } from "#tests/support/requests.ts";
import { answerOf, pageArgs, statusOf, tuesday } from "#tests/support/staff-pages.ts";
import { bookAppointment } from "#tests/support/appointments.ts";
import * as settings from "./settings.tsx";
import * as feed from "./route.ts";

describeOnBothEngines("a colleague's feed", (getDb) => {
  const bart: Staff = { id: "bart", name: "bart", department: "meedoen", role: "worker" };
  const fill = () =>
    insertWorkers(getDb(), [
      { id: "bart", week: [[5, "10:00", "15:00", "WNK"]] },
      { id: "noor", week: [[3, "10:00", "15:00", "WNK"]] },
    ]);
  const book = async (slot: string, now = tuesday) => {
    const { id } = await insertRequest(getDb(), { lastName: "Amrani", contact: { neutral: true } });
    return bookAppointment(getDb(), { requestId: id, slot, now });
  };
  const post = async (doe: string, staff: Staff | null = bart) =>
    answerOf<unknown>(async () =>
      settings.action(await pageArgs(getDb(), { staff, path: "/medewerkers/agenda/delen", form: { doe } })),
    );
  const newAddress = async (staff = bart) => {
    const answer = (await post("renew", staff)) as { address: string };
    return new URL(answer.address).pathname;
  };
  const get = async (path: string, now = tuesday) => {
    const params = { feed: decodeURIComponent(path.replace(/^\/agenda\//, "")) };
    return answerOf(async () => feed.loader(await pageArgs(getDb(), { staff: null, path, params, now })));
  };
  /** Read by a parser that knows nothing of the package that wrote it. */
  const read = async (path: string) => {
    const text = await (await get(path)).text();
    const calendar = new ICAL.Component(ICAL.parse(text));
    const [zone] = calendar.getAllSubcomponents("vtimezone");
    return {
      text,
      method: calendar.getFirstPropertyValue("method"),
      events: calendar.getAllSubcomponents("vevent").map((event) => {
        const start = event.getFirstPropertyValue("dtstart") as ICAL.Time;
        if (zone) start.zone = new ICAL.Timezone(zone);
        return {
          title: event.getFirstPropertyValue("summary"),
          place: event.getFirstPropertyValue("location"),
          sequence: event.getFirstPropertyValue("sequence"),
          zone: event.getFirstProperty("dtstart")?.getParameter("tzid"),
          at: start.toJSDate().toISOString(),
          names: event.getAllProperties().map(({ name }) => name),
        };
      }),
    };
  };

  test("has their appointments, in the time of the office, and nothing of the families", async () => {
    await fill();
    await book("2026-11-27T09:00:00.000Z|office|WNK");
    await book("2026-12-04T10:00:00.000Z|phone|");
    await book("2026-11-25T12:00:00.000Z|office|WNK");
    const { text, method, events } = await read(await newAddress());
    expect(method).toBe("PUBLISH");
    expect(events).toMatchObject([
      {
        title: "Geldgesprek",
        place: "Wijkpunt Noorderkwartier, Kerkpad 8, 1234 EF Voorbeeldstad",
        sequence: 0,
        zone: "Europe/Amsterdam",
        at: "2026-11-27T09:00:00.000Z",
      },
      { title: "Geldgesprek", place: "Telefoon", at: "2026-12-04T10:00:00.000Z" },
    ]);
    expect(text).not.toMatch(/Amrani|Fatima|VS-|06 ?1234|ATTENDEE|DESCRIPTION/);
    expect(events.flatMap(({ names }) => names)).not.toContain("description");
    expect(text.split("\r\n").every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  });

  test("follows what is moved and cancelled, keeps both sides of the change of the clock, forgets what is held", async () => {
    await fill();
    await bookAppointment(getDb(), { requestId: null, slot: "2026-12-04T12:00:00.000Z|office|WNK" });
    const appointment = await book("2026-11-27T09:00:00.000Z|office|WNK");
    const address = await newAddress();
    const act = { staff: bart, appointmentId: appointment, policy, now: tuesday };
    await moveForFamily(getDb(), act, { slot: slotOf("2026-12-04T09:00:00.000Z|office|WNK"), sequence: 0 });
    expect((await read(address)).events).toMatchObject([{ sequence: 1, at: "2026-12-04T09:00:00.000Z" }]);
    await cancelForFamily(getDb(), act, 1);
    expect((await read(address)).events).toEqual([]);
    const march = Temporal.Instant.from("2027-03-22T09:00:00Z");
    await book("2027-03-26T09:00:00.000Z|office|WNK", march);
    await book("2027-04-02T08:00:00.000Z|office|WNK", march);
    const { text } = await read(address);
    expect(text).toContain("DTSTART;TZID=Europe/Amsterdam:20270326T100000");
    expect(text).toContain("DTSTART;TZID=Europe/Amsterdam:20270402T100000");
  });

  test("opens to its secret alone, of which only the hash is stored, until it is renewed or stopped", async () => {
    await fill();
    const first = await newAddress();
    expect(first).toMatch(/^\/agenda\/[\w-]{32}\.ics$/);
    const stored = await getDb().selectFrom("calendar_feed").selectAll().execute();
    expect(JSON.stringify(stored)).not.toContain(first.slice(8, 40));
    expect(statusOf(await get(first))).toBe(200);
    const second = await newAddress();
    expect([statusOf(await get(first)), statusOf(await get(second))]).toEqual([404, 200]);
    const hash = stored[0]?.secret_hash ?? "";
    for (const wrong of [
      "",
      ".ics",
      "x.ics",
      `${hash}.ics`,
      "%00.ics",
      `${"a".repeat(32)}.ics`,
      second.slice(8, 40),
    ]) {
      expect([wrong, statusOf(await get(`/agenda/${wrong}`))]).toEqual([wrong, 404]);
    }
    expect(statusOf(await post("stop"))).toBe(302);
    expect(statusOf(await get(second))).toBe(404);
  });

  test("stops with the account", async () => {
    await fill();
    const address = await newAddress();
    await getDb().updateTable("staff").set({ active: 0 }).where("id", "=", "bart").execute();
    expect(statusOf(await get(address))).toBe(404);
  });

  test("is made by whoever is signed in, for themselves", async () => {
    await fill();
    expect(statusOf(await post("renew", null))).toBe(302);
    expect(statusOf(await post("wat"))).toBe(422);
    expect(await getDb().selectFrom("calendar_feed").selectAll().execute()).toEqual([]);
    await newAddress();
    const shown = await settings.loader(
      await pageArgs(getDb(), { staff: bart, path: "/medewerkers/agenda/delen" }),
    );
    expect(shown.since).toBe("24 november 2026");
    const audit = await getDb().selectFrom("audit").select(["actor", "action"]).execute();
    expect(audit).toEqual([{ actor: "bart", action: "calendar.feed-renewed" }]);
  });
});
