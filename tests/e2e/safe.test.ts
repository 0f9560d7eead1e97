import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { wordsFor } from "#app/i18n/words.server.ts";
import { before } from "#tests/support/journey.ts";
import { plainText, type RunningLoket, startLoket } from "#tests/support/loket.ts";
import { journeyOfMaaike, personal } from "#tests/support/maaike.ts";
import {
  draftIn,
  draftRows,
  exitOf,
  expectSafe,
  heldBy,
  titleOf,
  weather,
} from "#tests/support/safe-pages.ts";
import type { Visitor } from "#tests/support/visitor.ts";
import { expectPage, walkByForms } from "#tests/support/walk-by-forms.ts";

const { t } = wordsFor("nl");
const noMail = journeyOfMaaike({ mailIsSafe: false, appointment: "booked" });
let loket: RunningLoket;
beforeAll(async () => {
  loket = await startLoket();
});
afterAll(() => loket.stop());

describe("a mother who does not feel safe", () => {
  test("reads first what the way out does, and has it on every page, under a neutral title and address", async () => {
    const visitor = loket.visitor();
    const seen: string[] = [];
    const done = await walkByForms(visitor, noMail, {
      onPage: (answer, step) => {
        seen.push(step.path);
        if (step.path !== "/") expectSafe(answer);
      },
    });
    expect(seen[1]).toBe("begin");
    expectPage(done, "klaar");
    expectSafe(done);
  });

  test("sees what was kept on the start page without what it is about", async () => {
    const visitor = loket.visitor();
    const at = await walkByForms(visitor, before("contact/taal", noMail));
    expectSafe(await visitor.get(at.address.replace("contact/taal", "later")));
    const start = await visitor.get("/");
    const kept = start.page.querySelectorAll("form").find((form) => form.innerHTML.includes('name="wis"'));
    const panel = plainText(`<body>${kept?.parentNode?.innerHTML}`);
    expect(panel).toContain(t("start:draft.title"));
    expect(panel).not.toContain(t("start:draft.at", { page: "" }).split(" ")[0] as string);
    expect(panel).not.toMatch(personal);
    expect(titleOf(start)).not.toMatch(personal);
  });

  test.each(noMail.map(({ path }) => path).filter((path) => path !== "/"))(
    "leaves without scripts from %s: answers, time and key are gone",
    async (path) => {
      const visitor = loket.visitor();
      const at = await walkByForms(visitor, before(path, noMail));
      const draft = draftIn(at.address);
      expect(await draftRows(loket.db, draft)).toHaveLength(1);
      if (path === "controleren") expect((await heldBy(loket.db, draft)).length).toBeGreaterThan(0);
      const left = await visitor.post("/weg", "");
      expect(left.headers["refresh"]).toBe(`0;url=${weather}`);
      expect(left.text).not.toMatch(personal);
      expect(visitor.cookies.size).toBe(0);
      expect([await draftRows(loket.db, draft), await heldBy(loket.db, draft)]).toEqual([[], []]);
      expect((await visitor.get(at.address)).address).toBe("/verlopen");
    },
  );

  test("leaves from the confirmation too: the request stays with the municipality, the key goes", async () => {
    const visitor = loket.visitor();
    const done = await walkByForms(visitor, noMail);
    await visitor.post("/weg", "");
    expect(visitor.cookies.size).toBe(0);
    expect((await visitor.get(done.address)).address).toBe("/verlopen");
  });
});

describe("pages beside the questions", () => {
  const others = [
    "/",
    "/privacy",
    "/toegankelijkheid",
    "/telefoonnummers",
    "/regelingen",
    "/regelingen/kindpakket",
    "/zoeken",
    "/verlopen",
    "/bestaat-niet",
    "/aanvraag/01JDABCDEFGHJKMNPQRSTVWXYZ/nu",
  ];
  const exits = async (visitor: Visitor) =>
    Object.fromEntries(
      await Promise.all(
        others.map(async (path): Promise<[string, string | null]> => [path, exitOf(await visitor.get(path))]),
      ),
    );
  const all = (exit: string | null) => Object.fromEntries(others.map((path) => [path, exit]));

  test.each(["a page of the questions", "/regelingen/scheiding", "/praten", "a search"])(
    "have the way out too, once %s was seen, and lose it by leaving",
    async (from) => {
      const visitor = loket.visitor();
      expect(await exits(visitor)).toEqual(all(null));
      if (from.startsWith("/")) await visitor.get(from);
      else if (from === "a search") {
        const found = await visitor.post("/zoeken", "zoek=uit+elkaar");
        expect(exitOf(found)).toBe("/weg");
      } else await walkByForms(visitor, before("kinderen", noMail));
      expect(await exits(visitor)).toEqual(all("/weg"));
      expect(exitOf(await visitor.get("/ar/privacy"))).toBe("/ar/weg");
      for (const path of ["/privacy", "/telefoonnummers", "/bestaat-niet"])
        expect([path, titleOf(await visitor.get(path))]).toEqual([path, t("neutralTitle")]);
      const tooLarge = await visitor.post("/zoeken", `zoek=${"x".repeat(300_000)}`);
      expect([tooLarge.status, exitOf(tooLarge)]).toEqual([413, "/weg"]);
      await visitor.post("/weg", "");
      expect(visitor.cookies.size).toBe(0);
      expect(await exits(visitor)).toEqual(all(null));
    },
  );

  test("keep the way out while the database does not answer", async () => {
    const visitor = loket.visitor();
    const at = await walkByForms(visitor, before("kinderen", noMail));
    await loket.db.transaction().execute(async () => {
      const refused = await visitor.send(at, { children: ["Jurre"] });
      expect([refused.status, exitOf(refused)]).toEqual([503, "/weg"]);
      const left = await visitor.post("/weg", "");
      expect(left.headers["refresh"]).toBe(`0;url=${weather}`);
      expect(visitor.cookies.size).toBe(0);
    });
    await expect.poll(() => draftRows(loket.db, draftIn(at.address))).toEqual([]);
  });
});
