// Keeps the layout: who may import whom (.dependency-cruiser.mjs), no circles of folders, and names that say something.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cruise } from "dependency-cruiser";
import config, { layers } from "../.dependency-cruiser.mjs";
import { folderCircles } from "./folder-circles.mjs";
import { root } from "./prepare.mjs";

const roots = ["app", "db", "scripts", "tests"];
/** Names of drawers: what lies in one could lie in any. */
const drawers = /^(shared|common|utils?|models?|helpers?|misc|lib)$/;

/** What is against the layout in a project, each in words that say what to do. */
export async function problemsIn(project) {
  return [...folderProblems(project), ...(await importProblems(project))];
}

function folderProblems(project) {
  const folders = ["app", ...foldersBelow(project)];
  const places = layers.flat();
  const unknown = folders
    .filter((path) => /^app\/[^/]+$/.test(path) && !places.includes(path.slice("app/".length)))
    .map((path) => `${path}/ is in no layer. Give it its place in the list of .dependency-cruiser.mjs.`);
  const nameless = folders
    .filter((path) => drawers.test(path.split("/").at(-1)))
    .map((path) => `${path}/ is a drawer. Name the folder after the one thing that it is about.`);
  return [...unknown, ...nameless];
}

function foldersBelow(project) {
  return roots
    .filter((name) => existsSync(join(project, name)))
    .flatMap((name) =>
      readdirSync(join(project, name), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) =>
          join(entry.parentPath, entry.name)
            .slice(project.length + 1)
            .replaceAll("\\", "/"),
        ),
    );
}

async function importProblems(project) {
  const { forbidden, options } = config;
  const comments = new Map(forbidden.map(({ name, comment }) => [name, comment]));
  const present = roots.filter((name) => existsSync(join(project, name)));
  const settings = { ...options, baseDir: project, validate: true, ruleSet: { forbidden } };
  const { output } = await cruise(present, settings);
  const broken = output.summary.violations.map(({ from, to, cycle, rule }) =>
    cycle
      ? circleOfFiles(cycle, comments.get(rule.name))
      : `${from} imports ${to}: ${comments.get(rule.name)}`,
  );
  const own = output.modules.flatMap(({ source, dependencies }) =>
    dependencies.map(({ resolved }) => [source, resolved]).filter((pair) => pair.every(isOwn)),
  );
  return [...new Set([...broken, ...folderCircles(own).map(circleOfFolders)])];
}

const isOwn = (path) => roots.some((name) => path.startsWith(`${name}/`));

/** The same circle is found from each of its files: it starts with the first by name, so that it is told once. */
function circleOfFiles(cycle, comment) {
  const names = cycle.map(({ name }) => name);
  const first = names.indexOf([...names].sort()[0]);
  const turned = [...names.slice(first), ...names.slice(0, first)];
  return `${[...turned, turned[0]].join(" -> ")}: ${comment}`;
}

function circleOfFolders({ parent, way, imports }) {
  const links = imports.map(([from, to]) => `\n    ${from} imports ${to}`).join("");
  return `Folders of ${parent}/ import each other in a circle, ${way.join(" -> ")}. What to undo first is the least:${links}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problems = await problemsIn(root);
  for (const problem of problems) console.log(`- ${problem}`);
  if (problems.length === 0) console.log("Every import goes the way of the layout.");
  process.exit(problems.length === 0 ? 0 : 1);
}
