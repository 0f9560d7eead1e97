import { dirname } from "node:path";
import type { Mutant } from "./source.ts";
import type { SeenTest, Tester } from "./tester.ts";

/** Cheap tests first: they notice most. Milliseconds. */
const bands = [20, 100, 500, 2_500, Infinity];

/** The mutants that no test notices. */
export async function survivorsOf(
  mutants: readonly Mutant[],
  tests: readonly SeenTest[],
  tester: Tester,
): Promise<readonly Mutant[]> {
  const alive = new Set(mutants.map(({ id }) => id));
  const strike = (file: string, noticed: readonly number[], what: string) => {
    for (const mutant of noticed) alive.delete(mutant);
    console.error(`${alive.size} left after ${file} (${what})`);
  };
  let floor = 0;
  for (const band of bands) {
    const within = tests.filter(({ took }) => took >= floor && took < band);
    for (const [file, own] of byFile(within)) {
      const plan = own.map(({ id, reached, loaded }) => {
        const early = new Set(loaded);
        return [id, reached.filter((mutant) => alive.has(mutant) && !early.has(mutant))] as const;
      });
      const filled = plan.filter(([, reached]) => reached.length > 0);
      if (filled.length === 0) continue;
      const { mutants: noticed, shaky } = await tester.tryEach(file, Object.fromEntries(filled));
      strike(file, noticed, `${filled.length} tests below ${band} ms, ${shaky.length} shaky`);
    }
    floor = band;
  }
  // Cheap files first, and of all that is worked out when a file is loaded, what is nearest to its tests first.
  for (const near of [true, false])
    for (const [file, own] of cheapestFirst(byFile(tests))) {
      const loaded = new Set(own.flatMap((test) => test.loaded));
      const left = mutants.filter(
        (mutant) => alive.has(mutant.id) && loaded.has(mutant.id) && isNear(mutant, file) === near,
      );
      if (left.length === 0) continue;
      const ids = left.map(({ id }) => id);
      strike(file, await tester.tryReload(file, ids), `loaded again for ${left.length}`);
    }
  return mutants.filter(({ id }) => alive.has(id));
}

type FileOfTests = readonly [string, readonly SeenTest[]];

function byFile(tests: readonly SeenTest[]): FileOfTests[] {
  const files = new Map<string, SeenTest[]>();
  for (const test of tests) files.set(test.file, [...(files.get(test.file) ?? []), test]);
  return [...files];
}

function cheapestFirst(files: readonly FileOfTests[]): readonly FileOfTests[] {
  const took = ([, tests]: FileOfTests) => tests.reduce((sum, test) => sum + test.took, 0);
  return [...files].sort((one, other) => took(one) - took(other));
}

const isNear = ({ file }: Mutant, test: string): boolean => test.includes(`/${dirname(file)}/`);
