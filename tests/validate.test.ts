import { spawnSync } from "node:child_process";
import {
  closeSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/** Taken along as they are: what decides about the code. */
const decides = [
  ...[".dependency-cruiser.mjs", ".gitignore", ".prettierrc", "eslint.config.js", "knip.ts", "tsconfig.json"],
  ...["architecture", "bench", "folder-circles", "no-query", "prepare", "start", "validate"].map(
    (name) => `scripts/${name}.mjs`,
  ),
];

/** A project so small that every tool is through it in seconds. */
const sound = {
  "package.json": packageWith(),
  "app/root.tsx": "export default function Root() {\n  return null;\n}\n",
  "app/routes.ts":
    'import { route } from "@remix-run/route-config";\n\nexport default [route("page", "routes/page.ts")];\n',
  "app/routes/page.ts": "export const loader = () => null;\n",
  "app/server.ts": 'import { color } from "./ui/color.ts";\n\nconsole.log(color);\n',
  "app/ui/color.ts": 'export const color = "red";\n',
};

const faulty = {
  ...sound,
  "package.json": packageWith("clsx"),
  "app/server.ts": `import { color } from "./ui/color.ts";
import { later } from "./ui/later.ts";
import { say } from "./ui/say.ts";

console.log(color, later, say);
`,
  "app/routes/page.ts": "export const loader = () => null;\nexport const lender = () => null;\n",
  "app/ui/color.ts": 'export const color: number = "red";\nexport const shade = "dark";\n',
  "app/ui/later.ts": "export function later(): void {\n  Promise.resolve();\n}\n",
  "app/intake/walk.ts": "export const steps = 3;\n",
  "app/ui/say.ts": `import { steps } from "../intake/walk.ts";

export function say(kind: "a" | "b"): void {
  switch (kind) {
    case "a":
      console.log(kind, steps);
  }
}
`,
  "app/ui/ugly.ts": "const   ugly=1",
};

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

test("Code without a fault is in order", { timeout: 600_000 }, () => {
  const { status, output } = validate(sound);
  expect(output).toContain("All 5 steps are in order.");
  expect(status).toBe(0);
});

describe("A fault", () => {
  let found: ReturnType<typeof validate>;
  beforeAll(() => {
    found = validate(faulty);
  }, 600_000);

  test("stops no step, and makes the whole fail", () => {
    expect(found.output).toMatch(/NOT in order: Format, Lint, Nothing unused, Types, Architecture\.\n$/);
    expect(found.status).toBe(1);
  });

  test.each([
    ["Format", "a badly formatted file", /ui\/ugly\.ts/],
    ["Lint", "a promise that nobody waits for", /ui\/later\.ts\n.*no-floating-promises/],
    ["Lint", "a switch that forgets a case", /ui\/say\.ts\n.*switch-exhaustiveness-check/],
    ["Lint", "an export of a page that Remix does not ask for", /routes\/page\.ts\n.*'lender'/],
    ["Nothing unused", "an unused file", /Unused files[^]*ui\/ugly\.ts[^]*Unused/],
    ["Nothing unused", "an unused export", /Unused exports[^]*shade/],
    ["Nothing unused", "an unused dependency", /Unused devDependencies[^]*clsx/],
    ["Architecture", "an import against the layers", /ui\/say\.ts imports app\/intake\/walk\.ts/],
    ["Types", "a value of another type", /ui\/color\.ts.*TS2322/],
  ])("%s names %s", (step, _fault, message) => {
    const [, from = ""] = found.output.split(`\n${step}\n`);
    expect(from.split(`${step} is NOT in order.`)[0]).toMatch(message);
  });
});

function packageWith(...more: string[]): string {
  const used = [
    "@eslint/js",
    "dependency-cruiser",
    "@remix-run/route-config",
    "globals",
    "knip",
    "tsx",
    "typescript-eslint",
  ];
  const description = {
    name: "small",
    type: "module",
    scripts: Object.fromEntries([
      ["dev", "tsx app/server.ts"],
      ...["architecture", "bench", "start", "validate"].map((name) => [name, `node scripts/${name}.mjs`]),
    ]),
    devDependencies: Object.fromEntries([...used, ...more].map((name) => [name, "*"])),
  };
  return `${JSON.stringify(description, null, 2)}\n`;
}

function validate(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), "gezinsloket-validate-"));
  folders.push(folder);
  for (const name of decides) cpSync(name, join(folder, name));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  const log = join(folder, "test-results.txt");
  const out = openSync(log, "w");
  const env = { ...process.env, FORCE_COLOR: "0", NO_COLOR: "1" };
  const { status } = spawnSync(process.execPath, ["scripts/validate.mjs"], {
    cwd: folder,
    stdio: ["ignore", out, out],
    env,
  });
  closeSync(out);
  return { status, output: readFileSync(log, "utf8") };
}
