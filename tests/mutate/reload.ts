import { inject, type RunnerTestFile, type RunnerTask, type RunnerTestCase, TestRunner, vi } from "vitest";
import { startTests } from "vitest/internal/browser";
import { activate } from "./switch.ts";

/** Runs a file and tells nobody; stops at the first test that fails. */
class QuietRunner extends TestRunner {
  failed = false;

  override async onBeforeRunTask(test: RunnerTask): Promise<void> {
    if (this.failed) test.mode = "skip";
    await super.onBeforeRunTask(test);
  }

  onAfterRetryTask(test: RunnerTestCase): void {
    this.failed ||= test.result?.state === "fail";
  }
}

/** Loads and runs a test file once more for each mutant, and gives those with which it fails. */
export async function noticedByReload(
  runner: TestRunner,
  { filepath }: RunnerTestFile,
  hasRejected: () => Promise<boolean>,
): Promise<readonly number[]> {
  const order = inject("order");
  const mutants = order.task === "reload" ? order.mutants : [];
  const noticed: number[] = [];
  for (const mutant of mutants) {
    const quiet = new QuietRunner(runner.config);
    equip(quiet, runner as never);
    vi.resetModules();
    activate(mutant);
    const files = await startTests([filepath], quiet);
    const rejected = await hasRejected();
    if (quiet.failed || rejected || files.some(fails)) noticed.push(mutant);
    activate(-1);
  }
  return noticed;
}

/** Vitest gives its own runner, besides the settings, two things that have no type. */
function equip(quiet: TestRunner, { moduleRunner, _otel }: Record<"moduleRunner" | "_otel", unknown>): void {
  Object.assign(quiet, { moduleRunner, _otel });
}

/** A file that does not load, or a hook that fails, has no test that fails. */
const fails = (task: RunnerTask): boolean =>
  task.result?.state === "fail" || ("tasks" in task && task.tasks.some(fails));
