import { describe, expect, test } from "vitest";
import { journeyOfFatima, pathBelowDraft, referenceIn } from "#tests/support/journey.ts";
import { openSite } from "#tests/support/site.ts";
import { walkByBrowser } from "#tests/support/walk-by-browser.ts";
import { openPage } from "#tests/support/watched-page.ts";

const site = openSite();

const asked = [
  "schoolkosten:c1",
  "schoolkosten:c2",
  "sport:c1",
  "sport:c2",
  "verjaardag:c2",
  "verjaardag:c3",
];

describe.each([
  { scripts: false, name: "without scripts" },
  { scripts: true, name: "with scripts" },
])("a mother of three on a phone, $name", ({ scripts }) => {
  test("asks for six provisions, books an appointment and knows what happens when", async () => {
    const { page, context, problems } = await openPage(site.browser, { scripts });
    await page.goto(site.loket.url);
    await walkByBrowser(page, journeyOfFatima("booked"));

    expect(pathBelowDraft(page.url().replace(site.loket.url, ""))).toBe("klaar");
    expect(await page.locator("h1").innerText()).toBe("Gelukt. Uw aanvraag is verstuurd");
    const main = (await page.locator("main").innerText()).replaceAll(/\s+/g, " ");
    const reference = referenceIn(main) ?? "";
    const request = await site.loket.db
      .selectFrom("request")
      .selectAll()
      .where("reference", "=", reference)
      .executeTakeFirstOrThrow();
    expect(request).toMatchObject({ urgency: "green", first_contact_by: "2026-12-01", language: "nl" });
    expect(request).toMatchObject({ contact_department: "meedoen", wants_conversation: "booked" });

    const appointment = await site.loket.db
      .selectFrom("appointment")
      .selectAll()
      .where("request_id", "=", request.id)
      .executeTakeFirstOrThrow();
    expect(appointment).toMatchObject({ status: "confirmed", type: "geldgesprek", language: "ar" });
    expect(Date.parse(appointment.ends_at) - Date.parse(appointment.starts_at)).toBe(75 * 60_000);
    const person = await site.loket.db
      .selectFrom("staff")
      .select("name")
      .where("id", "=", request.contact_staff_id)
      .executeTakeFirstOrThrow();
    expect(main).toContain(`U praat met ${person.name}`);
    const zone = { timeZone: "Europe/Amsterdam" } as const;
    const day = new Intl.DateTimeFormat("nl", { ...zone, day: "numeric", month: "long" }).format(
      new Date(appointment.starts_at),
    );
    const time = new Intl.DateTimeFormat("nl", { ...zone, hour: "numeric", minute: "2-digit" })
      .format(new Date(appointment.starts_at))
      .replace(":", ".");
    expect(main).toContain(`${day}, ${time} uur`);
    expect(main).toContain("Uiterlijk 19 januari 2027");

    const provisions = await site.loket.db
      .selectFrom("part_provision")
      .innerJoin("part", "part.id", "part_provision.part_id")
      .select(["part_provision.provision", "part_provision.person_key"])
      .where("part.request_id", "=", request.id)
      .execute();
    expect(provisions.map((row) => `${row.provision}:${row.person_key}`).sort()).toEqual(asked);

    const calendar = await context.request.get(`${page.url()}/afspraak.ics`);
    expect(calendar.headers()["content-type"]).toContain("text/calendar");
    expect(await calendar.text()).toMatch(/BEGIN:VCALENDAR[^]*BEGIN:VEVENT[^]*END:VEVENT[^]*END:VCALENDAR/);

    await page.reload();
    expect(referenceIn(await page.locator("main").innerText())).toBe(reference);
    expect(problems).toEqual([]);
    await context.close();
  });

  test("can also ask to be called, or appointment with nobody", async () => {
    for (const appointment of ["call-me", "none"] as const) {
      const { page, context, problems } = await openPage(site.browser, { scripts });
      await page.goto(site.loket.url);
      await walkByBrowser(page, journeyOfFatima(appointment));
      const main = await page.locator("main").innerText();
      expect(referenceIn(main)).not.toBeNull();
      expect(main.includes("Wij bellen u")).toBe(appointment === "call-me");
      expect(problems).toEqual([]);
      await context.close();
    }
  });
});
