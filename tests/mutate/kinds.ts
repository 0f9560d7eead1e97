import ts from "typescript";
import type { Reshape, Wrap } from "./source.ts";

/** Calls that a chain can do without: clauses and locks of queries, limits of schemas, steps over lists. */
const links = [
  ...[
    "where",
    "whereRef",
    "on",
    "onRef",
    "having",
    "forUpdate",
    "limit",
    "orderBy",
    "distinct",
    "onConflict",
  ],
  ...["min", "max", "regex", "refine", "trim", "int", "filter", "sort", "slice", "toLowerCase", "replace"],
];

const link: Reshape = (node, emit) => {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null;
  const { expression: before, name, questionDotToken } = node.expression;
  if (!links.includes(name.text) || questionDotToken || before.getText() === "Math") return null;
  if (node.arguments.some(waits)) return null;
  const text = emit(before);
  const rest = `.${name.text}(${node.arguments.map(emit).join(", ")})`;
  return {
    kind: name.text,
    says: [`without .${short(`${name.text}(${node.arguments.map((one) => one.getText()).join(", ")})`)}`],
    code: (id) => `$m.link(${id}, ${text}, ($q) => $q${rest})`,
  };
};

const transaction: Reshape = (node, emit) => {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null;
  if (node.expression.name.text !== "transaction" || node.arguments.length > 0) return null;
  const db = emit(node.expression.expression);
  return {
    kind: "transaction",
    says: ["without a transaction"],
    code: (id) => `$m.transaction(${id}, ${db})`,
  };
};

/** A statement that is only a call: the mutants leave it out, or do not wait for it. */
const statement: Reshape = (node, emit) => {
  if (!ts.isExpressionStatement(node)) return null;
  const { expression } = node;
  if (ts.isAwaitExpression(expression)) {
    const call = emit(expression.expression);
    return {
      kind: "await",
      says: [
        `without ${short(expression.getText())}`,
        `does not wait for ${short(expression.expression.getText())}`,
      ],
      code: (id) => `{ if (!$m.on(${id})) await $m.loose(${id + 1}, ${call}); }`,
    };
  }
  if (!ts.isCallExpression(expression) || /^(log|super)\b|\.log\b/.test(expression.getText())) return null;
  const call = emit(expression);
  return {
    kind: "statement",
    says: [`without ${short(expression.getText())}`],
    code: (id) => `{ if (!$m.on(${id})) ${call}; }`,
  };
};

const logic: Reshape = (node, emit) => {
  if (!ts.isBinaryExpression(node) || waits(node)) return null;
  const name = new Map([
    [ts.SyntaxKind.AmpersandAmpersandToken, "both"],
    [ts.SyntaxKind.BarBarToken, "either"],
  ]).get(node.operatorToken.kind);
  if (!name) return null;
  const [one, other] = [emit(node.left), emit(node.right)];
  return {
    kind: name,
    says: [`only ${short(node.left.getText())}`, `only ${short(node.right.getText())}`],
    code: (id) => `$m.${name}(${id}, () => (${one}), () => (${other}))`,
  };
};

const orders = ["<", "<=", ">", ">="];

const compare: Reshape = (node, emit) => {
  if (!ts.isBinaryExpression(node) || isLoop(node)) return null;
  const operator = node.operatorToken.getText();
  const says = [`the other way at the boundary of ${short(node.getText())}`];
  if (orders.includes(operator)) {
    const [one, other] = [emit(node.left), emit(node.right)];
    return { kind: "boundary", says, code: (id) => `$m.compare(${id}, ${one}, "${operator}", ${other})` };
  }
  if ((operator !== "===" && operator !== "!==") || isCondition(node)) return null;
  const [one, other] = [emit(node.left), emit(node.right)];
  const not = operator === "!==" ? "!" : "";
  return {
    kind: "equal",
    says: [`the opposite of ${short(node.getText())}`],
    code: (id) => `${not}$m.same(${id}, ${one}, ${other})`,
  };
};

const not: Reshape = (node, emit) => {
  if (!ts.isPrefixUnaryExpression(node) || node.operator !== ts.SyntaxKind.ExclamationToken) return null;
  if (isCondition(node)) return null;
  const value = emit(node.operand);
  return {
    kind: "not",
    says: [`the opposite of ${short(node.getText())}`],
    code: (id) => `$m.not(${id}, ${value})`,
  };
};

export const reshapes: readonly Reshape[] = [link, transaction, statement, logic, compare, not];

const guard: Wrap = (node, text) =>
  isCondition(node)
    ? {
        kind: "guard",
        says: [`never ${short(node.getText())}`, `always ${short(node.getText())}`],
        code: (id) => `$m.guard(${id}, ${text})`,
      }
    : null;

