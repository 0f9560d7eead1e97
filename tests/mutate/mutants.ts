import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Area } from "./areas.ts";
import { reshapes, wraps } from "./kinds.ts";
import { type Mutant, withSwitches } from "./source.ts";

export interface Mutants {
  readonly all: readonly Mutant[];
  /** Code with switches, by absolute path. */
  readonly codeOf: ReadonlyMap<string, string>;
}

/** Every mutant of every file of an area; test files have none. */
export function findMutants(root: string, { code: folder, except }: Area): Mutants {
  const all: Mutant[] = [];
  const codeOf = new Map<string, string>();
  for (const path of codeBelow(root, folder)) {
    if (except && path.startsWith(except)) continue;
    const file = join(root, path);
    const { code, mutants } = withSwitches(path, readFileSync(file, "utf8"), all.length, { reshapes, wraps });
    if (mutants.length > 0) codeOf.set(file, code);
    all.push(...mutants);
  }
  return { all, codeOf };
}

function codeBelow(root: string, folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((path) => join(folder, path))
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .sort();
}
