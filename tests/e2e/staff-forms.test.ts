import { readFileSync } from "node:fs";
import type { RouteConfigEntry } from "@remix-run/route-config";
import { parse } from "node-html-parser";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { examplePassword } from "#db/seed/seed.server.ts";
import routes from "#app/routes.ts";
import { bookAppointment } from "#tests/support/appointments.ts";
import { insertWorkers } from "#tests/support/conversations.ts";
import { type RunningLoket, startLoket } from "#tests/support/loket.ts";
import { faultsOfRefusal, formsOn, shownIn, summaryOf, type PageForm } from "#tests/support/refusals.ts";
import { insertRequest } from "#tests/support/requests.ts";
import type { Answer, Visitor } from "#tests/support/visitor.ts";

interface Case {
  /** Whose page it is; null for nobody's. */
  readonly who: string | null;
  /** Stands for ":id" in its address. */
  readonly id?: string;
  /** It reads nothing, and so refuses nothing. */
  readonly readsNothing?: true;
  /** Right answers, where a field is only looked at when all others are right. */
  readonly right?: Readonly<Record<string, string>>;
  /** Fields of which it is not told that they are wrong. */
  readonly untold?: readonly string[];
}

/** Every page of the workplace with an action. */
const cases: Readonly<Record<string, Case>> = {
  "sign-in/route.tsx": { who: null, untold: ["wachtwoord"] },
  "sign-in/out.tsx": { who: "emre.aydin", readsNothing: true },
  "queue/route.tsx": { who: "bart.dehaan" },
  "request/route.tsx": { who: "bart.dehaan", id: "booked" },
  "appointment/book.tsx": { who: "bart.dehaan", id: "unbooked" },
  "appointment/route.tsx": { who: "bart.dehaan", id: "appointment" },
  "appointment/move.tsx": { who: "bart.dehaan", id: "appointment" },
  "appointment/report.tsx": {
    who: "bart.dehaan",
    id: "begun",
    right: { afspraak: "Wij bellen de club.", vervolg: "", uiterlijk: "" },
  },
  "feed/settings.tsx": { who: "bart.dehaan" },
  "walk-in/route.tsx": { who: "bart.dehaan" },
  "hours/route.tsx": { who: "wil.jansen" },
  "hours/place.tsx": { who: "wil.jansen", id: "WNK" },
  "hours/type.tsx": { who: "wil.jansen", id: "geldgesprek" },
  "hours/person.tsx": { who: "wil.jansen", id: "staff-bart-de-haan" },
  "new-request/route.tsx": { who: "bart.dehaan" },
  "rules/route.tsx": { who: "ingrid.bos" },
};

const folder = "routes/staff/";
const action = /^export (async )?(function|const) action\b|^export \{[^}]*\baction\b/m;

const entriesIn = (entries: readonly RouteConfigEntry[]): readonly RouteConfigEntry[] =>
  entries.flatMap((entry) => [entry, ...entriesIn(entry.children ?? [])]);

/** The pages of the workplace that take a form, from the map of the site: address by file. */
const pages = new Map(
  entriesIn(routes)
    .filter(({ file }) => file.startsWith(folder) && action.test(readFileSync(`app/${file}`, "utf8")))
    .map(({ file, path = "" }) => [file.slice(folder.length), `/${path}`]),
);

let loket: RunningLoket;
const ids = new Map<string, string>();
const visitors = new Map<string | null, Visitor>();
beforeAll(async () => {
  loket = await startLoket();
  const { db } = loket;
  await insertWorkers(db, [{ id: "anna", week: [[5, "10:00", "15:00", "WNK"]] }]);
  for (const [slot, name] of [
    ["2026-11-27T09:00:00.000Z|office|WNK", "appointment"],
    ["2026-11-27T11:00:00.000Z|office|WNK", "begun"],
  ] as const) {
    const { id } = await insertRequest(db);
    if (name === "appointment") ids.set("booked", id);
    ids.set(name, await bookAppointment(db, { requestId: id, slot }));
  }
  const yesterday = { starts_at: "2026-11-23T11:00:00.000Z", ends_at: "2026-11-23T11:45:00.000Z" };
  await db
    .updateTable("appointment")
    .set(yesterday)
    .where("id", "=", ids.get("begun") ?? "")
    .execute();
  ids.set("unbooked", (await insertRequest(db)).id);
  for (const { who } of Object.values(cases))
    if (!visitors.has(who)) visitors.set(who, await visitorFor(who));
});
afterAll(() => loket.stop());

async function visitorFor(who: string | null): Promise<Visitor> {
  const visitor = loket.visitor();
  if (who === null) return visitor;
  const signIn = await visitor.get("/medewerkers/aanmelden");
  await visitor.send(signIn, { email: `${who}@voorbeeldstad.example`, wachtwoord: examplePassword });
  return visitor;
}