const truth: Wrap = (node, text) =>
  node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword
    ? { kind: "truth", says: [`not ${around(node)}`], code: (id) => `$m.flip(${id}, ${text})` }
    : null;

/** Terms and limits stand in constants of their file. */
const limit: Wrap = (node, text) => {
  if (!ts.isNumericLiteral(node) || !isConstant(node) || isOrder(node)) return null;
  return {
    kind: "number",
    says: [`one more in ${around(node)}`, `one less in ${around(node)}`],
    code: (id) => `$m.number(${id}, ${text})`,
  };
};

/** A place in an order is ten away from its neighbours: one more or less changes nothing. */
const order: Wrap = (node, text) =>
  ts.isNumericLiteral(node) && isConstant(node) && isOrder(node)
    ? {
        kind: "order",
        says: [`${around(node)}: changes places with a neighbour`],
        code: (id) => `$m.place(${id}, ${text})`,
      }
    : null;

const sqlBoundary: Wrap = (node, text) => {
  if (!ts.isStringLiteral(node) || !orders.includes(node.text) || !ts.isCallExpression(node.parent))
    return null;
  const other = node.text.length === 1 ? `${node.text}=` : node.text.charAt(0);
  return {
    kind: "boundary",
    says: [`"${other}" in ${short(node.parent.arguments.map((one) => one.getText()).join(", "))}`],
    code: (id) => `$m.text(${id}, ${text}, "${other}")`,
  };
};

const element: Wrap = (node, text) => {
  if (!ts.isArrayLiteralExpression(node) || node.elements.length === 0) return null;
  const call = ts.isCallExpression(node.parent) ? node.parent.expression.getText() : "";
  const words = node.elements.every((one) => ts.isStringLiteral(one) || ts.isNumericLiteral(one));
  if (!/\b(or|and)$/.test(call) && (!words || /(select|returning|columns?)$/.test(call))) return null;
  return {
    kind: "element",
    says: node.elements.map((one) => `without ${short(one.getText())}`),
    code: (id) => `$m.less(${id}, ${text})`,
  };
};

const property: Wrap = (node, text) => {
  if (!ts.isObjectLiteralExpression(node) || !isWritten(node)) return null;
  const names = node.properties.flatMap(({ name }) => (name && ts.isIdentifier(name) ? [name.text] : []));
  if (names.length === 0) return null;
  return {
    kind: "property",
    says: names.map((name) => `without ${name}`),
    code: (id) => `$m.without(${id}, ${JSON.stringify(names)}, ${text})`,
  };
};

const sqlCondition: Wrap = (node, text) => {
  if (!ts.isTaggedTemplateExpression(node) || node.tag.getText() !== "sql") return null;
  const said = node.template.getText();
  if (!/ = | is null|is not null| in \(|<>| < | <= | > | >= | like |exists/.test(said)) return null;
  if (/^`\s*(case|coalesce|select)/.test(said)) return null;
  return {
    kind: "where",
    says: [`always ${short(said)}`],
    code: (id) => `($m.on(${id}) ? sql\`1 = 1\` : ${text})`,
  };
};

export const wraps: readonly Wrap[] = [
  guard,
  truth,
  limit,
  order,
  sqlBoundary,
  element,
  property,
  sqlCondition,
];

function isCondition(node: ts.Node): boolean {
  const { parent } = node;
  return (
    (ts.isIfStatement(parent) && parent.expression === node) ||
    (ts.isConditionalExpression(parent) && parent.condition === node)
  );
}

function isLoop(node: ts.Node): boolean {
  return ts.isForStatement(node.parent) || ts.isWhileStatement(node.parent);
}

/** Part of a constant at the top of a file, outside of functions. */
function isConstant(node: ts.Node): boolean {
  for (let at = node.parent; at; at = at.parent) {
    if (ts.isFunctionLike(at)) return false;
    if (ts.isVariableStatement(at)) return ts.isSourceFile(at.parent);
  }
  return false;
}

function isOrder({ parent }: ts.Node): boolean {
  return ts.isPropertyAssignment(parent) && parent.name.getText() === "order";
}

/** What a statement writes: `.set({…})` and `.values({…})`. */
function isWritten(node: ts.ObjectLiteralExpression): boolean {
  const { parent } = node;
  return ts.isCallExpression(parent) && /\.(set|values)$/.test(parent.expression.getText());
}

/** Does it wait inside, in the function it stands in? */
function waits(node: ts.Node): boolean {
  if (ts.isAwaitExpression(node)) return true;
  if (ts.isFunctionLike(node)) return false;
  return ts.forEachChild(node, (child) => waits(child) || undefined) ?? false;
}

const longest = 110;

function short(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}

function around(node: ts.Node): string {
  return short(node.parent.getText());
}
