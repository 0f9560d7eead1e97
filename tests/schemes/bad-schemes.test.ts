import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { afterAll, describe, expect, test } from "vitest";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { offeredProvisions } from "#app/schemes/assess.ts";
import type { Page, Question } from "#app/schemes/contract/question.ts";
import type { Scheme } from "#app/schemes/contract/scheme.ts";
import { jongeOuders } from "#app/schemes/jonge-ouders/index.ts";
import { kindpakket } from "#app/schemes/kindpakket/index.ts";
import { mantelzorg } from "#tests/example-scheme/app/schemes/mantelzorg/index.ts";
import { family } from "#tests/support/personas.ts";
import type { Texts } from "#tests/support/words.ts";
import { factProblems } from "./facts.ts";
import { folderProblems, unlisted } from "./folder.ts";
import { pageProblems, provisionProblems } from "./pages.ts";
import { ruleProblems } from "./rules.ts";
import { searchProblems } from "./search.ts";
import { emptyNames, lackingWords } from "./words.ts";

/*
 * Everything that can be left out or wrong in a scheme, made from the example, which is whole: each fails with a
 * message that says what to do.
 */

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** A project with the folder of the example, in which some files are otherwise; null is gone. */
function project(files: Readonly<Record<string, string | null>>): string {
  const root = mkdtempSync(join(tmpdir(), "scheme-"));
  folders.push(root);
  cpSync("tests/example-scheme", root, { recursive: true });
  mkdirSync(join(root, "app/schemes/contract"), { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    const path = join(root, "app/schemes/mantelzorg", name);
    if (text === null) rmSync(path, { recursive: true });
    else writeFileSync(path, text);
  }
  return root;
}

const changed = (change: Partial<Scheme>): Scheme => ({ ...mantelzorg, ...change });
const page = (change: Partial<Page>): Page => ({ ...(mantelzorg.pages[0] as Page), ...change });

describe("the folder", () => {
  const problems = (files: Readonly<Record<string, string | null>>) =>
    folderProblems(project(files), mantelzorg);

  test("of the example is whole", () => {
    expect(problems({})).toEqual([]);
    expect(unlisted(project({}), [mantelzorg])).toEqual([]);
  });

  test("of a scheme that is not on the list", () => {
    expect(unlisted(project({}), [])).toEqual([
      "app/schemes/mantelzorg/ is not offered to anybody. Add it to the list in app/schemes/index.ts.",
    ]);
    expect(unlisted(project({}), [mantelzorg, kindpakket])).toEqual([
      expect.stringMatching(/^The scheme "kindpakket" has no folder of its name/),
    ]);
  });

  test.each<[string, Record<string, string | null>, RegExp]>([
    ["no spec", { "spec.md": null }, /spec\.md is missing: a line with its source/],
    [
      "a rule without a source",
      { "spec.md": "`mantelzorg-gesprek` `zorgmaatje` `caresAlone`" },
      /spec\.md says nothing about `urgency-yellow-cares-alone`\. Add a line with its source/,
    ],
    ["no search", { "search.ts": null }, /search\.ts is missing: what people say/],
    [
      "a rule that is not tried",
      { "triage.test.ts": "" },
      /triage\.test\.ts does not try "urgency-yellow-cares-alone"\. Give a family/,
    ],
    ["no test", { "triage.test.ts": null, "search.test.ts": null }, /has no test\. Write one/],
    [
      "a family that is on no list",
      { "families/noor.json": "{}" },
      /noor\.json is tried on nothing\. Name it under `families`/,
    ],
  ])("with %s", (_what, files, message) => {
    expect(problems(files)).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
  });

  test("without a family for a provision", () => {
    expect(folderProblems(project({}), changed({ families: [] }))).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^No family in .* expects a verdict on "zorgmaatje"\. Add one/),
      ]),
    );
  });
});

