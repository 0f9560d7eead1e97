import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** What a small project of test files holds, and how the test command has to end on it. */
export interface Project {
  readonly name: string;
  /** The source of each test file. */
  readonly files: readonly string[];
  readonly ends: string;
}

const inVitest = 'import { beforeAll, describe, expect, test } from "vitest";\n';
const good = `${inVitest} test("passes", () => expect(1).toBe(1));`;

export const goodProject: Project = { name: "a test that passes", files: [good], ends: "1 passed, 0 failed" };

const failing = `${inVitest} import { askFor } from "#tests/support/ask-for.ts";
  test("fails", async () => expect(await askFor("postgres")).not.toMatch(/^postgres:/));`;
const unloadable = `${inVitest} import "./gone.ts"; test("passes", () => undefined);`;
const unhandled = `${inVitest} test("passes", () => void Promise.reject(new Error("too late")));`;

/** Every way in which a run can go wrong. */
export const brokenProjects: readonly Project[] = [
  {
    name: "a test that fails, with PostgreSQL in use",
    files: [good, failing],
    ends: "1 passed, 1 failed",
  },
  { name: "a file that does not load", files: [good, unloadable], ends: "1 passed, 1 failed" },
  { name: "an error that no test caught", files: [good, unhandled], ends: "2 passed, 1 failed" },
  { name: "all of these", files: [failing, unloadable, unhandled], ends: "1 passed, 3 failed" },
  { name: "no test file", files: [], ends: "0 passed, 1 failed" },
  {
    name: "no test that is not skipped",
    files: [`${inVitest} test.skip("passes", () => undefined);`],
    ends: "0 passed, 1 failed",
  },
  {
    name: "a hook that fails",
    files: [
      good,
      `${inVitest} describe("all", () => {
        beforeAll(() => { throw new Error("no"); });
        test("passes", () => undefined);
      });`,
    ],
    ends: "1 passed, 1 failed",
  },
  {
    name: "a process of tests that is killed",
    files: [good, `${inVitest} test("is killed", () => void process.kill(process.pid, "SIGKILL"));`],
    ends: "1 passed, 1 failed",
  },
  {
    name: "a run that is killed",
    files: [`${inVitest} test("kills", () => void process.kill(process.ppid, "SIGKILL"));`],
    ends: "0 passed, 1 failed",
  },
];

/** Writes a project's files where a configuration looks for them, for as long as `work` takes. */
export async function inProject<T>(
  { files }: Project,
  below: string,
  work: (root: string) => Promise<T>,
): Promise<T> {
  // Below this project's own root, where packages are found, and out of sight of its own tests.
  mkdirSync("test-results", { recursive: true });
  const root = resolve(mkdtempSync(join("test-results", "project-")));
  mkdirSync(join(root, below), { recursive: true });
  for (const [index, source] of files.entries())
    writeFileSync(join(root, below, `file-${index}.test.ts`), source);
  try {
    return await work(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Runs Vitest with one of this project's configurations, its global set-up and all, on another project. */
export function runVitest(config: string, project: Project, below: string) {
  const call = ["node_modules/vitest/vitest.mjs", "run", "--config", resolve(config), "--root"];
  return inProject(project, below, (root) => runCommand(process.execPath, [...call, root]));
}

/** Runs a command as from a terminal, in a folder: its exit code (null when it was killed) and all that it printed. */
export async function runCommand(command: string, args: readonly string[], cwd = ".") {
  // What Vitest says to its own processes is no business of another Vitest.
  const ours = Object.entries(process.env).filter(([name]) => !/^(VITEST|TEST$|TEST_COUNT$)/.test(name));
  const env = Object.fromEntries(ours) as NodeJS.ProcessEnv;
  const child = spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += String(chunk)));
  const [code] = (await once(child, "close")) as [number | null];
  return { code, output, lastLine: output.trimEnd().split("\n").at(-1) };
}
