import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Area } from "./areas.ts";
import type { Mutants } from "./mutants.ts";
import type { SeenTest, Tester } from "./tester.ts";

export interface Seen {
  readonly tests: readonly SeenTest[];
  /** Files that fail twice on the code as it is: what they would notice is not known. */
  readonly broken: readonly string[];
}

/**
 * What each test reaches. Looking takes as long as running all tests once, so it is kept until the code that has
 * mutants changes, or for one test file until that file does. Only the tests of the area count.
 */
export async function seeAll(
  root: string,
  { codeOf }: Mutants,
  tester: Tester,
  { tests: near, except }: Area,
): Promise<Seen> {
  const store = join(root, "node_modules/.cache/mutate");
  mkdirSync(store, { recursive: true });
  const code = [...codeOf].flat().join("\n");
  const tests: SeenTest[] = [];
  const broken: string[] = [];
  for (const file of await tester.testFiles()) {
    const isBelow = (path: string) => file.startsWith(join(root, path));
    if (!near.some(isBelow) || (except && isBelow(except))) continue;
    const place = join(store, `${hashOf(`${file}\n${readFileSync(file, "utf8")}\n${code}`)}.json`);
    const known = read(place);
    if (!known) console.error(`looks at ${file.slice(root.length + 1)}`);
    const seen = known ?? (await tester.see(file)) ?? (await tester.see(file));
    if (!seen) broken.push(file);
    else if (!known) writeFileSync(place, JSON.stringify(seen));
    tests.push(...(seen ?? []));
  }
  return { tests, broken };
}

const hashOf = (text: string): string => createHash("sha256").update(text).digest("base64url");

function read(place: string): readonly SeenTest[] | null {
  try {
    return JSON.parse(readFileSync(place, "utf8")) as readonly SeenTest[];
  } catch {
    return null;
  }
}
