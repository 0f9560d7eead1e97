import { readFileSync, readdirSync } from "node:fs";
import ts from "typescript";
import { askedKey, type Texts } from "./words.ts";

/** The keys that source text names: whole, or as a pattern with an id in it. */
export interface NamedKeys {
  readonly whole: ReadonlySet<string>;
  readonly patterns: readonly RegExp[];
  /** Keys that are asked for in so many words: these have to exist. */
  readonly asked: ReadonlySet<string>;
}

const namespaced = /^[a-z][a-z-]*:[A-Za-z0-9]/;
const askingNames = ["t", "say", "list"];

/** Reads the keys out of the code below a folder, tests excepted. */
export function keysNamedBelow(folder: string): NamedKeys {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name),
  );
  const found = files.map((name) => keysNamedIn(name, readFileSync(`${folder}/${name}`, "utf8")));
  return {
    whole: new Set(found.flatMap((keys) => [...keys.whole])),
    patterns: found.flatMap((keys) => keys.patterns),
    asked: new Set(found.flatMap((keys) => [...keys.asked])),
  };
}

/**
 * Reads the keys out of one file. A key with a namespace counts wherever it is written; one without only where it
 * is asked for, as `t("back")`. In a key with an id in it (`steps.${name}`) the id stands for one word; when
 * nothing but the namespace stands before it, for one of the words that are written in the same file.
 */
export function keysNamedIn(name: string, source: string): NamedKeys {
  const whole = new Set<string>();
  const asked = new Set<string>();
  const templates: ts.TemplateExpression[] = [];
  const written = new Set<string>();
  const visit = (node: ts.Node, asking: boolean): void => {
    if (ts.isStringLiteralLike(node)) {
      written.add(node.text);
      if (asking && !node.text.includes("/")) asked.add(withNamespace(node.text));
      if (asking || namespaced.test(node.text)) whole.add(withNamespace(node.text));
    } else if (ts.isTemplateExpression(node)) {
      if (asking || namespaced.test(node.head.text + "x")) templates.push(node);
    }
    if (ts.isCallExpression(node) && isAsking(node.expression)) {
      visit(node.expression, false);
      node.arguments.forEach((argument, index) => visit(argument, index === 0));
    } else {
      // Only the outcomes of "a ? b : c" are keys, and never what a call inside is given.
      const choice = ts.isConditionalExpression(node) ? node.condition : null;
      const passes = asking && (choice !== null || ts.isParenthesizedExpression(node));
      ts.forEachChild(node, (child) => visit(child, passes && child !== choice));
    }
  };
  visit(ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true, scriptKind(name)), false);
  return { whole, asked, patterns: templates.flatMap((template) => patternOf(template, written) ?? []) };
}

const scriptKind = (name: string) => (name.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS);

function withNamespace(key: string): string {
  return key.includes(":") ? key : `common:${key}`;
}

function isAsking(called: ts.Expression): boolean {
  if (ts.isIdentifier(called)) return askingNames.includes(called.text);
  return ts.isPropertyAccessExpression(called) && askingNames.includes(called.name.text);
}

function patternOf(template: ts.TemplateExpression, written: ReadonlySet<string>): RegExp | null {
  const head = withNamespace(template.head.text);
  // "${question.words}:questions...": a convention, which the flow itself tells.
  if (head === "common:") return null;
  const words = [...written].filter((word) => /^[A-Za-z][\w-]*$/.test(word));
  const first = head.endsWith(":") ? `(?:${words.join("|")})` : "[^.:]+";
  const rest = template.templateSpans.map(
    (span, index) => (index === 0 ? first : "[^.:]+") + escape(span.literal.text),
  );
  return new RegExp(`^${escape(head)}${rest.join("")}$`);
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/**
 * Texts that nothing shows. `known` are the keys that follow from ids by convention; a key that `isConvention`
 * claims has to be one of them, whatever the code seems to name.
 */
export function unusedKeys(
  texts: Texts,
  named: NamedKeys,
  known: ReadonlySet<string>,
  isConvention: (key: string) => boolean,
): string[] {
  return [...texts.keys()].filter((key) => {
    const asked = askedKey(key);
    const list = asked.replace(/\.\d+$/, "");
    if (known.has(asked) || known.has(list) || named.whole.has(asked) || named.whole.has(list)) return false;
    return isConvention(asked) || !named.patterns.some((pattern) => pattern.test(asked));
  });
}

/** Keys that the code asks for by name and that are not there. */
export function absentKeys(texts: Texts, named: NamedKeys): string[] {
  const keys = [...texts.keys()].map(askedKey);
  const known = new Set(keys.flatMap((key) => [key, key.replace(/\.\d+$/, "")]));
  return [...named.asked].filter((key) => !known.has(key));
}
