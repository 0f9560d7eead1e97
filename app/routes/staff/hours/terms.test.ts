import { expect, test } from "vitest";
import { readTerms } from "#app/conversations/hours/terms.server.ts";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { staffRoles, type Staff } from "#app/staff/staff.ts";
import { insertWorkers } from "#tests/support/conversations.ts";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { insertRequest } from "#tests/support/requests.ts";
import { insertStaff } from "#tests/support/staff.ts";
import { answerOf, pageArgs, statusOf } from "#tests/support/staff-pages.ts";
import { bookAppointment } from "#tests/support/appointments.ts";
import * as personPage from "./person.tsx";
import * as placePage from "./place.tsx";
import * as typePage from "./type.tsx";
import * as hoursPage from "./route.tsx";

const pages = { place: placePage, type: typePage, person: personPage, all: hoursPage };
type Form = Readonly<Record<string, string | readonly string[]>>;

describeOnBothEngines("the pages about places and types of conversation", (getDb) => {
  /** Bart in WNK on Friday until 15.00, with a money appointment there at 10.00. */
  const fill = async () => {
    await insertWorkers(getDb(), [{ id: "bart", week: [[5, "10:00", "15:00", "WNK"]] }]);
    const { id } = await insertRequest(getDb());
    const appointment = await bookAppointment(getDb(), {
      requestId: id,
      slot: "2026-11-27T09:00:00.000Z|office|WNK",
    });
    const wil = await insertStaff(getDb(), { id: "wil", department: "kwaliteit", role: "functional_admin" });
    return { appointment, wil };
  };
  const ask = async (page: keyof typeof pages, id: string, staff: Staff | null, form?: Form) => {
    const sent = new URLSearchParams();
    for (const [name, values] of Object.entries(form ?? {}))
      for (const value of [values].flat()) sent.append(name, value);
    const args = await pageArgs(getDb(), {
      staff,
      path: "/medewerkers/beheer",
      params: { id },
      ...(form ? { form: sent } : {}),
    });
    return answerOf<unknown>(() => (form ? pages[page].action(args) : pages[page].loader(args)));
  };
  const terms = () => readTerms(getDb());

  const opening = { doe: "add-opening", dag: ["1", "6"], van: "17:30", tot: "20:00" };
  const walkIn = { doe: "add-walk-in", dag: ["1"], van: "09:00", tot: "10:00", voor: "money" };
  const place = { doe: "add-location", code: "zui", naam: "Zuid", straat: "Dorpsweg 1", postcode: "1234zz" };
  const money = {
    doe: "type",
    minuten: "50",
    uitloop: "15",
    teams: ["meedoen"],
    kanalen: ["office", "phone"],
    plekken: ["WNK"],
    vooraf: "48",
    vooruit: "21",
  };

  test("are for one role", async () => {
    await fill();
    for (const role of staffRoles.filter((known) => known !== "functional_admin")) {
      const staff = await insertStaff(getDb(), { id: role, role, department: "kwaliteit" });
      const answers = [
        ask("place", "WNK", staff),
        ask("place", "WNK", staff, opening),
        ask("type", "geldgesprek", staff),
        ask("type", "geldgesprek", staff, money),
        ask("all", "", staff, place),
        ask("person", "bart", staff, { doe: "places", plekken: "STH" }),
      ];
      expect((await Promise.all(answers)).map(statusOf)).toEqual([404, 404, 404, 404, 404, 404]);
    }
    expect(statusOf(await ask("type", "geldgesprek", null, money))).toBe(302);
    expect((await terms()).conversationTypes).toEqual(voorbeeldstad.conversationTypes);
    expect(
      await getDb().selectFrom("audit").select("id").where("action", "like", "calendar.%").execute(),
    ).toEqual([]);
  });

  test("show what there is", async () => {
    const { wil } = await fill();
    expect(await ask("place", "HVJ", wil)).toMatchObject({
      address: { name: "Huis van de Jeugd" },
      opening: [{ when: "maandag, dinsdag, woensdag en donderdag, 9.00 tot 17.30 uur" }],
      walkIn: [
        { when: "dinsdag, 13.00 tot 17.00 uur", audience: "Jongeren" },
        { when: "donderdag, 18.30 tot 20.30 uur", audience: "Ouders die uit elkaar gaan" },
      ],
    });
    expect(await ask("type", "geldgesprek", wil)).toMatchObject({
      name: "Geldgesprek",
      isBooked: true,
      byPhone: false,
      now: { minutes: "45", buffer: "10", locations: ["STH", "WNK", "BIB"], departments: ["meedoen"] },
    });
    expect(await ask("type", "spoedgesprek", wil)).toMatchObject({ isBooked: false, byPhone: true });
    for (const page of ["place", "type"] as const) expect(statusOf(await ask(page, "niets", wil))).toBe(404);
  });

  test("keep what is changed, and write down by whom", async () => {
    const { wil } = await fill();
    expect(statusOf(await ask("place", "WNK", wil, opening))).toBe(302);
    expect(statusOf(await ask("place", "WNK", wil, walkIn))).toBe(302);
    expect(statusOf(await ask("all", "", wil, place))).toBe(302);
    const call = { ...money, minuten: "30", uitloop: "0", teams: ["kcc"], vooraf: "2", vooruit: "7" };
    expect(statusOf(await ask("type", "belgesprek", wil, call))).toBe(302);
    const { locations, conversationTypes } = await terms();
    const changed = locations.find(({ id }) => id === "WNK");
    expect(changed?.opening).toMatchObject([
      { weekdays: [1, 3, 5] },
      { weekdays: [1, 6], from: "17:30", to: "20:00" },
    ]);
    expect(changed?.walkIn).toMatchObject([{ weekdays: [1], topic: "money" }, { weekdays: [3] }]);
    expect(locations.at(-1)).toEqual({
      id: "ZUI",
      name: "Zuid",
      street: "Dorpsweg 1",
      postcode: "1234 ZZ",
      opening: [],
      walkIn: [],
    });
    expect(conversationTypes.find(({ id }) => id === "belgesprek")).toEqual({
      id: "belgesprek",
      minutes: 30,
      buffer: 0,
      channels: ["phone"],
      locations: [],
      departments: ["kcc"],
      noticeHours: 2,
      daysAhead: 7,
    });
    const { id = "" } = changed?.opening.at(-1) ?? {};
    expect(statusOf(await ask("place", "WNK", wil, { doe: "remove-hours", id }))).toBe(302);
    expect(statusOf(await ask("place", "WNK", wil, { doe: "remove-hours", id }))).toBe(422);
    const audit = await getDb().selectFrom("audit").select(["actor", "action"]).orderBy("id").execute();
    expect(audit.filter(({ action }) => action.startsWith("calendar."))).toEqual(
      ["add-hours", "add-hours", "add-location", "type", "remove-hours"].map((kind) => ({
        actor: "wil",
        action: `calendar.${kind}`,
      })),
    );
  });

  test("ask before a booked appointment falls outside", async () => {
    const { appointment, wil } = await fill();
    const wnk = (await terms()).locations.find(({ id }) => id === "WNK");
    const asking: readonly (readonly [keyof typeof pages, string, Form])[] = [
      ["place", "WNK", { doe: "remove-hours", id: wnk?.opening[0]?.id ?? "" }],
      ["type", "geldgesprek", { ...money, plekken: ["STH"] }],
      ["type", "geldgesprek", { ...money, kanalen: ["phone"] }],
      ["type", "geldgesprek", { ...money, teams: ["meedoen", "schuldhulp"] }],
      ["type", "geldgesprek", { ...money, teams: ["schuldhulp"] }],
      ["person", "bart", { doe: "places", plekken: ["STH", "BIB"] }],
      ["person", "bart", { doe: "skills", soorten: ["belgesprek"] }],
    ];
    for (const [page, id, form] of asking) {
      expect(await ask(page, id, wil, form)).toMatchObject({ data: { asks: { seen: appointment } } });
    }
    expect(await terms()).toMatchObject({ conversationTypes: voorbeeldstad.conversationTypes });
    const fine: readonly (readonly [keyof typeof pages, string, Form])[] = [
      ["type", "geldgesprek", money],
      ["person", "bart", { doe: "places", plekken: ["WNK"] }],
      ["person", "bart", { doe: "skills", soorten: ["geldgesprek"] }],
      ["person", "bart", { doe: "skills" }],
    ];
    for (const [page, id, form] of fine) expect(statusOf(await ask(page, id, wil, form))).toBe(302);
    const asked = (await ask("type", "geldgesprek", wil, { ...money, plekken: ["STH", "BIB"] })) as {
      data: { typed: Record<string, string> };
    };
    // What is asked is sent back as it was shown, ticked boxes in one field.
    expect(
      statusOf(await ask("type", "geldgesprek", wil, { ...asked.data.typed, gezien: appointment })),
    ).toBe(302);
    const type = (await terms()).conversationTypes.find(({ id }) => id === "geldgesprek");
    expect(type?.locations).toEqual(["STH", "BIB"]);
    expect(await ask("all", "", wil)).toMatchObject({ outside: [{ id: appointment }] });
  });

  test.each<readonly [keyof typeof pages, string, Form, string]>([
    ["place", "WNK", { ...opening, dag: [] }, "weekday"],
    ["place", "WNK", { ...opening, dag: ["8"] }, "weekday"],
    ["place", "WNK", { ...opening, tot: "17:30" }, "period"],
    ["place", "WNK", { ...opening, van: "nu" }, "time"],
    ["place", "WNK", { ...opening, dag: ["5"], van: "15:00" }, "overlaps"],
    ["place", "ZZZ", opening, "not-found"],
    ["place", "WNK", { ...walkIn, voor: "iedereen" }, "audience"],
    ["place", "WNK", { ...walkIn, dag: ["3"], van: "08:00", tot: "10:30" }, "overlaps"],
    ["place", "ZZZ", { ...place, doe: "location" }, "not-found"],
    ["all", "", { ...place, code: "WNK" }, "exists"],
    ["all", "", { ...place, code: "Z" }, "code"],
    ["all", "", { ...place, naam: " " }, "name"],
    ["all", "", { ...place, straat: "" }, "street"],
    ["all", "", { ...place, postcode: "123 AB" }, "postcode"],
    ["type", "geldgesprek", { ...money, minuten: "47" }, "minutes"],
    ["type", "geldgesprek", { ...money, minuten: "0" }, "minutes"],
    ["type", "geldgesprek", { ...money, uitloop: "-5" }, "minutes"],
    ["type", "geldgesprek", { ...money, teams: [] }, "teams"],
    ["type", "geldgesprek", { ...money, kanalen: [] }, "channels"],
    ["type", "geldgesprek", { ...money, kanalen: ["fax"] }, "channels"],
    ["type", "geldgesprek", { ...money, plekken: [] }, "place"],
    ["type", "geldgesprek", { ...money, plekken: ["ZZZ"] }, "place"],
    ["type", "geldgesprek", { ...money, vooraf: "337" }, "notice"],
    ["type", "geldgesprek", { ...money, vooruit: "0" }, "ahead"],
    ["type", "praatje", money, "not-found"],
    ["all", "", { ...place, naam: "Zuid\0" }, "name"],
    ["all", "", { ...place, straat: "Dorpsweg 1\r\nBcc: x" }, "street"],
    ["all", "", { ...place, straat: ["Dorpsweg 1", "Dorpsweg 2"] }, "street"],
    ["place", "WNK", { ...place, doe: "location", naam: ["Zuid", "Noord"] }, "name"],
    ["place", "WNK", { doe: "remove-hours", id: "\0" }, "not-found"],
    ["person", "bart", { doe: "skills", soorten: ["praatje"] }, "types"],
    ["person", "bart", { doe: "places", plekken: ["ZZZ"] }, "place"],
    ["person", "niemand", { doe: "places", plekken: ["STH"] }, "not-found"],
  ])("refuse at %s %s %j", async (page, id, form, code) => {
    const { wil } = await fill();
    const before = await terms();
    const answer = await ask(page, id, wil, form);
    expect(statusOf(answer)).toBe(422);
    expect(answer).toMatchObject({ data: { ok: false, refusals: [{ code }] } });
    expect(await terms()).toEqual(before);
  });

  test("refuse work at a place where somebody does not work", async () => {
    const { wil } = await fill();
    expect(statusOf(await ask("person", "bart", wil, { doe: "places", plekken: ["WNK"] }))).toBe(302);
    const roster = { doe: "add-roster", dag: "3", van: "09:30", tot: "12:00", waarvoor: "appointments" };
    expect(await ask("person", "bart", wil, { ...roster, plek: "STH" })).toMatchObject({
      data: { refusals: [{ field: "plek", code: "elsewhere" }] },
    });
    expect(statusOf(await ask("person", "bart", wil, { ...roster, plek: "WNK" }))).toBe(302);
  });
});