describe("pages and questions", () => {
  const problems = (change: Partial<Scheme>, others: readonly Page[] = []) =>
    pageProblems(changed(change), others);

  test("of the example are right", () => {
    expect(problems({})).toEqual([]);
  });

  test.each<[string, Partial<Scheme>, RegExp]>([
    [
      "a question that no page asks",
      { pages: mantelzorg.pages.slice(0, 1) },
      /no page asks "careTasks"\. Name it/,
    ],
    [
      "a page for everybody",
      { pages: [...mantelzorg.pages, { path: "over/meer", section: "choose", asks: [] }] },
      /"over\/meer" has no `when`, so that every family gets it\. Say when/,
    ],
    [
      "two pages with one path",
      { pages: [...mantelzorg.pages, page({ asks: [] })] },
      /two pages have the path "over\/samen"/,
    ],
    [
      "words that are looked for elsewhere",
      { questions: mantelzorg.questions.map((one) => ({ ...one, words: "kindpakket" })) },
      /the words of "caresAlone" are looked for in kindpakket\.json\. Write questionsOf\("mantelzorg"/,
    ],
  ])("%s", (_what, change, message) => {
    expect(problems(change)).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
  });

  test("a path that another scheme has", () => {
    expect(problems({}, [page({})])).toEqual([
      expect.stringMatching(/has a page "over\/samen" too\. Give this one/),
    ]);
    expect(problems({}, [page({ perChild: true })])).toEqual([]);
  });
});

describe("provisions", () => {
  test("that go to nobody, or have the id of another", () => {
    const [gesprek, buddy] = mantelzorg.provisions;
    if (!gesprek || !buddy) throw new Error("The example has two provisions.");
    expect(provisionProblems(mantelzorg, voorbeeldstad, [kindpakket])).toEqual([]);
    const wrong = changed({
      provisions: [
        { ...gesprek, department: "zorg" },
        { ...buddy, id: "sport" },
      ],
    });
    expect(provisionProblems(wrong, voorbeeldstad, [kindpakket])).toEqual([
      expect.stringMatching(/"mantelzorg-gesprek" goes to "zorg", which is no department\. There are kcc, /),
      expect.stringMatching(/another scheme has a provision "sport" too/),
    ]);
  });

  test("for a person are never for the parent who asks", () => {
    const offered = (role: "parent" | "young-person") =>
      offeredProvisions(mantelzorg, family({ role, topics: ["upbringing"] }), "2026-11-24")
        .filter(({ provision }) => provision.id === "zorgmaatje")
        .map(({ person }) => person);
    expect(offered("parent")).toEqual(["c1"]);
    expect(offered("young-person")).toEqual(["c1", "self"]);
  });
});

describe("facts", () => {
  const fact = { schema: z.boolean(), question: "caresAlone", otherwise: false };
  const problems = (change: object, taken: readonly string[] = []) =>
    factProblems(changed({ facts: { caresAlone: { ...fact, ...change } } }), taken);

  test.each<[string, object, RegExp]>([
    [
      "from a question that is not there",
      { question: "caresAllone" },
      /no question of it is "caresAllone", from which "caresAlone" is learned\. Mend/,
    ],
    [
      "of a child, asked of the family",
      { perChild: true },
      /"caresAlone" is a fact of a child, and the page that asks it is not per child\. Set `perChild`/,
    ],
    [
      "that the bench cannot answer",
      { otherwise: "no" },
      /what the bench answers for "caresAlone" is not what its schema takes\. Mend `otherwise`/,
    ],
  ])("%s", (_what, change, message) => {
    expect(problems({})).toEqual([]);
    expect(problems(change)).toEqual([expect.stringMatching(message)]);
  });

  test("with a name that is taken", () => {
    expect(problems({}, ["caresAlone"])).toEqual([
      expect.stringMatching(/there is a fact "caresAlone" already\. Use that one/),
    ]);
  });
});

describe("triage rules", () => {
  const rule = mantelzorg.triage?.urgency?.[0];
  if (!rule) throw new Error("The example has a rule.");
  const problems = (...urgency: Partial<typeof rule>[]) =>
    ruleProblems(changed({ triage: { urgency: urgency.map((change) => ({ ...rule, ...change })) } }));

  test("in a place that is taken", () => {
    expect(problems({})).toEqual([]);
    expect(problems({ order: 110 })).toEqual([
      expect.stringMatching(
        /"urgency-yellow-cares-alone" and "urgency-yellow-debts" both have the order 110\. Which comes first\?/,
      ),
    ]);
  });

  test("with a name that is taken", () => {
    expect(problems({ id: "urgency-green" })).toEqual([
      expect.stringMatching(/two rules are called "urgency-green"\. Rename/),
    ]);
    expect(problems({}, { order: 141 })).toHaveLength(2);
  });

  test("about what the scheme does not have", () => {
    const contact = [{ id: "contact-proef", version: 1, order: 55, provisions: ["maatje"] }];
    expect(ruleProblems(changed({ triage: { contact } }))).toEqual([
      expect.stringMatching(/"contact-proef" looks for "maatje", which is no provision/),
    ]);
  });
});

describe("the search", () => {
  const problems = (search: Scheme["search"], taken: readonly string[] = []) =>
    searchProblems(changed({ search }), taken);

  test("that knows nothing of a provision", () => {
    expect(problems(mantelzorg.search)).toEqual([]);
    expect(problems([])).toEqual([
      expect.stringMatching(
        /the search knows nothing of "mantelzorg-gesprek"\. Add an entry to its search\.ts, and everyday words to locales/,
      ),
      expect.stringMatching(/the search knows nothing of "zorgmaatje"/),
    ]);
  });

  test("that names what is not there, or is there already", () => {
    expect(problems([...mantelzorg.search, { id: "money", provision: "maatje" }], ["money"])).toEqual([
      expect.stringMatching(/"money" names "maatje", which is no provision/),
      expect.stringMatching(/an entry "money" already\. Give this one another id/),
    ]);
  });
});

describe("words", () => {
  const texts = (entries: Record<string, string>): Texts => new Map(Object.entries(entries));
  const question: Question = { ...(mantelzorg.questions[0] as Question), id: "own", words: "proef" };
  const names = (pages: readonly Page[], entries: Record<string, string>) =>
    emptyNames(pages, [question], texts(entries), "nl");
  const label = { "proef:questions.own.label": "Zorgt {{name}} alleen?" };
  const asked = { path: "own", asks: ["own"] };

  test("that are missing, with the file they belong in", () => {
    const lacking = lackingWords(jongeOuders, texts({}), "nl");
    for (const place of [
      "jonge-ouders.json has no text name",
      "jonge-ouders.json has no text questions.whoHelps.label",
      "jonge-ouders.json has no text provisions.babyuitzet.note",
      "jonge-ouders.json has no text words.baby",
      "staff.json has no text rules.urgency-orange-no-income",
      "trial.json has no text families.nienke",
    ])
      expect(lacking).toContain(`locales/nl/${place}. Add it.`);
    expect(lackingWords(jongeOuders, texts({}), "ar").join()).not.toContain("staff.json");
  });

  test("with the name of a child on a page that is about none", () => {
    expect(names([page({ ...asked, perChild: true })], label)).toEqual([]);
    expect(names([page(asked)], label)).toEqual([
      'locales/nl/proef.json: questions.own.label has {{name}} in it, and the page "own" is about no child. Leave the name out, or set `perChild` on the page.',
    ]);
    expect(names([page(asked)], { "proef:pages.own.title": "Over {{name}}" })).toHaveLength(1);
  });

  test("with the name of a child, on a question that the young are asked about themselves too", () => {
    const both = [page({ ...asked, perChild: true }), page(asked)];
    expect(names(both, label)).toHaveLength(1);
    expect(names(both, { ...label, "proef:questions.own.label_je": "Zorg je alleen?" })).toEqual([]);
    expect(names(both, { ...label, "proef:questions.own.label_je": "Zorgt {{name}}?" })).toHaveLength(1);
  });
});
