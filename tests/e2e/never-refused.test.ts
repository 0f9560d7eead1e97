import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { wordsFor } from "#app/i18n/words.server.ts";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { before, journeyOfFatima, type Step } from "#tests/support/journey.ts";
import { plainText, type RunningLoket, startLoket } from "#tests/support/loket.ts";
import type { Answer } from "#tests/support/visitor.ts";
import { expectPage, linkTo, walkByForms, walkOn } from "#tests/support/walk-by-forms.ts";

const { t } = wordsFor("nl");
const je = wordsFor("nl", "je");
let loket: RunningLoket;
beforeAll(async () => {
  loket = await startLoket();
});
afterAll(() => loket.stop());

const page = (path: string, fields: Step["fields"] = {}): Step => ({ path, fields });
const phoneOf = (answer: Answer) =>
  answer.page.querySelector(`a[href="tel:${voorbeeldstad.phone.replace(/\D/g, "")}"]`);

/** Says what to do, whom to call, and lets people go on all the same. */
function expectNoDeadEnd(answer: Answer): void {
  expectPage(answer, "uitkomst");
  expect(phoneOf(answer)).not.toBeNull();
  expect(linkTo(answer.page, "/kiezen")).toContain("/kiezen");
}

describe("the result is never a dead end", () => {
  test("outside the municipality: where to go, and to apply is still possible", async () => {
    const visitor = loket.visitor();
    const fatima = journeyOfFatima("none").map((step) =>
      step.path === "postcode" ? page("postcode", { postcode: "5671 AA" }) : step,
    );
    const result = await walkByForms(visitor, before("uitkomst", fatima));
    expectNoDeadEnd(result);
    expect(plainText(result.text)).toContain(t("result:outside.text"));
    const rest = fatima.slice(fatima.findIndex(({ path }) => path === "uitkomst"));
    const done = await walkOn(visitor, result, rest);
    expectPage(done, "klaar");
    expect(plainText(done.text)).toContain(t("done:why.outside"));
    expect(phoneOf(done)).not.toBeNull();
  });

  test("outside the age: a next step, a number, and to apply is still possible", async () => {
    const visitor = loket.visitor();
    const born = { "birthDate.dag": "1", "birthDate.maand": "2", "birthDate.jaar": "2002" };
    const result = await walkByForms(visitor, [
      page("/", { topics: ["upbringing"] }),
      { path: "begin", fields: {}, follow: "/nu" },
      page("nu", { urgentNow: "no" }),
      page("wie", { role: "young-person" }),
      page("hoe-gaat-het", { feelsSafe: "yes" }),
      page("postcode", { postcode: "1234 AB" }),
      page("u/leeftijd", born),
      page("wonen", { home: "own" }),
    ]);
    expectNoDeadEnd(result);
    expect(plainText(result.text)).toContain(je.say("result:leadNone"));
    const choose = await visitor.get(linkTo(result.page, "/kiezen"));
    expectPage(choose, "kiezen");
    const next = await visitor.send(choose, { chosen: ["jeugdhulp:self"] });
    expectPage(next, "over/jou");
  });

  test("for a family elsewhere: a professional reads about that family and has something to choose", async () => {
    const visitor = loket.visitor();
    const born = { "childBirthDate.dag": "1", "childBirthDate.maand": "2", "childBirthDate.jaar": "2014" };
    const result = await walkByForms(visitor, [
      page("/", { topics: ["separation"] }),
      { path: "begin", fields: {}, follow: "/nu" },
      page("nu", { urgentNow: "no" }),
      page("wie", { role: "professional" }),
      page("namens", { organisation: "De Regenboog", consent: "yes" }),
      page("postcode", { postcode: "5671 AA" }),
      page("kinderen", { children: ["Noor"] }),
      page("leerling/c1", born),
      page("geld/binnenkort", { dueWithin14Days: ["none"] }),
    ]);
    expectNoDeadEnd(result);
    const other = wordsFor("nl", "for");
    expect(plainText(result.text)).toContain(other.t("forFamily.here"));
    expect(plainText(result.text)).toContain(other.t("result:outside.title"));
    const choose = await visitor.get(linkTo(result.page, "/kiezen"));
    expectPage(choose, "kiezen");
    expect(choose.page.querySelector("details[open] input[name=chosen]")).not.toBeNull();
    const next = await visitor.send(choose, { chosen: ["scheidingsgesprek"] });
    expectPage(next, "kiezen/c1");
  });

  test("nothing is offered: the questions go on to an appointment", async () => {
    const visitor = loket.visitor();
    const born = { "birthDate.dag": "1", "birthDate.maand": "2", "birthDate.jaar": "1980" };
    const at = await walkByForms(visitor, [
      page("/", { topics: ["young-parent"] }),
      page("nu", { urgentNow: "no" }),
      page("wie", { role: "parent" }),
      page("postcode", { postcode: "1234 AB" }),
      page("u/leeftijd", born),
    ]);
    expect(at.status).toBe(200);
    expect(phoneOf(at)).not.toBeNull();
  });
});
