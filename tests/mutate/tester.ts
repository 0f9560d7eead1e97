import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { createVitest, type TestCase, type TestRunResult } from "vitest/node";
import type { Order } from "./order.ts";

export interface SeenTest {
  readonly file: string;
  readonly id: string;
  /** Milliseconds. */
  readonly took: number;
  /** Mutants that are reached when its file is loaded, and by the test itself. */
  readonly loaded: readonly number[];
  readonly reached: readonly number[];
}

/** Mutants by the id of a test. */
export type Plan = Readonly<Record<string, readonly number[]>>;

export interface Noticed {
  readonly mutants: readonly number[];
  /** Tests that failed without a mutant after they had run with some: nothing is known of theirs. */
  readonly shaky: readonly string[];
}

/** One Vitest that stays open and runs tests with mutants. No file on the disk is changed. */
export interface Tester {
  testFiles(): Promise<readonly string[]>;
  /** Runs a test file on the code as it is; null when it fails. */
  see(file: string): Promise<readonly SeenTest[] | null>;
  /** Runs the tests of a plan, each with its mutants. */
  tryEach(file: string, mutants: Plan): Promise<Noticed>;
  /** Loads and runs a test file anew for each mutant; gives those with which it fails. */
  tryReload(file: string, mutants: readonly number[]): Promise<readonly number[]>;
  close(): Promise<void>;
}

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Long enough for a test on a busy machine; a mutant for which it waits for ever is noticed by then. */
const longestTestMs = 30_000;

/** `codeOf` has the code with switches of each file that has mutants. */
export async function openTester(root: string, codeOf: ReadonlyMap<string, string>): Promise<Tester> {
  const plugin: Plugin = {
    name: "mutants",
    enforce: "pre",
    transform: (_code, id) => {
      const switched = codeOf.get(id);
      return switched && `import * as $m from ${JSON.stringify(here("switch.ts"))};\n${switched}`;
    },
  };
  const vitest = await createVitest(
    "test",
    {
      root,
      config: here("../../vitest.config.ts"),
      watch: false,
      reporters: [{}],
      runner: here("runner.ts"),
      maxWorkers: 1,
      cache: false,
      testTimeout: longestTestMs,
      onConsoleLog: () => false,
    },
    { plugins: [plugin], logLevel: "silent" },
  );
  await vitest.standalone();
  const project = vitest.getRootProject();

  async function run(file: string, order: Order, testIds?: readonly string[]): Promise<TestRunResult> {
    project.provide("order", order);
    const options = testIds && { testIds: [...testIds] };
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications([
      project.createSpecification(file, options),
    ]);
    // Vitest tells of every file that it ever ran.
    return { testModules: testModules.filter(({ moduleId }) => moduleId === file), unhandledErrors };
  }

  return {
    testFiles: async () => (await vitest.globTestSpecifications()).map(({ moduleId }) => moduleId),
    async see(file) {
      const result = await run(file, { task: "observe" });
      return fails(result) ? null : testsOf(result).flatMap((test) => seen(file, test));
    },
    async tryEach(file, mutants) {
      const tests = testsOf(await run(file, { task: "each", mutants }, Object.keys(mutants)));
      const steady = tests.filter((test) => !test.meta().shaky);
      return {
        mutants: steady.flatMap((test) => test.meta().noticed ?? []),
        shaky: tests.filter((test) => test.meta().shaky).map(({ id }) => id),
      };
    },
    async tryReload(file, mutants) {
      const { testModules } = await run(file, { task: "reload", mutants });
      return testModules.flatMap((module) => module.meta().noticed ?? []);
    },
    close: () => vitest.close(),
  };
}

const testsOf = ({ testModules }: TestRunResult): TestCase[] =>
  testModules.flatMap((module) => [...module.children.allTests()]);

const fails = ({ testModules, unhandledErrors }: TestRunResult): boolean =>
  unhandledErrors.length > 0 || testModules.some((module) => !module.ok());

function seen(file: string, test: TestCase): SeenTest[] {
  const { loaded, reached } = test.meta();
  if (!loaded || !reached) return [];
  return [{ file, id: test.id, took: test.diagnostic()?.duration ?? 0, loaded, reached }];
}
