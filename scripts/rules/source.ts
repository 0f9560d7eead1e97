import { existsSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import ts from "typescript";

/** A top-level thing of a file: what it is called, and where it is written. */
interface Declaration {
  readonly file: string;
  readonly node: ts.Node;
}

const printer = ts.createPrinter({ removeComments: true });

/** Rules stand on these; what lies outside is no part of what a rule says. */
const followed = /^app\/(triage|schemes\/contract|schemes\/[^/]+)\/[^/]+$/;

/** Files of a project below `root`, each read once. Paths are relative, with slashes. */
export function sourcesOf(root: string) {
  const files = new Map<string, ts.SourceFile>();
  const fileAt = (path: string): ts.SourceFile => {
    const known = files.get(path);
    if (known) return known;
    const text = readFileSync(join(root, path), "utf8");
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
    files.set(path, file);
    return file;
  };

  /** What a name stands for, in this file or where it is imported from; null when that is not followed. */
  function find(path: string, name: string): Declaration | null {
    for (const statement of fileAt(path).statements) {
      if (ts.isFunctionDeclaration(statement) && statement.name?.text === name)
        return { file: path, node: statement };
      if (ts.isVariableStatement(statement)) {
        const found = statement.declarationList.declarations.find((one) => one.name.getText() === name);
        if (found) return { file: path, node: found };
      }
      if (ts.isImportDeclaration(statement)) {
        const bindings = statement.importClause?.namedBindings;
        if (!bindings || !ts.isNamedImports(bindings) || statement.importClause?.isTypeOnly) continue;
        const element = bindings.elements.find((one) => one.name.text === name && !one.isTypeOnly);
        const target = element && targetOf(path, (statement.moduleSpecifier as ts.StringLiteral).text);
        if (target && existsSync(join(root, target)))
          return find(target, (element.propertyName ?? element.name).text);
      }
    }
    return null;
  }

  /** The text of a node and of everything that it names, without comments and layout. */
  function wholeText({ file, node }: Declaration, seen = new Set<ts.Node>()): string {
    seen.add(node);
    const own = printer.printNode(ts.EmitHint.Unspecified, node, fileAt(file));
    const named = namesIn(node).flatMap((name) => find(file, name) ?? []);
    const rest = named.filter((one) => !seen.has(one.node)).map((one) => wholeText(one, seen));
    return [own.replace(/\s+/g, " ").replace(/, ?([}\])])/g, " $1"), ...rest].join("\n");
  }

  return { fileAt, wholeText };
}

function targetOf(path: string, specifier: string): string | null {
  const target = specifier.startsWith("#app/")
    ? specifier.slice(1)
    : specifier.startsWith(".")
      ? posix.join(dirname(path), specifier)
      : "";
  return followed.test(target) ? target : null;
}

/** Names that a node uses: no types, no `.name`, no `name:`. Sorted, each once. */
function namesIn(node: ts.Node): string[] {
  const names = new Set<string>();
  const visit = (inner: ts.Node): void => {
    if (ts.isTypeNode(inner)) return;
    if (ts.isPropertyAccessExpression(inner)) return visit(inner.expression);
    if (ts.isPropertyAssignment(inner)) return visit(inner.initializer);
    if (ts.isIdentifier(inner)) names.add(inner.text);
    ts.forEachChild(inner, visit);
  };
  visit(node);
  return [...names].sort();
}
