import ts from "typescript";

/** What is changed in one place; `says` names the mutants, in the order of their ids. */
export interface Change {
  readonly kind: string;
  readonly says: readonly string[];
  /** The code with its switches; `first` is the id of its first mutant. */
  readonly code: (first: number) => string;
}

/** The text of a node, with the switches of all that stands in it. */
export type Emit = (node: ts.Node) => string;

/** Takes another shape than the node: asked for the text of its pieces. At most one applies to a node. */
export type Reshape = (node: ts.Node, emit: Emit) => Change | null;

/** Goes around the text of a node. */
export type Wrap = (node: ts.Node, text: string) => Change | null;

export interface Mutant {
  readonly id: number;
  readonly file: string;
  readonly line: number;
  /** The name, at the top of its file, of what it stands in. */
  readonly within: string;
  readonly kind: string;
  readonly says: string;
}

export interface Switched {
  readonly code: string;
  readonly mutants: readonly Mutant[];
}

/** Code in which every mutant is a switch away. `firstId` numbers the mutants of all files through. */
export function withSwitches(
  file: string,
  source: string,
  firstId: number,
  { reshapes, wraps }: { readonly reshapes: readonly Reshape[]; readonly wraps: readonly Wrap[] },
): Switched {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, kindOf(file));
  const mutants: Mutant[] = [];
  const lineOf = (node: ts.Node) => parsed.getLineAndCharacterOfPosition(node.getStart(parsed)).line + 1;
  const accept = (node: ts.Node, { kind, says, code }: Change): string => {
    const first = firstId + mutants.length;
    const place = { file, line: lineOf(node), within: outermostName(node), kind };
    mutants.push(...says.map((text, index) => ({ id: first + index, ...place, says: text })));
    return code(first);
  };
  const emit: Emit = (node) => {
    if (isFixed(node)) return node.getText(parsed);
    let change: Change | null = null;
    for (const reshape of reshapes) change ??= reshape(node, emit);
    let text = change ? accept(node, change) : withChildren(node);
    for (const wrap of wraps) {
      const wrapped = wrap(node, text);
      if (wrapped) text = accept(node, wrapped);
    }
    return text;
  };
  const withChildren = (node: ts.Node): string => {
    let text = "";
    let at = node.getStart(parsed);
    ts.forEachChild(node, (child) => {
      const start = child.getStart(parsed);
      if (start < at) return;
      text += source.slice(at, start) + emit(child);
      at = child.end;
    });
    return text + source.slice(at, node.end);
  };
  return { code: source.slice(0, parsed.getStart()) + withChildren(parsed), mutants };
}

function outermostName(node: ts.Node): string {
  let name = "";
  for (let at = node; at; at = at.parent) {
    if (ts.isVariableDeclaration(at) || ts.isFunctionDeclaration(at)) name = at.name?.getText() ?? name;
  }
  return name;
}

function kindOf(file: string): ts.ScriptKind {
  return file.endsWith(".tsx") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
}

/** Types and names of modules say nothing that runs; what is drawn is looked at in a browser. */
function isFixed(node: ts.Node): boolean {
  return (
    ts.isTypeNode(node) ||
    ts.isImportDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    ts.isJsxElement(node) ||
    ts.isJsxSelfClosingElement(node) ||
    ts.isJsxFragment(node)
  );
}
