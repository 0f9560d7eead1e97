import { afterAll, beforeAll, expect, test } from "vitest";
import { wordsFor } from "#app/i18n/words.server.ts";
import { before, journeyOfFatima, type Step } from "#tests/support/journey.ts";
import { plainText, type RunningLoket, startLoket } from "#tests/support/loket.ts";
import { journeyOfMaaike } from "#tests/support/maaike.ts";
import type { Answer } from "#tests/support/visitor.ts";
import { expectPage, walkByForms } from "#tests/support/walk-by-forms.ts";

const { t } = wordsFor("nl");
const maaike = journeyOfMaaike({ mailIsSafe: false, appointment: "booked" });
const withFields = (path: string, fields: Step["fields"]) =>
  maaike.map((step) => (step.path === path ? { ...step, fields } : step));

let loket: RunningLoket;
beforeAll(async () => {
  loket = await startLoket();
});
afterAll(() => loket.stop());

const headingOf = (answer: Answer) => plainText(answer.page.querySelector("h1")?.innerHTML ?? "").trim();
const stripOf = (answer: Answer) =>
  answer.page.querySelectorAll(".loket-strip__name").map((name) => name.textContent);

test("the row of children names those whom a page is about, also who is still to come", async () => {
  const journey = journeyOfFatima("none");
  const seen: Record<string, readonly (string | undefined)[]> = {};
  await walkByForms(loket.visitor(), before("contact/naam", journey), {
    onPage: (answer, { path }) => void (seen[path] = stripOf(answer)),
  });
  // Noor is two: nobody asks for her club.
  expect(seen["sport/c1"]).toEqual(["Yasmin", "Adam"]);
  expect(seen["sport/c2"]).toEqual(["Yasmin", "Adam"]);
  expect(seen["kind/c1"]).toEqual(["Yasmin", "Adam", "Noor"]);
  expect(seen["kiezen/c3"]).toEqual(["Yasmin", "Adam", "Noor"]);
});

test("one question is its own heading, also on a page that asks more elsewhere", async () => {
  const choosing = withFields("kiezen/c1", { chosen: ["sport"] });
  const at = await walkByForms(loket.visitor(), before("over/fase", choosing));
  expectPage(at, "thuis");
  expect(headingOf(at)).toBe(t("intake:questions.partner.label"));
  const both = await walkByForms(loket.visitor(), before("thuis", journeyOfFatima("none")));
  expect(headingOf(both)).toBe(t("intake:pages.thuis.title"));
});

test("who is called today reads so on the check page too, not that a time is still to be chosen", async () => {
  const notSafe = withFields("hoe-gaat-het", { feelsSafe: "no" }).flatMap((step): readonly Step[] => {
    if (step.path === "gesprek") return [{ ...step, fields: {}, press: ["wens", "call-me"] }];
    const goesOn: Step = { path: "bellen", fields: {}, follow: "/postcode" };
    return step.path === "hoe-gaat-het" ? [step, goesOn] : [step];
  });
  const check = await walkByForms(loket.visitor(), before("controleren", notSafe));
  expectPage(check, "controleren");
  const text = plainText(check.text);
  expect(text).toContain(t("conversation:shown.urgent"));
  expect(text).not.toContain(t("conversation:shown.callMe"));
});
