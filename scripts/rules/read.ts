import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { sourcesOf } from "./source.ts";

/** A rule as it is written now. */
export interface WrittenRule {
  readonly id: string;
  readonly version: number;
  /** Where its versions are kept: `app/triage/rules.json`, `app/schemes/<scheme>/rules.json`. */
  readonly kept: string;
  /** Of all that the rule says; absent when it was retired. */
  readonly mark?: string;
}

/** What is kept of a rule: its version, and the mark of what that version says. */
export interface KeptRule {
  readonly version: number;
  readonly mark?: string;
}

/** The triage rules of a project below `root`: objects with an id and a version in the files of rules. */
export function writtenRules(root: string): WrittenRule[] {
  const sources = sourcesOf(root);
  return ruleFiles(root).flatMap(({ path, kept }) => {
    const rules: WrittenRule[] = [];
    const visit = (node: ts.Node, retired: boolean): void => {
      const rule = ts.isObjectLiteralExpression(node) ? versioned(node) : null;
      if (rule) {
        const mark = retired ? {} : { mark: markOf(sources.wholeText({ file: path, node })) };
        rules.push({ ...rule, kept, ...mark });
      } else ts.forEachChild(node, (child) => visit(child, retired || isRetired(node)));
    };
    visit(sources.fileAt(path), false);
    return rules;
  });
}

/** What is kept, by id, of all files together. */
export function keptRules(root: string): ReadonlyMap<string, KeptRule> {
  const files = new Set(ruleFiles(root).map(({ kept }) => kept));
  const entries = [...files].flatMap((path) =>
    existsSync(join(root, path))
      ? Object.entries(JSON.parse(readFileSync(join(root, path), "utf8")) as Record<string, KeptRule>)
      : [],
  );
  return new Map(entries);
}

function ruleFiles(root: string): { path: string; kept: string }[] {
  const shared = readdirSync(join(root, "app/triage"))
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .sort()
    .map((name) => ({ path: `app/triage/${name}`, kept: "app/triage/rules.json" }));
  const own = readdirSync(join(root, "app/schemes"))
    .filter((name) => existsSync(join(root, "app/schemes", name, "triage.ts")))
    .sort()
    .map((name) => ({ path: `app/schemes/${name}/triage.ts`, kept: `app/schemes/${name}/rules.json` }));
  return [...shared, ...own];
}

function versioned(node: ts.ObjectLiteralExpression): { id: string; version: number } | null {
  const value = (name: string) =>
    node.properties.filter(ts.isPropertyAssignment).find((property) => property.name.getText() === name)
      ?.initializer;
  const [id, version] = [value("id"), value("version")];
  if (!id || !version || !ts.isStringLiteral(id) || !ts.isNumericLiteral(version)) return null;
  return { id: id.text, version: Number(version.text) };
}

/** `retired: [...]` of a scheme, `const retired = [...]` of the shared rules. */
function isRetired(node: ts.Node): boolean {
  return (
    (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) && node.name.getText() === "retired"
  );
}

function markOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
