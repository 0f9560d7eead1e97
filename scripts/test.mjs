// `npm test [-- step... [-- options of Vitest]]`: what `npm run validate` checks, unit and database tests, the
// build, and the tests in a browser. Without steps it takes all but `lts`; "all" takes that too. Ends with the count
// of all.
import { ltsNode } from "./lts.mjs";
import { build, checkNode, install, root } from "./prepare.mjs";
import { validate } from "./validate.mjs";
import { runVitest } from "./vitest.mjs";

// Nothing may depend on where the server stands: once more on the office's own clock.
const aboutTime = ["conversations", "i18n", "messages", "municipality", "schemes", "triage"];
const unit = { config: "vitest.config.ts", env: { TZ: "UTC" } };
const steps = {
  validate: () => validate().forEach(({ name, succeeded }) => check(name, succeeded)),
  unit: () => tests("unit", unit),
  amsterdam: () =>
    tests("amsterdam", {
      ...unit,
      args: aboutTime.map((name) => `app/${name}/`),
      env: { TZ: "Europe/Amsterdam", DATABASES: "sqlite" },
    }),
  browser: () => {
    if (!check("Build", build())) return;
    tests("browser", { config: "vitest.e2e.config.ts", env: { TZ: "UTC" } });
  },
  lts: () => {
    const node = ltsNode();
    if (check("The LTS of Node", node !== null)) tests("lts", { ...unit, node });
  },
};

const asked = process.argv.slice(2);
const dashes = asked.includes("--") ? asked.indexOf("--") : asked.length;
const names = asked.slice(0, dashes);
const options = asked.slice(dashes + 1);
const every = Object.keys(steps);
const unknown = names.find((name) => name !== "all" && !every.includes(name));
if (unknown !== undefined) {
  console.error(`There is no step "${unknown}". There are: all, ${every.join(", ")}.`);
  process.exit(1);
}
const usual = every.filter((name) => name !== "lts");
const chosen = names.includes("all") ? every : names.length > 0 ? names : usual;

checkNode();
process.chdir(root);
install();
const total = { passed: 0, failed: 0 };
const files = [];
for (const name of chosen) steps[name]();

const slowest = files.sort((a, b) => b.seconds - a.seconds).slice(0, 10);
console.log("\nThe ten slowest files, in seconds:");
for (const { step, name, seconds } of slowest)
  console.log(`${seconds.toFixed(1).padStart(7)}  ${name} (${step})`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);

function check(name, succeeded) {
  console.log(`${name}: ${succeeded ? "in order" : "NOT in order"}`);
  total[succeeded ? "passed" : "failed"] += 1;
  return succeeded;
}

function tests(step, run) {
  const count = runVitest({ ...run, args: [...(run.args ?? []), ...options] });
  total.passed += count.passed;
  total.failed += count.failed;
  files.push(...count.files.map((file) => ({ ...file, step })));
}
