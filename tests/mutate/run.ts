/**
 * `npm run mutate [-- path…]`: makes one small mistake in the code at a time, in memory, and asks the tests that stand
 * near whether they notice. Prints those that nobody notices, and ends with 1 when there are any. `--root` is for
 * another project.
 */
import { relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { areas } from "./areas.ts";
import { readEquivalents, sortOut } from "./equivalent.ts";
import { survivorsOf } from "./hunt.ts";
import { findMutants } from "./mutants.ts";
import { seeAll } from "./seen.ts";
import { openTester } from "./tester.ts";

const { values, positionals: paths } = parseArgs({
  options: { root: { type: "string", default: fileURLToPath(new URL("../..", import.meta.url)) } },
  allowPositionals: true,
});
const root = resolve(values.root);
const equivalents = readEquivalents(root);
const total = { mutants: 0, wrong: 0 };
const isWanted = (path: string) => paths.length === 0 || paths.some((wanted) => path.startsWith(wanted));

for (const area of areas) {
  const mutants = findMutants(root, area);
  const { toTry, gone } = sortOut(mutants.all, equivalents, area.code);
  const wanted = toTry.filter(({ file }) => isWanted(file));
  if (wanted.length === 0) continue;
  const tester = await openTester(root, mutants.codeOf);
  const { tests, broken } = await seeAll(root, mutants, tester, area);
  const survivors = await survivorsOf(wanted, tests, tester);
  await tester.close();
  for (const { file, line, within, kind, says } of survivors)
    console.log(`${file}:${line} ${within} [${kind}] ${says}`);
  for (const file of broken) console.log(`${relative(root, file)} fails on the code as it is`);
  for (const { file, within, says } of gone)
    console.log(`${file} ${within}: equivalent.json names a mutant that does not exist: ${says}`);
  total.mutants += wanted.length;
  total.wrong += survivors.length + broken.length + gone.length;
}
console.log(
  `\n${total.mutants} mutants, ${total.wrong === 0 ? "each of them noticed" : `${total.wrong} to look at`}`,
);
process.exit(total.wrong > 0 || total.mutants === 0 ? 1 : 0);
