import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Mutant } from "./source.ts";

const equivalent = z.strictObject({
  file: z.string(),
  within: z.string(),
  says: z.string(),
  because: z.string().min(20),
});

/** A mutant, as it is printed, that changes nothing anybody could notice, and why: no test can tell, so none is asked. */
export type Equivalent = z.output<typeof equivalent>;

/** The list of a project; one that has none has no equivalent mutants. */
export function readEquivalents(root: string): readonly Equivalent[] {
  const path = join(root, "tests/mutate/equivalent.json");
  return existsSync(path) ? z.array(equivalent).parse(JSON.parse(readFileSync(path, "utf8"))) : [];
}

/** The mutants to try, and what the list names below `folder` that does not exist (any more). */
export function sortOut(mutants: readonly Mutant[], equivalents: readonly Equivalent[], folder: string) {
  const key = ({ file, within, says }: Mutant | Equivalent) => `${file}\n${within}\n${says}`;
  const listed = new Set(equivalents.map(key));
  const existing = new Set(mutants.map(key));
  return {
    toTry: mutants.filter((mutant) => !listed.has(key(mutant))),
    gone: equivalents.filter((one) => one.file.startsWith(folder) && !existing.has(key(one))),
  };
}
