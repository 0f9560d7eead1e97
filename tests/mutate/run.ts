/**
 * `npm run mutate [-- path…]`: makes one small mistake in the code at a time and asks the tests whether they notice.
 * Prints those that nobody notices, and ends with 1 when there are any.
 */
import { fileURLToPath } from "node:url";
import { survivorsOf } from "./hunt.ts";
import { findMutants } from "./mutants.ts";
import { seeAll } from "./seen.ts";
import { openTester } from "./tester.ts";

const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");
const paths = process.argv.slice(2);
const { all, codeOf } = findMutants(root, () => true);
const wanted = all.filter(({ file }) => paths.length === 0 || paths.some((path) => file.startsWith(path)));
const tester = await openTester((file) => codeOf.get(file));
const survivors = await survivorsOf(wanted, await seeAll(root, tester), tester);
for (const { file, line, kind, says } of survivors) console.log(`${file}:${line} [${kind}] ${says}`);
console.log(`\n${wanted.length} mutants, ${survivors.length} that no test notices`);
await tester.close();
process.exit(survivors.length > 0 ? 1 : 0);
