import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Scheme } from "#app/schemes/contract/scheme.ts";
import { rulesOf } from "#tests/support/rule-pairs.ts";

/** Folders in `app/schemes/` that hold no scheme. */
const noScheme = ["contract", "fields"];

/** What each scheme's folder has, and what it is for. */
const files: Readonly<Record<string, string>> = {
  "index.ts": "the scheme itself",
  "spec.md": "a line with its source for each provision, rule and fact",
  "search.ts": "what people say who look for it",
};

/** Folders of schemes that nobody sees: `root` is a project. */
export function unlisted(root: string, schemes: readonly Scheme[]): string[] {
  const listed = schemes.map(({ id }) => id);
  const folders = readdirSync(join(root, "app/schemes"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !noScheme.includes(entry.name))
    .map(({ name }) => name);
  return [
    ...folders
      .filter((name) => !listed.includes(name))
      .map(
        (name) =>
          `app/schemes/${name}/ is not offered to anybody. Add it to the list in app/schemes/index.ts.`,
      ),
    ...listed
      .filter((id) => !folders.includes(id))
      .map(
        (id) =>
          `The scheme "${id}" has no folder of its name. Its id and app/schemes/<id>/ have to be the same.`,
      ),
  ];
}

/** What a scheme's folder lacks. */
export function folderProblems(root: string, scheme: Scheme): string[] {
  const folder = `app/schemes/${scheme.id}`;
  const has = (name: string) => existsSync(join(root, folder, name));
  const text = (name: string) => (has(name) ? readFileSync(join(root, folder, name), "utf8") : "");
  const rules = rulesOf(scheme.triage ?? {}).map(({ id }) => id);
  const provisions = scheme.provisions.map(({ id }) => id);
  const told = [...provisions, ...rules, ...Object.keys(scheme.facts ?? {})];
  return [
    ...Object.entries(files)
      .filter(([name]) => !has(name))
      .map(([name, what]) => `${folder}/${name} is missing: ${what}.`),
    ...told
      .filter((id) => has("spec.md") && !text("spec.md").includes(`\`${id}\``))
      .map((id) => `${folder}/spec.md says nothing about \`${id}\`. Add a line with its source.`),
    ...rules
      .filter((id) => !text("triage.test.ts").includes(`"${id}"`))
      .map(
        (id) =>
          `${folder}/triage.test.ts does not try "${id}". Give a family for which it speaks and neighbours for whom it is silent.`,
      ),
    ...(readdirIf(join(root, folder)).some((name) => name.endsWith(".test.ts"))
      ? []
      : [`${folder}/ has no test. Write one for what only this scheme does.`]),
    ...familyProblems(root, scheme),
  ];
}

/** Families are what shows that a provision is given to whom it is meant for. */
function familyProblems(root: string, scheme: Scheme): string[] {
  const folder = `app/schemes/${scheme.id}/families`;
  const names = readdirIf(join(root, folder)).filter((name) => name.endsWith(".json"));
  const ids = scheme.families.map(({ id }) => `${id}.json`);
  const expected = new Set(
    scheme.families.flatMap((family) => {
      const { expect } = family as { expect?: { verdicts?: object } };
      return Object.keys(expect?.verdicts ?? {}).map((key) => key.split(":")[0]);
    }),
  );
  return [
    ...names
      .filter((name) => !ids.includes(name))
      .map(
        (name) =>
          `${folder}/${name} is tried on nothing. Name it under \`families\` in the scheme's index.ts.`,
      ),
    ...scheme.provisions
      .filter(({ id }) => !expected.has(id))
      .map(({ id }) => `No family in ${folder}/ expects a verdict on "${id}". Add one that does.`),
  ];
}

const readdirIf = (path: string) => (existsSync(path) ? readdirSync(path) : []);