/** Posts to the page of a case, as its forms do. */
function poster(file: string) {
  const { who, id = "" } = cases[file]!;
  const path = pages.get(file)!.replace(":id", ids.get(id) ?? id);
  const visitor = visitors.get(who)!;
  // The page at the start of a folder has the same address as the folder's frame.
  const address = file === "queue/route.tsx" ? `${path}?index` : path;
  return {
    path,
    open: () => visitor.get(path),
    post: (fields: Readonly<Record<string, string>>) =>
      visitor.post(address, new URLSearchParams(fields).toString()),
  };
}

function expectRefused(answer: Answer, sent: unknown): void {
  expect([sent, faultsOfRefusal(answer.page)]).toEqual([sent, []]);
  expect([422, 409, 429]).toContain(answer.status);
}

const typedNonsense = ["", "onzin\u0007", "x".repeat(5_000)];

/** What a browser would send for a form whose fields are all wrong, or as right as is known. */
function filledIn(form: PageForm, right: Readonly<Record<string, string>>): Record<string, string> {
  const fields = form.fields.map(({ name, options }) => [
    name,
    right[name] ?? (options ? (options.at(-1) ?? "") : "onzin\u0007"),
  ]);
  return { ...form.hidden, ...(form.doe ? { doe: form.doe } : {}), ...Object.fromEntries(fields) };
}

test("every action of the workplace has a case", () => {
  expect([...pages.keys()].sort()).toEqual(Object.keys(cases).sort());
});

describe.each(Object.keys(cases).filter((file) => !cases[file]?.readsNothing))("%s", (file) => {
  const { right = {}, untold = [] } = cases[file]!;

  test("says beside each field and in the summary what is wrong, and keeps what was typed", async () => {
    const { path, open, post } = poster(file);
    const forms = formsOn((await open()).page, path);
    expect(forms).not.toEqual([]);
    for (const form of forms) {
      const prefix = idPrefix(file, form);
      for (const { name, options } of form.fields) {
        const nonsense = (options ? ["onzin"] : typedNonsense).filter((value) => value !== right[name]);
        const told = [];
        for (const value of nonsense) {
          const sent = { ...filledIn(form, right), [name]: value };
          const answer = await post(sent);
          if (summaryOf(answer.page).length === 0) {
            expect([sent, answer.status]).toEqual([sent, 200]);
            continue;
          }
          expectRefused(answer, sent);
          told.push(...summaryOf(answer.page).map(({ id }) => id));
          for (const field of form.fields) {
            if (field.name === name && options) continue;
            const kept = field.secret ? "" : sent[field.name];
            const shown = shownIn(answer.page, form, field.name);
            expect([sent, field.name, shown]).toEqual([
              sent,
              field.name,
              kept || !field.options ? [kept] : [],
            ]);
          }
        }
        if (!untold.includes(name)) expect(told).toContain(prefix + name);
      }
    }
  });

  test("refuses what its own forms would never send", async () => {
    const { path, open, post } = poster(file);
    const forms = formsOn((await open()).page, path);
    const noForm: readonly Record<string, string>[] = [{}, { doe: "onzin" }];
    for (const sent of noForm) expectRefused(await post(sent), sent);
    for (const form of forms) {
      for (const name of Object.keys(form.hidden)) {
        const sent = { ...filledIn(form, right), [name]: "onzin\0" };
        const answer = await post(sent);
        expectRefused(answer, sent);
        expect(summaryOf(answer.page).map(({ id }) => id)).toContain(null);
      }
    }
  });
});

/** Where a page has several forms, ids of fields begin with the name of theirs. */
function idPrefix(file: string, { doe }: PageForm): string {
  return doe && file !== "walk-in/route.tsx" ? `${doe}-` : "";
}

test("signing out reads nothing", async () => {
  const { post } = poster("sign-in/out.tsx");
  const answer = await post({ doe: "onzin" });
  expect([answer.status, answer.address]).toEqual([200, "/medewerkers/aanmelden?afgemeld"]);
});

describe("a refusal that is not whole is seen", () => {
  const summary = (line: string) =>
    `<div id="fouten"><h2>Dit is niet gelukt</h2><ul><li>${line}</li></ul></div>`;
  const link = '<a href="#naam">Schrijf een naam</a>';
  const field = '<p id="naam-fout">Fout: Schrijf een naam</p><input id="naam" aria-describedby="naam-fout">';

  test.each([
    [`${summary(link)}${field}`, []],
    [summary("Te laat"), []],
    [
      field,
      ["the summary is called nothing", "the summary says nothing", '"naam-fout" is not in the summary'],
    ],
    [`${summary("Te laat")}${field}`, ['"naam-fout" is not in the summary']],
    [summary(""), ["a line without words"]],
    [summary("Te laat") + summary("Te laat"), ["there is more than one summary"]],
    [`${summary(link)}${field.replace("Schrijf", "Geef")}`, ['beside "naam" stands Fout: Geef een naam']],
    [
      `${summary(link)}${field.replace(' aria-describedby="naam-fout"', "")}`,
      ['nothing is described by the message of "naam"'],
    ],
    [
      summary(link),
      ['no field "naam"', 'beside "naam" stands nothing', 'nothing is described by the message of "naam"'],
    ],
  ])("%#", (html, faults) => expect(faultsOfRefusal(parse(html))).toEqual(faults));
});
