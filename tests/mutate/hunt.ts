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
      for (const mutant of noticed) alive.delete(mutant);
      say(
        alive.size,
        `${file} (${filled.length} tests below ${band} ms${shaky.length > 0 ? `, ${shaky.length} shaky` : ""})`,
      );
    }
    floor = band;
  }
  for (const mutant of mutants) {
    if (!alive.has(mutant.id)) continue;
    const early = tests.filter(({ loaded }) => loaded.includes(mutant.id));
    for (const [file, own] of nearestFirst(mutant, byFile(early))) {
      const ids = own.map(({ id }) => id);
      if (!(await tester.tryOne(file, ids, mutant.id))) continue;
      alive.delete(mutant.id);
      say(alive.size, `${file} (${mutant.file}:${mutant.line})`);
      break;
    }
  }
  return mutants.filter(({ id }) => alive.has(id));
}

function byFile(tests: readonly SeenTest[]): (readonly [string, readonly SeenTest[]])[] {
  const files = new Map<string, SeenTest[]>();
  for (const test of tests) files.set(test.file, [...(files.get(test.file) ?? []), test]);
  return [...files];
}

type FileOfTests = readonly [string, readonly SeenTest[]];

function nearestFirst({ file }: Mutant, files: readonly FileOfTests[]): readonly FileOfTests[] {
  const away = ([path]: FileOfTests) => (path.includes(`${dirname(file)}/`) ? 0 : 1);
  const took = ([, tests]: FileOfTests) => tests.reduce((sum, test) => sum + test.took, 0);
  return [...files].sort((one, other) => away(one) - away(other) || took(one) - took(other));
}

function say(left: number, what: string): void {
  console.error(`${left} left after ${what}`);
}
