import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { before, journeyOfFatima, pathBelowDraft } from "#tests/support/journey.ts";
import { plainText, type RunningLoket, startLoket } from "#tests/support/loket.ts";
import { expectPage, linkTo, walkByForms, walkOn } from "#tests/support/walk-by-forms.ts";

let loket: RunningLoket;
beforeAll(async () => {
  loket = await startLoket();
});
afterAll(() => loket.stop());

const journey = journeyOfFatima("none");
const draftIn = (address: string) => /aanvraag\/([^/]+)/.exec(address)?.[1] ?? "";
const drafts = () => loket.db.selectFrom("draft").select("id").execute();

describe("a draft", () => {
  test("is listed on the start page, says where it was, and goes on there", async () => {
    const visitor = loket.visitor();
    await walkByForms(visitor, before("thuis", journey));
    const start = await visitor.get("/");
    expect(plainText(start.text)).toContain("Verder waar u was");
    expect(plainText(start.text)).toContain("Wij bewaren dit tot 8 december 2026");
    const on = await visitor.get(linkTo(start.page, "/aanvraag/"));
    expectPage(on, "thuis");
    const end = await walkOn(visitor, on, journey.slice(before("thuis", journey).length));
    expectPage(end, "klaar");
    expect(plainText((await visitor.get("/")).text)).toContain("U heeft uw aanvraag verstuurd.");
  });

  test('is gone after "Wis dit", from this device and from the server', async () => {
    const visitor = loket.visitor();
    const page = await walkByForms(visitor, before("geld/inkomen", journey));
    const start = await visitor.get("/");
    const after = await visitor.send(start, {}, ["wis", draftIn(page.address)]);
    expectPage(after, "/");
    expect(plainText(after.text)).not.toContain("Verder waar u was");
    expect(visitor.cookies.size).toBe(0);
    expect((await drafts()).map(({ id }) => id)).not.toContain(draftIn(page.address));
    expect((await visitor.get(page.address)).address).toBe("/verlopen");
  });

  test("that is wiped lets go of the time it held", async () => {
    const visitor = loket.visitor();
    const check = await walkByForms(visitor, before("controleren", journeyOfFatima("booked")));
    const held = () => loket.db.selectFrom("appointment").select("id").where("status", "=", "held").execute();
    expect(await held()).toHaveLength(1);
    const later = await visitor.get(check.address.replace("controleren", "later"));
    const form = later.page.querySelector("main form");
    expect(form?.getAttribute("method")).toBe("post");
    await visitor.post(later.address, "");
    expect(await held()).toEqual([]);
    expect(visitor.cookies.size).toBe(0);
  });

  test("of somebody else and one that does not exist look the same", async () => {
    const owner = loket.visitor();
    const page = await walkByForms(owner, before("geld/inkomen", journey));
    const stranger = loket.visitor();
    const other = loket.visitor();
    await walkByForms(other, before("thuis", journey));
    const missing = page.address.replace(draftIn(page.address), "01M8Z00000000000000000000A");
    const answers = [];
    for (const who of [stranger, other]) {
      for (const address of [page.address, missing]) {
        for (const answer of [await who.get(address), await who.post(address, "monthlyNet=1")]) {
          expect(answer.address).toBe("/verlopen");
          answers.push(`${answer.status} ${answer.text}`);
        }
      }
    }
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toMatch(/^200 /);
    expectPage(await owner.get(page.address), "geld/inkomen");
  });

  test("cannot be opened with the key of another one", async () => {
    const [owner, other] = [loket.visitor(), loket.visitor()];
    const page = await walkByForms(owner, before("postcode", journey));
    const own = await walkByForms(other, before("postcode", journey));
    for (const [name, value] of other.cookies)
      other.cookies.set(name, value.replace(draftIn(own.address), draftIn(page.address)));
    expect((await other.get(page.address)).address).toBe("/verlopen");
  });

  test("stands in the database unreadable", async () => {
    const visitor = loket.visitor();
    await walkByForms(visitor, before("controleren", journey));
    const rows = await loket.db.selectFrom("draft").selectAll().execute();
    expect(JSON.stringify(rows)).not.toMatch(/Fatima|Amrani|Yasmin|1234|160000/);
    const [, key = ""] = [...visitor.cookies.values()][0]?.split(".") ?? [];
    expect(key).toHaveLength(43);
    expect(JSON.stringify(rows)).not.toContain(key);
  });
});

describe("pages that were skipped by their address", () => {
  test("lead to the first page that is not answered, and a form there changes nothing", async () => {
    const visitor = loket.visitor();
    const at = await walkByForms(visitor, before("thuis", journey));
    for (const path of [
      "controleren",
      "gesprek",
      "contact/naam",
      "kiezen/c1",
      "uitkomst",
      "klaar",
      "kind/c9",
      "x/y",
    ]) {
      const address = at.address.replace("thuis", path);
      expect([path, pathBelowDraft((await visitor.get(address)).address)]).toEqual([path, "thuis"]);
      // A form sent to "klaar" means "take it off this device".
      if (path === "klaar") continue;
      const posted = await visitor.post(address, "honest=yes&wens=none&firstName=Nep&chosen=sport");
      expect([path, posted.status === 405 || pathBelowDraft(posted.address) === "thuis"]).toEqual([
        path,
        true,
      ]);
    }
    expect(
      await loket.db.selectFrom("request").select("id").where("draft_id", "=", draftIn(at.address)).execute(),
    ).toEqual([]);
  });

  test("behind a closed branch cannot be answered", async () => {
    const visitor = loket.visitor();
    const at = await walkByForms(visitor, before("geld/inkomen", journey));
    const source = await visitor.get(at.address.replace("inkomen", "soort"));
    await visitor.send(source, { incomeSources: ["social-assistance"] });
    const closed = await visitor.post(at.address, "monthlyNet=5");
    expect(pathBelowDraft(closed.address)).toBe("geld/zorgen");
  });
});

describe("two tabs", () => {
  test("on one draft keep each other's answers", async () => {
    const visitor = loket.visitor();
    const check = await walkByForms(visitor, before("controleren", journey));
    const one = await visitor.get(linkTo(check.page, "postcode"));
    const two = await visitor.get(linkTo(check.page, "contact/naam"));
    await Promise.all([
      visitor.send(one, { postcode: "1234 CD" }),
      visitor.send(two, { firstName: "Fatma" }),
    ]);
    const after = plainText((await visitor.get(check.address)).text);
    expect(after).toContain("1234 CD");
    expect(after).toContain("Fatma");
  });

  test("with two drafts do not mix", async () => {
    const visitor = loket.visitor();
    const one = await walkByForms(visitor, before("thuis", journey));
    const two = await walkByForms(visitor, before("kinderen", journey));
    expect(draftIn(one.address)).not.toBe(draftIn(two.address));
    await visitor.send(two, { children: ["Sem"] });
    expect(plainText((await visitor.get(one.address.replace("thuis", "kinderen"))).text)).not.toContain(
      "Sem",
    );
    expectPage(await visitor.get(one.address), "thuis");
    const start = await visitor.get("/");
    expect(start.page.querySelectorAll("button[name=wis]")).toHaveLength(2);
  });
});
