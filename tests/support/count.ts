import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import type { Reporter, SerializedError, TestModule } from "vitest/node";

/** What came of a run, for `npm test`. */
export interface Count {
  readonly passed: number;
  /** Tests, hooks and files that failed, and errors that no test caught. */
  readonly failed: number;
  readonly files: readonly { readonly name: string; readonly seconds: number }[];
}

/**
 * Vitest's reporter of numbers. Writes them to the file that TEST_COUNT names, and lets a run that ran no test fail,
 * also one whose tests were all skipped.
 */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const count = countIn(modules, errors);
    if (process.env.TEST_COUNT) writeFileSync(process.env.TEST_COUNT, JSON.stringify(count));
    if (count.passed + count.failed > 0) return;
    console.error("No test was run.");
    process.exitCode = 1;
  }
}

function countIn(modules: readonly TestModule[], errors: readonly SerializedError[]): Count {
  const states = modules.flatMap((module) =>
    [...module.children.allTests()].map((test) => test.result().state),
  );
  const numberOf = (state: string) => states.filter((one) => one === state).length;
  const withErrors = modules.flatMap((module) => [module, ...module.children.allSuites()]);
  const outside = withErrors.flatMap((part) => part.errors());
  return {
    passed: numberOf("passed"),
    failed: numberOf("failed") + outside.length + errors.length,
    files: modules.map((module) => ({
      name: relative(process.cwd(), module.moduleId),
      seconds: (module.diagnostic().collectDuration + module.diagnostic().duration) / 1_000,
    })),
  };
}
