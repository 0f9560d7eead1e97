/**
 * `npm run mutate [-- [--near] path…]`: makes one small mistake in the code at a time and asks the tests whether they
 * notice. Prints those that nobody notices, and ends with 1 when there are any. `--near` asks only the tests below the
 * paths, which is quick while one writes them.
 */
import { fileURLToPath } from "node:url";
import { survivorsOf } from "./hunt.ts";
import { findMutants } from "./mutants.ts";
import { seeAll } from "./seen.ts";
import { openTester } from "./tester.ts";

const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");
const paths = process.argv.slice(2).filter((argument) => argument !== "--near");
const near = process.argv.includes("--near");
const isWithin = (path: string) => paths.length === 0 || paths.some((wanted) => path.startsWith(wanted));
const mutants = findMutants(root);
const wanted = mutants.all.filter(
  ({ file }) => paths.length === 0 || paths.some((path) => file.startsWith(path)),
);
const tester = await openTester((file) => mutants.codeOf.get(file));
const { tests, broken } = await seeAll(root, mutants, tester, (path) => !near || isWithin(path));
const survivors = await survivorsOf(wanted, tests, tester);
for (const { file, line, kind, says } of survivors) console.log(`${file}:${line} [${kind}] ${says}`);
for (const file of broken) console.log(`${file} fails on the code as it is`);
console.log(`\n${wanted.length} mutants, ${survivors.length} that no test notices`);
await tester.close();
process.exit(survivors.length + broken.length > 0 ? 1 : 0);
