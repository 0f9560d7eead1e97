import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCommand } from "#tests/support/projects.ts";
import { example, projectWithExample } from "./example-project.ts";

/*
 * docs/add-a-scheme.md, done: the example is added to a copy of the project as the page says, and the tests of that
 * project run on it. The page shows the same files.
 */

const page = readFileSync("docs/add-a-scheme.md", "utf8");
const vitest = join(process.cwd(), "node_modules/vitest/vitest.mjs");
const tsx = join(process.cwd(), "node_modules/tsx/dist/cli.mjs");

/** Where the walk, the verdicts, triage, the search, words, who sees what and the bench are tried. */
const tried = [
  "app/schemes/mantelzorg/",
  "app/schemes/offered.test.ts",
  "app/find/find.test.ts",
  "app/requests/sight/sight-table.test.ts",
  "app/triage/triage.property.test.ts",
  "scripts/rules/",
  "tests/schemes/schemes.test.ts",
  "tests/personas.test.ts",
  "tests/walked-personas.test.ts",
  "tests/random-families.test.ts",
  "tests/words.test.ts",
  "tests/words-used.test.ts",
  "tests/words-plain.test.ts",
];

describe("the example", () => {
  let root: string;
  beforeAll(() => {
    root = projectWithExample();
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test("is refused until its rules are kept, and passes every test then", async () => {
    const run = (files: readonly string[]) => runCommand(process.execPath, [vitest, "run", ...files], root);
    const before = await run(["scripts/rules/"]);
    expect(before.code).toBe(1);
    expect(before.output).toContain(
      "Version 1 of urgency-yellow-cares-alone is not kept yet: run `npx tsx scripts/rules.ts`.",
    );

    expect(await runCommand(process.execPath, [tsx, "scripts/rules.ts"], root)).toMatchObject({ code: 0 });
    expect(existsSync(join(root, "app/schemes/mantelzorg/rules.json"))).toBe(true);

    const after = await run(tried);
    expect(after.code, after.output).toBe(0);
    expect(after.output).toContain("app/schemes/mantelzorg/search.test.ts");
  });
});

describe("the page about adding a scheme", () => {
  /** Blocks of code with the file they show, as in "```ts facts.ts". */
  const shown = [...page.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$/gm)].map(([, name = "", text = ""]) => ({
    name,
    text,
  }));
  const folder = join(example, "app/schemes/mantelzorg");

  test("shows every file of the example's code", () => {
    const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));
    expect(shown.map(({ name }) => name)).toEqual(expect.arrayContaining(files));
  });

  test.each(shown)("shows $name as it is", ({ name, text }) => {
    expect(text).toBe(readFileSync(join(folder, name), "utf8"));
  });
});
