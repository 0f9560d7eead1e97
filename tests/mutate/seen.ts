import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SeenTest, Tester } from "./tester.ts";

type Known = Record<string, { readonly of: string; readonly tests: readonly SeenTest[] }>;

/**
 * What each test reaches. Looking takes as long as running all tests once, so it is kept until the code changes, or
 * for one test file until that file does.
 */
export async function seeAll(root: string, tester: Tester): Promise<readonly SeenTest[]> {
  const store = join(root, "node_modules/.cache/mutate.json");
  const known = read(store);
  const code = hashOf(sourcesOf(root));
  const files = await tester.testFiles();
  const seen: SeenTest[] = [];
  for (const file of files) {
    const of = hashOf([file]) + code;
    if (known[file]?.of !== of) {
      console.error(`looks at ${file.slice(root.length + 1)}`);
      known[file] = { of, tests: await tester.see(file) };
      write(store, known);
    }
    seen.push(...(known[file]?.tests ?? []));
  }
  return seen;
}

function sourcesOf(root: string): readonly string[] {
  return ["app", "db", "locales", "tests/support", "tests/mutate"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
}

function hashOf(files: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of [...files].sort()) hash.update(readFileSync(file));
  return hash.digest("base64url");
}

function read(store: string): Known {
  try {
    return JSON.parse(readFileSync(store, "utf8")) as Known;
  } catch {
    return {};
  }
}

function write(store: string, known: Known): void {
  mkdirSync(dirname(store), { recursive: true });
  writeFileSync(store, JSON.stringify(known));
}
