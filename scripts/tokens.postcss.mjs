import valueParser from "postcss-value-parser";

/**
 * PostCSS plugin that works out at build time what is already certain about design tokens. The components read
 * long chains of tokens (`var(--utrecht-a, var(--utrecht-b, ...))`) of which a theme fills only a few; on a slow
 * phone the rest is dead weight. A token that no rule sets gives way to its fallback, and a `--utrecht-*` token
 * that is set once, on `:root`, gives way to its value. The outcome in the browser stays the same.
 */
export function settleTokens() {
  return {
    postcssPlugin: "settle-tokens",
    OnceExit(root) {
      for (let changed = true; changed;) {
        const tokens = readTokens(root);
        changed = false;
        root.walkDecls((declaration) => {
          if (settle(declaration, tokens)) changed = true;
        });
        if (dropUnread(root)) changed = true;
      }
      root.walkRules((rule) => {
        if (rule.nodes.length === 0) rule.remove();
      });
    },
  };
}

function readTokens(root) {
  const declarations = new Map();
  root.walkDecls(/^--/, (declaration) => {
    declarations.set(declaration.prop, [...(declarations.get(declaration.prop) ?? []), declaration]);
  });
  const isOnRoot = (name) =>
    (declarations.get(name) ?? []).every(({ parent }) => parent.selector === ":root");
  const fixed = new Map();
  for (const [name, [only, ...others]] of declarations) {
    const canGo = name.startsWith("--utrecht-") && others.length === 0 && only.parent.parent === root;
    if (canGo && [name, ...namesIn(only.value)].every(isOnRoot)) fixed.set(name, only.value);
  }
  return { isSet: (name) => declarations.has(name), fixedValue: (name) => fixed.get(name) };
}

function namesIn(value) {
  return [...value.matchAll(/--[\w-]+/g)].map(([name]) => name);
}

/** @returns whether the declaration changed */
function settle(declaration, tokens) {
  if (!declaration.value.includes("var(")) return false;
  const value = settleValue(valueParser(declaration.value).nodes, tokens);
  // A value with a token that has no value is "unset" in a property, and makes another token have no value.
  if (value === undefined && declaration.prop.startsWith("--")) {
    declaration.remove();
    return true;
  }
  const settled = value ?? "unset";
  if (settled === declaration.value) return false;
  declaration.value = settled;
  return true;
}

/** @returns the value with what is certain filled in, or undefined when it can have no value */
function settleValue(nodes, tokens) {
  const parts = [];
  for (const node of nodes) {
    const part = node.type === "function" ? settleFunction(node, tokens) : valueParser.stringify(node);
    if (part === undefined) return undefined;
    parts.push(part);
  }
  return parts.join("").trim();
}

function settleFunction(node, tokens) {
  if (node.value !== "var") {
    const inside = settleValue(node.nodes, tokens);
    return inside === undefined ? undefined : `${node.value}(${inside})`;
  }
  const [{ value: name }, comma, ...rest] = node.nodes;
  const fixed = tokens.fixedValue(name);
  if (fixed !== undefined) return fixed;
  const fallback = comma ? settleValue(rest, tokens) : undefined;
  if (!tokens.isSet(name)) return fallback;
  return fallback === undefined ? `var(${name})` : `var(${name}, ${fallback})`;
}

function dropUnread(root) {
  const read = new Set();
  root.walkDecls((declaration) => {
    for (const name of namesIn(declaration.value)) read.add(name);
  });
  let dropped = false;
  root.walkDecls(/^--/, (declaration) => {
    if (read.has(declaration.prop)) return;
    declaration.remove();
    dropped = true;
  });
  return dropped;
}
