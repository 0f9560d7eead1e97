import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { reshapes, wraps } from "./kinds.ts";
import { type Mutant, withSwitches } from "./source.ts";

export interface Mutants {
  readonly all: readonly Mutant[];
  /** Code with switches, by absolute path. */
  readonly codeOf: ReadonlyMap<string, string>;
}

/** Every mutant of every file of the loket; test files have none. */
export function findMutants(root: string): Mutants {
  const all: Mutant[] = [];
  const codeOf = new Map<string, string>();
  const files = readdirSync(join(root, "app"), { recursive: true, encoding: "utf8" })
    .map((path) => join("app", path))
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .sort();
  for (const path of files) {
    const file = join(root, path);
    const { code, mutants } = withSwitches(path, readFileSync(file, "utf8"), all.length, { reshapes, wraps });
    if (mutants.length > 0) codeOf.set(file, code);
    all.push(...mutants);
  }
  return { all, codeOf };
}
