import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { before, journeyOfFatima, pathBelowDraft } from "#tests/support/journey.ts";
import { plainText, type RunningLoket, startLoket } from "#tests/support/loket.ts";
import type { Answer, Visitor } from "#tests/support/visitor.ts";
import { expectPage, linkTo, walkByForms } from "#tests/support/walk-by-forms.ts";

let loket: RunningLoket;
beforeAll(async () => {
  loket = await startLoket();
});
afterAll(() => loket.stop());

/** A visitor with everything answered, on the check page. */
async function atCheckPage(
  appointment: "booked" | "none" = "none",
): Promise<{ visitor: Visitor; check: Answer }> {
  const visitor = loket.visitor();
  const check = await walkByForms(visitor, before("controleren", journeyOfFatima(appointment)));
  expectPage(check, "controleren");
  return { visitor, check };
}

/** The answers as the check page lists them: "Inkomen: € 1.600 per maand". */
function rows(check: Answer): readonly string[] {
  return check.page.querySelectorAll("main dl > div").map((row) => {
    const [label, value] = [row.querySelector("dt"), row.querySelector("dd")];
    return plainText(`${label?.innerHTML ?? ""}: ${value?.innerHTML ?? ""}`)
      .replaceAll(" :", ":")
      .trim();
  });
}

const money = ["Inkomen: € 1.600 per maand", "Spaargeld: € 16.000 of minder"];

describe("a change from the check page", () => {
  test("comes straight back to it, with the new answer", async () => {
    const { visitor, check } = await atCheckPage();
    const page = await visitor.get(linkTo(check.page, "geld/inkomen"));
    expectPage(page, "geld/inkomen");
    expect(page.page.querySelector('[name="monthlyNet"]')?.getAttribute("value")).toBe("1600");
    const after = await visitor.send(page, { monthlyNet: "1.550,50" });
    expectPage(after, "controleren");
    expect(rows(after)).toContain("Inkomen: € 1.550,50 per maand");
  });

  test("comes back also after a mistake on the way", async () => {
    const { visitor, check } = await atCheckPage();
    const page = await visitor.get(linkTo(check.page, "contact/naam"));
    const refused = await visitor.send(page, { lastName: "" });
    expect(refused.status).toBe(422);
    const after = await visitor.send(refused, { lastName: "El Amrani" });
    expectPage(after, "controleren");
    expect(rows(after).some((row) => row.endsWith("El Amrani"))).toBe(true);
  });

  test("has a way back that changes nothing", async () => {
    const { visitor, check } = await atCheckPage();
    const page = await visitor.get(linkTo(check.page, "postcode"));
    const back = await visitor.get(linkTo(page.page, "controleren"));
    expectPage(back, "controleren");
    expect(rows(back)).toEqual(rows(check));
  });

  test("of an early answer takes away what it closes, and changing back restores it", async () => {
    const { visitor, check } = await atCheckPage();
    expect(rows(check)).toEqual(expect.arrayContaining(money));
    const source = linkTo(check.page, "geld/soort");
    const assisted = await visitor.send(await visitor.get(source), { incomeSources: ["social-assistance"] });
    expectPage(assisted, "controleren");
    expect(rows(assisted).filter((row) => /€|Spaargeld/.test(row))).toEqual([]);
    expect(rows(assisted).length).toBe(rows(check).length - 2);
    const restored = await visitor.send(await visitor.get(source), { incomeSources: ["wage"] });
    expectPage(restored, "controleren");
    expect(rows(restored)).toEqual(rows(check));
  });

  test("that opens new questions asks those first and then comes back", async () => {
    const { visitor, check } = await atCheckPage();
    const income = await visitor.get(linkTo(check.page, "geld/inkomen"));
    const higher = await visitor.send(income, { monthlyNet: "1.650,50" });
    expect(pathBelowDraft(higher.address)).toBe("geld/bijzonder");
    expectPage(await visitor.send(higher, { circumstances: ["none"] }), "controleren");
    const more = await visitor.get(linkTo(check.page, "kind/c3"));
    const shared = await visitor.send(more, { livesWith: "shared" });
    expect(pathBelowDraft(shared.address)).toBe("kind-ingeschreven/c3");
    const after = await visitor.send(shared, { registeredWithMe: "yes" });
    expectPage(after, "controleren");
  });

  test("of the language asks for another time, because the appointment becomes shorter", async () => {
    const { visitor, check } = await atCheckPage("booked");
    const page = await visitor.get(linkTo(check.page, "contact/taal"));
    const after = await visitor.send(page, { interpreter: "none" });
    expect(pathBelowDraft(after.address)).toBe("gesprek");
    const held = await loket.db.selectFrom("appointment").select("id").where("status", "=", "held").execute();
    expect(held).toEqual([]);
  });
});

test("what was submitted cannot be changed any more", async () => {
  const { visitor, check } = await atCheckPage();
  const done = await visitor.send(check, { honest: "yes" });
  expectPage(done, "klaar");
  for (const path of ["geld/inkomen", "controleren", "gesprek", "kiezen/c1", "later", ""]) {
    const page = await visitor.get(done.address.replace("klaar", path));
    expect([path, pathBelowDraft(page.address)]).toEqual([path, "klaar"]);
    // A form sent to "later" means "take it off this device", which is another matter.
    if (path === "later") continue;
    const posted = await visitor.post(done.address.replace("klaar", path), "monthlyNet=1&honest=yes");
    expect([path, posted.status === 405 || posted.text.includes("Gelukt")]).toEqual([path, true]);
  }
});
