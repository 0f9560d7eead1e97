/**
 * npx tsx scripts/rules.ts: keeps what each version of each triage rule says, in `rules.json` beside the rules. Refuses
 * when a rule says something else under the same version; a test does so as well.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesOf, mistakes, notKept } from "./rules/compare.ts";
import { keptRules, writtenRules } from "./rules/read.ts";

const root = join(import.meta.dirname, "..");
const written = writtenRules(root);
const kept = keptRules(root);
const wrong = mistakes(written, kept);

if (wrong.length > 0) {
  for (const line of wrong) console.error(line);
  process.exitCode = 1;
} else {
  const news = notKept(written, kept);
  for (const [path, rules] of filesOf(written))
    writeFileSync(join(root, path), `${JSON.stringify(rules, null, 2)}\n`);
  console.log(`${written.length} rules are kept, ${news.length} of them new or with a new version.`);
}
