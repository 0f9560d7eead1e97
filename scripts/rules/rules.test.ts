import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { retiredRules, rules, triageVersion } from "#app/triage/rules.ts";
import { filesOf, mistakes, notKept } from "./compare.ts";
import { keptRules, writtenRules } from "./read.ts";

const here = join(import.meta.dirname, "../..");

describe("the triage rules", () => {
  test("are kept as each version says them", () => {
    const [written, kept] = [writtenRules(here), keptRules(here)];
    expect(mistakes(written, kept)).toEqual([]);
    expect(notKept(written, kept)).toEqual([]);
  });

  test("are all found where they are written", () => {
    const found = writtenRules(here).map(({ id, version }) => `${id} ${version}`);
    expect(found.sort()).toEqual(
      [...rules, ...retiredRules].map(({ id, version }) => `${id} ${version}`).sort(),
    );
  });

  test("have versions that make the version of triage", () => {
    expect(triageVersion).toBe(writtenRules(here).reduce((sum, { version }) => sum + version, 0));
  });
});

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

const own = "app/schemes/proef/triage.ts";
const age = "app/schemes/contract/age.ts";
const good: Readonly<Record<string, string>> = {
  "app/triage/urgency.ts": `const shared = [{ id: "urgency-debts", version: 1, order: 10, when: (facts) => facts.debts }];`,
  [own]: `import { isYoung } from "#app/schemes/contract/age.ts";
    import { limit } from "./limit.ts";
    export const triage: OwnTriage = {
      urgency: [{ id: "urgency-proef", version: 1, order: 20, when: (facts) => isYoung(facts, limit) }],
      retired: [{ id: "urgency-old", version: 2 }],
    };`,
  "app/schemes/proef/limit.ts": `export const limit = 12;`,
  [age]: `export function isYoung(facts, limit) { return facts.age < limit; }
    export function other() { return 1; }`,
};

/** A project in which some files are changed after the rules of the good one were kept. */
function changed(files: Readonly<Record<string, string>>) {
  const root = mkdtempSync(join(tmpdir(), "rules-"));
  folders.push(root);
  const write = (all: Readonly<Record<string, string>>) => {
    for (const [path, text] of Object.entries(all)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  };
  write(good);
  for (const [path, kept] of filesOf(writtenRules(root))) write({ [path]: JSON.stringify(kept) });
  write(files);
  const [written, kept] = [writtenRules(root), keptRules(root)];
  return { mistakes: mistakes(written, kept), notKept: notKept(written, kept) };
}

const replaced = (path: string, from: string, to: string) => ({
  [path]: (good[path] ?? "").replace(from, to),
});

describe("a rule", () => {
  test("may be laid out otherwise, and explained", () => {
    expect(changed(replaced(own, "urgency: [{", "// Why.\n urgency: [\n {\n"))).toEqual({
      mistakes: [],
      notKept: [],
    });
    expect(changed(replaced(age, "return 1", "return 2")).mistakes).toEqual([]);
  });

  test.each([
    ["turned round", own, "isYoung(facts, limit)", "!isYoung(facts, limit)"],
    ["given another number elsewhere", "app/schemes/proef/limit.ts", "12", "13"],
    ["standing on a function that changed", age, "facts.age <", "facts.age <="],
  ])("that is %s needs another version", (_what, path, from, to) => {
    expect(changed(replaced(path, from, to)).mistakes).toEqual([
      "urgency-proef says something else than its version 1 did. Give it version 2, and run `npx tsx scripts/rules.ts`.",
    ]);
  });

  test("with another version is to be kept", () => {
    const files = replaced(own, `"urgency-proef", version: 1`, `"urgency-proef", version: 2`);
    expect(changed(files)).toEqual({
      mistakes: [],
      notKept: ["Version 2 of urgency-proef is not kept yet: run `npx tsx scripts/rules.ts`."],
    });
  });

  test("that is new is to be kept", () => {
    const files = { "app/triage/parts.ts": `const asked = { id: "part-asked", version: 1 };` };
    expect(changed(files).notKept).toEqual([
      "Version 1 of part-asked is not kept yet: run `npx tsx scripts/rules.ts`.",
    ]);
  });

  test("that goes back to an older version is refused", () => {
    expect(changed(replaced(own, "version: 2", "version: 1")).mistakes).toEqual([
      "urgency-old has version 1, and had 2 before. A version only rises.",
    ]);
  });

  test("that is gone has to be retired, and stays so", () => {
    expect(changed(replaced("app/triage/urgency.ts", "urgency-debts", "urgency-money")).mistakes).toEqual([
      expect.stringMatching(
        /^urgency-debts is gone, .* Put \{ id: "urgency-debts", version: 2 \} in `retired`/,
      ),
    ]);
    expect(changed(replaced(own, `{ id: "urgency-old", version: 2 }`, "")).mistakes).toEqual([
      expect.stringMatching(/^urgency-old is gone/),
    ]);
  });
});
