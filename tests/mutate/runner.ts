import { setMaxListeners } from "node:events";
import { setImmediate } from "node:timers/promises";
import { inject, type RunnerTask, type RunnerTestCase, type RunnerTestFile, TestRunner } from "vitest";
import type { Order } from "./order.ts";
import { noticedByReload } from "./reload.ts";
import { activate, takeReached } from "./switch.ts";

const none = -1;

/** Runs tests with mutants, as the order says: one start of a test file serves many of them. */
export default class MutantRunner extends TestRunner {
  readonly #order: Order = inject("order");
  readonly #noticed = new Set<number>();
  #loaded: readonly number[] | undefined;
  #mutants: readonly number[] = [];
  #rejected = false;

  async onBeforeRunFiles(files: RunnerTestFile[]): Promise<void> {
    process.on("unhandledRejection", () => (this.#rejected = true));
    if (this.#order.task !== "reload") return;
    for (const file of files)
      file.meta.noticed = await noticedByReload(this, file, () => this.#hasRejected());
  }

  override async onBeforeRunTask(test: RunnerTask): Promise<void> {
    if (this.#order.task === "reload") test.mode = "skip";
    if (this.#order.task === "each" && test.type === "test") {
      const wanted = this.#order.mutants[test.id] ?? [];
      const left = wanted.filter((mutant) => !this.#noticed.has(mutant));
      this.#mutants = [...left, none];
      if (left.length === 0) test.mode = "skip";
      test.repeats = left.length;
      setMaxListeners(0, test.context.signal);
    }
    await super.onBeforeRunTask(test);
  }

  override onBeforeTryTask(test: RunnerTestCase, tried: { repeats: number } = { repeats: 0 }): void {
    super.onBeforeTryTask(test);
    this.#loaded ??= takeReached();
    takeReached();
    if (this.#order.task === "each") activate(this.#mutants[tried.repeats] ?? none);
  }

  async onAfterRetryTask(test: RunnerTestCase, { repeats }: { repeats: number }): Promise<void> {
    if (this.#order.task === "observe") {
      test.meta.loaded = this.#loaded ?? [];
      test.meta.reached = takeReached();
    }
    if (this.#order.task !== "each" || !test.result) return;
    const rejected = await this.#hasRejected();
    const mutant = this.#mutants[repeats] ?? none;
    if (test.result.state === "fail" || rejected) {
      if (mutant === none) test.meta.shaky = true;
      else test.meta.noticed = [...(test.meta.noticed ?? []), mutant];
      test.result.state = "pass";
      delete test.result.errors;
    }
    activate(none);
  }

  override onAfterRunTask(test: RunnerTask): void {
    if (!test.meta.shaky) for (const mutant of test.meta.noticed ?? []) this.#noticed.add(mutant);
    super.onAfterRunTask(test);
  }

  /** A promise that nobody waited for is rejected before the next mutant begins. */
  async #hasRejected(): Promise<boolean> {
    await setImmediate();
    const rejected = this.#rejected;
    this.#rejected = false;
    return rejected;
  }
}
