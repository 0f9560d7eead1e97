import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inProject, runCommand } from "#tests/support/projects.ts";

const folder = "app/triage";
const code = `
export const longestTerm = 14;
const dayAfter = longestTerm + 1;
export const isLate = (days: number): boolean => days >= dayAfter;
`;
const testOf = (cases: string) => `
import { expect, test } from "vitest";
import { isLate } from "./term.ts";
test("is late", () => {
  ${cases}
});`;
const within = "expect(isLate(14)).toBe(false);";
const late = "expect(isLate(15)).toBe(true);";

/** Looks for mistakes in the code that the tests do not notice, in a project of its own. */
const mutate = (tests: readonly string[], equivalents: readonly object[]) =>
  inProject({ name: "terms", files: tests.map(testOf), ends: "" }, folder, async (root) => {
    writeFileSync(join(root, folder, "term.ts"), code);
    mkdirSync(join(root, "tests/mutate"), { recursive: true });
    writeFileSync(join(root, "tests/mutate/equivalent.json"), JSON.stringify(equivalents));
    const call = ["--import", "tsx", "tests/mutate/run.ts", "--root", root];
    const { code: exit, output } = await runCommand(process.execPath, call);
    return { exit, lines: output.split("\n").filter((line) => line.startsWith(folder)), output };
  });

const equivalent = {
  file: `${folder}/term.ts`,
  within: "longestTerm",
  says: "one less in longestTerm = 14",
  because: "nobody asks about the day before",
};

test("a mistake that a test notices is not reported", async () => {
  const { exit, lines, output } = await mutate([`${within} ${late}`], []);
  expect([exit, lines]).toEqual([0, []]);
  expect(output).toContain("5 mutants, each of them noticed");
});

test("what nobody notices is reported, and what is listed and does not exist, and a test that fails anyway", async () => {
  const tests = [late, "expect(isLate(3)).toBe(true);"];
  const { exit, lines } = await mutate(tests, [equivalent, { ...equivalent, within: "gone" }]);
  expect(exit).toBe(1);
  expect(lines).toEqual([
    "app/triage/term.ts:3 dayAfter [number] one less in longestTerm + 1",
    "app/triage/file-1.test.ts fails on the code as it is",
    expect.stringMatching(/^app\/triage\/term.ts gone: .* does not exist/),
  ]);
});
