// What must be there before the loket can start or be tested: the right Node, the packages, the build.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** The oldest that will do: what the code is made for, and what its tests run on. */
export const neededNode = [20, 19];
/** The newest Node that calls itself an LTS and that npm brings. */
export const ltsMajor = 24;
const stamp = join(root, "build", "sources.txt");
const sources = [
  ...["app", "db", "locales", "public", "scripts/bundle.mjs", "package-lock.json"],
  ...["remix.config.js", "vite.config.ts", "tsconfig.json"],
];

/** Stops with plain words when Node is too old. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [neededMajor = 0, neededMinor = 0] = neededNode;
  if (major > neededMajor || (major === neededMajor && minor >= neededMinor)) return;
  console.error(
    `Gezinsloket needs Node ${neededNode.join(".")} or newer, and this is Node ${process.versions.node}.\n` +
      "Get it from https://nodejs.org (the LTS version) and try again.",
  );
  process.exit(1);
}

/** Runs a command in the project's folder, output to the terminal; false when it fails. */
export function run(command, args, env = {}) {
  const shell = process.platform === "win32" && command === "npm";
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    shell,
    env: { ...process.env, ...env },
  });
  return status === 0;
}

/** Runs a program of an installed package, with this same Node unless another is named. */
export function runTool(path, args, env = {}, node = process.execPath) {
  return run(node, [join(root, "node_modules", path), ...args], env);
}

/** Installs the packages when those in node_modules are not the ones in the lock file. */
export function install() {
  if (isInstalled()) return;
  console.log("Installing packages…");
  // Without --omit=dev: the build needs those too, also where NODE_ENV=production.
  if (!run("npm", ["ci", "--include=dev"])) {
    console.error("Installing the packages failed; see the messages above.");
    process.exit(1);
  }
}

function isInstalled() {
  const installedLock = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(installedLock)) return false;
  const wanted = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
  const installed = JSON.parse(readFileSync(installedLock, "utf8")).packages;
  return Object.entries(wanted).every(
    ([name, { version, optional, devOptional, peer }]) =>
      name === "" || optional || devOptional || peer || installed[name]?.version === version,
  );
}

/** Builds when a source changed since the last build; false when that fails. */
export function build() {
  const now = describeSources();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === now) return true;
  console.log("Building…");
  const built =
    runTool("@remix-run/dev/dist/cli.js", ["vite:build"]) && run(process.execPath, ["scripts/bundle.mjs"]);
  if (!built) return false;
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
  return true;
}

/** A hash of name, size and time of every source file. */
function describeSources() {
  const hash = createHash("sha256");
  for (const source of sources) {
    for (const file of filesIn(join(root, source))) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${file} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest("hex");
}

function filesIn(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => !/\.test\.tsx?$/.test(name))
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}
