// A rule for ESLint: no query is made here. It goes by types, so it does not matter how somebody came by the database.
import ts from "typescript";

const explanation =
  "No query in a route. Call a function of the folder that owns the table, in a .server.ts file, and hand it the database.";

/** @type {import("eslint").Rule.RuleModule} */
export const noQuery = {
  meta: { type: "problem", docs: { description: explanation }, messages: { query: explanation }, schema: [] },
  create(context) {
    const { getTypeAtLocation, getSymbolAtLocation } = context.sourceCode.parserServices;
    const report = (node) => context.report({ node, messageId: "query" });
    return {
      MemberExpression(node) {
        const named = getSymbolAtLocation(node.property);
        if (isFromBuilder(named) || isBuilder(getTypeAtLocation(node.object))) report(node.property);
      },
      ObjectPattern(node) {
        if (isBuilder(getTypeAtLocation(node))) report(node);
      },
      TaggedTemplateExpression(node) {
        if (isBuilder(getTypeAtLocation(node.tag))) report(node);
      },
    };
  },
};

/** Whether a value is the database itself, a transaction, or a query under way; a row that came out is none of these. */
function isBuilder(type) {
  if (type.isUnionOrIntersection()) return type.types.some(isBuilder);
  const constraint = type.isTypeParameter() ? type.getConstraint() : undefined;
  if (constraint) return isBuilder(constraint);
  const { Class, Interface } = ts.SymbolFlags;
  return Boolean(type.symbol && type.symbol.flags & (Class | Interface)) && isFromBuilder(type.symbol);
}

function isFromBuilder(symbol) {
  const files = symbol?.declarations?.map((declaration) => declaration.getSourceFile().fileName) ?? [];
  return files.some((name) => name.includes("/node_modules/kysely/"));
}
