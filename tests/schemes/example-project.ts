import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** What a project needs to run its own tests; packages are found in a folder above it. */
const parts = ["app", "db", "locales", "scripts", "tests", "package.json", "vitest.config.ts"];

export const example = "tests/example-scheme";

/**
 * This project with the example in it, as docs/add-a-scheme.md adds it: its folder, a line in the list, its words.
 * Gives the folder; the caller removes it.
 */
export function projectWithExample(): string {
  mkdirSync("test-results", { recursive: true });
  const root = resolve(mkdtempSync(join("test-results", "example-")));
  for (const part of parts) cpSync(part, join(root, part), { recursive: true });
  for (const name of readdirSync(example, { recursive: true, encoding: "utf8" }))
    if (statSync(join(example, name)).isFile()) add(join(example, name), join(root, name));
  const list = join(root, "app/schemes/index.ts");
  writeFileSync(list, withLine(readFileSync(list, "utf8")));
  return root;
}

/** A file that is there already is a locale file, to which the example adds some texts. */
function add(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    const known = JSON.parse(readFileSync(to, "utf8")) as Tree;
    writeFileSync(
      to,
      `${JSON.stringify(merged(known, JSON.parse(readFileSync(from, "utf8")) as Tree), null, 2)}\n`,
    );
  } catch {
    cpSync(from, to);
  }
}

interface Tree {
  readonly [key: string]: Tree | string;
}

function merged(one: Tree, other: Tree): Tree {
  const both = Object.entries(other).map(([key, value]) => {
    const known = one[key];
    return [key, typeof known === "object" && typeof value === "object" ? merged(known, value) : value];
  });
  return { ...one, ...(Object.fromEntries(both) as Tree) };
}

function withLine(list: string): string {
  return list
    .replace(/^/, 'import { mantelzorg } from "./mantelzorg/index.ts";\n')
    .replace(/(schemes: readonly Scheme\[\] = \[[^\]]*?),?\s*\]/, "$1, mantelzorg]");
}
