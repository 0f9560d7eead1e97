import { describe, expect, it } from "vitest";
import type { ShownRow } from "#app/requests/request.ts";
import { answersFor, holdsContact, seesMoney, seesUrgencyReasons, type Viewpoint } from "./sight.ts";

const meedoen: Viewpoint = { department: "meedoen", contactDepartment: "meedoen", own: ["sport"] };
const aside: Viewpoint = { ...meedoen, contactDepartment: "jeugd-gezin" };
const contactOnly: Viewpoint = { department: "jeugd-gezin", contactDepartment: "jeugd-gezin", own: [] };
const outing: Viewpoint = { department: "jeugd-gezin", contactDepartment: "meedoen", own: ["uitje"] };
const housing: Viewpoint = { department: "wonen", contactDepartment: "meedoen", own: ["huisvesting"] };
const debts: Viewpoint = { department: "schuldhulp", contactDepartment: "meedoen", own: ["geldzorgen"] };

const row = (questionId: string, page = "bladzijde"): ShownRow => ({
  questionId,
  page,
  person: null,
  question: "?",
  answer: ["!"],
});
const rows = [
  row("urgentNow"),
  row("postcode"),
  row("monthlyNet"),
  row("debts"),
  row("home"),
  row("chosen"),
  row("sportClub", "sport"),
  row("cultureTeacher", "cultuur"),
  row("receivedBefore", "al-gekregen"),
  row("somethingNew"),
];
const seen = (from: Viewpoint) =>
  answersFor(from, [{ title: "Gezin", person: null, rows }]).flatMap((group) =>
    group.rows.map(({ questionId }) => questionId),
  );

describe("which answers a task needs", () => {
  it.each([
    [
      "Meedoen with the contact",
      meedoen,
      "urgentNow postcode monthlyNet debts home sportClub receivedBefore",
    ],
    ["Meedoen without the contact", aside, "postcode monthlyNet sportClub receivedBefore"],
    ["who only holds the contact", contactOnly, "urgentNow postcode debts home"],
    ["a provision without an income test", outing, "postcode receivedBefore"],
    ["housing", housing, "postcode home"],
    ["debts", debts, "postcode monthlyNet debts"],
  ])("%s", (_who, from, expected) => {
    expect(seen(from)).toEqual(expected.split(" "));
  });

  it("leaves out headings without answers", () => {
    expect(answersFor(aside, [{ title: "Veilig", person: null, rows: [row("urgentNow")] }])).toEqual([]);
  });
});

describe("what else a task needs", () => {
  it("shows income to whoever measures it", () => {
    expect([meedoen, outing, housing, debts].map(seesMoney)).toEqual([true, false, false, true]);
  });

  it("tells why it is urgent to whoever holds the contact, and that nothing is pressing to all", () => {
    expect([meedoen, aside].map(holdsContact)).toEqual([true, false]);
    expect([meedoen, aside].map((from) => seesUrgencyReasons(from, "red"))).toEqual([true, false]);
    expect(seesUrgencyReasons(aside, "green")).toBe(true);
  });
});
