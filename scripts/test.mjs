// `npm test`: what `npm run validate` checks, unit and database tests, the build, and the tests in a browser.
// Ends with the count of all.
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build, checkNode, install, root, runTool } from "./prepare.mjs";
import { validate } from "./validate.mjs";

checkNode();
process.chdir(root);
install();

const results = join(root, "test-results");
rmSync(results, { recursive: true, force: true });
mkdirSync(results);
const total = { passed: 0, failed: 0 };

for (const { name, succeeded } of validate()) step(name, succeeded);
tests("unit", [], { TZ: "UTC" });
// Nothing may depend on where the server stands: once more on the office's own clock.
const aboutTime = ["conversations", "i18n", "messages", "municipality", "schemes", "triage"].map(
  (name) => `app/${name}/`,
);
tests("amsterdam", aboutTime, { TZ: "Europe/Amsterdam", DATABASES: "sqlite" });
if (step("Build", build())) tests("browser", ["--config", "vitest.e2e.config.ts"], { TZ: "UTC" });

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);

function step(name, succeeded) {
  console.log(`${name}: ${succeeded ? "in order" : "NOT in order"}`);
  total[succeeded ? "passed" : "failed"] += 1;
  return succeeded;
}

/** Runs Vitest and adds its numbers; a run that ends badly without a failed test counts as one. */
function tests(name, args, env) {
  const file = join(results, `${name}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const succeeded = runTool("vitest/vitest.mjs", ["run", ...reporters, ...args], env);
  const { passed, failed } = numbersIn(file);
  total.passed += passed;
  total.failed += succeeded ? failed : Math.max(1, failed);
}

function numbersIn(file) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, "utf8"));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
