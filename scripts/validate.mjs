// `npm run validate`: what can be told of the code without running it. Every step runs, also after one that failed.
import { fileURLToPath } from "node:url";
import { root, run } from "./prepare.mjs";

const steps = [
  {
    name: "Format",
    command: ["node_modules/prettier/bin/prettier.cjs", "--check", "."],
    advice: "`npm run format` puts it right.",
  },
  {
    name: "Lint",
    command: ["node_modules/eslint/bin/eslint.js", "--max-warnings=0", "."],
    advice: "`npx eslint --fix .` mends what it can; eslint.config.js says why a rule is there.",
  },
  {
    name: "Nothing unused",
    command: ["node_modules/knip/bin/knip.js", "--no-progress"],
    advice:
      "Delete it, or leave out `export` where only its own file uses it; knip.ts names what a tool cannot see.",
  },
  {
    name: "Types",
    command: ["node_modules/typescript/bin/tsc", "--project", ".", "--noEmit"],
    advice: "A half-done change often shows here: the message names the piece that is missing.",
  },
  {
    name: "Architecture",
    command: ["scripts/architecture.mjs"],
    advice: "Each line says what to do; .dependency-cruiser.mjs has the layout.",
  },
];

/** Runs every step, output to the terminal. Gives per step its name and whether it is in order. */
export function validate() {
  return steps.map(({ name, command: [path, ...args], advice }) => {
    console.log(`\n${name}`);
    const succeeded = run(process.execPath, [path, ...args]);
    if (!succeeded) console.log(`${name} is NOT in order. ${advice}`);
    return { name, succeeded };
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.chdir(root);
  const failed = validate().filter(({ succeeded }) => !succeeded);
  console.log(
    failed.length === 0
      ? `\nAll ${steps.length} steps are in order.`
      : `\nNOT in order: ${failed.map(({ name }) => name).join(", ")}.`,
  );
  process.exit(failed.length === 0 ? 0 : 1);
}
