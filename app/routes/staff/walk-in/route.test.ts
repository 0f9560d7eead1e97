import { describe, expect, test } from "vitest";
import type { DepartmentId } from "#app/municipality/policy.ts";
import { walkInNote } from "#app/conversations/walk-in/walk-in.ts";
import type { Staff, StaffRole } from "#app/staff/staff.ts";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { insertStaff } from "#tests/support/staff.ts";
import { answerOf, pageArgs, statusOf, tuesday } from "#tests/support/staff-pages.ts";
import * as page from "./route.tsx";

describeOnBothEngines("the register of whoever walks in", (getDb) => {
  const someone = (department: DepartmentId, role: StaffRole = "worker") =>
    insertStaff(getDb(), { id: `${department}-${role}`, department, role });
  const post = async (staff: Staff | null, form: Record<string, string>) => {
    const args = await pageArgs(getDb(), { staff, path: "/medewerkers/inloop", form });
    return answerOf<unknown>(() => page.action(args));
  };
  const read = async (staff: Staff, now = tuesday) =>
    page.loader(await pageArgs(getDb(), { staff, path: "/medewerkers/inloop", now }));
  const rows = () => getDb().selectFrom("walk_in").selectAll().execute();
  const answered = { plek: "STH", onderwerp: "money", notitie: "Uitleg over toeslagen", doe: "answered" };

  test("counts who was answered at once, for the own department and the day", async () => {
    const olena = await someone("kcc");
    expect(statusOf(await post(olena, answered))).toBe(302);
    const { rows: today, hours } = await read(olena);
    expect(today).toMatchObject([
      {
        at: "11.06",
        text: "Geldzorgen, Stadhuis",
        note: "Uitleg over toeslagen",
        outcome: "Direct beantwoord",
      },
    ]);
    expect(hours.map(({ place, time }) => `${place} ${time}`)).toContain("Stadhuis 9.00 tot 12.00 uur");
    expect((await read(await someone("meedoen"))).rows).toEqual([]);
    expect((await read(olena, tuesday.add({ hours: 24 }))).rows).toEqual([]);
  });

  test("leads to a new request, and tells nothing of who it is", async () => {
    const result = (await post(await someone("kcc"), {
      ...answered,
      doe: "request",
      notitie: " ",
    })) as Response;
    expect(result.headers.get("Location")).toBe("/medewerkers/nieuw");
    expect(await rows()).toMatchObject([{ outcome: "request", note: null, department: "kcc" }]);
  });

  test.each([
    ["plek", "", "place"],
    ["plek", "ZZZ", "place"],
    ["onderwerp", "", "topic"],
    ["onderwerp", "__proto__", "topic"],
    ["notitie", "x".repeat(201), "tooLong"],
    ["notitie", "Belt terug: 06 1234 5678", "personal"],
    ["notitie", "nul\0", "characters"],
    ["doe", "delete", null],
  ])("refuses %s %j", async (name, value, code) => {
    const result = await post(await someone("kcc"), { ...answered, [name]: value });
    expect(statusOf(result)).toBe(422);
    if (code) expect(result).toMatchObject({ data: { ok: false, refusals: [{ field: name, code }] } });
    expect(await rows()).toEqual([]);
  });

  test.each([
    ["meedoen", "manager"],
    ["meedoen", "mediator"],
    ["kwaliteit", "functional_admin"],
    ["kwaliteit", "worker"],
  ] as const)("is not for %s, %s", async (department, role) => {
    await post(await someone("kcc"), answered);
    const staff = await someone(department, role);
    expect(statusOf(await post(staff, answered))).toBe(404);
    expect(await read(staff)).toMatchObject({ may: false, rows: [] });
    expect(await rows()).toHaveLength(1);
  });

  test("is for whoever is signed in", async () => {
    expect(statusOf(await post(null, answered))).toBe(302);
    expect(await rows()).toEqual([]);
  });
});

describe("a note about who walked in", () => {
  test.each(["mail a@b.nl", "woont op 1234 AB", "geboren 01-02-2015", "BSN 123456782", "06-12345678"])(
    "may not say %j",
    (text) => expect(walkInNote.safeParse(text).error?.issues[0]?.message).toBe("personal"),
  );

  test.each(["", "Vraag over 18 jaar worden in 2027", "3 kinderen, 2 brieven", "Formulier 12345"])(
    "may say %j",
    (text) => expect(walkInNote.safeParse(text).success).toBe(true),
  );
});
