// Circles of folders: what dependency-cruiser cannot say, as it looks at each folder without what is below it.

/**
 * The circles between folders that stand side by side: below which folder, by what way round, and the imports of its
 * thinnest link. The files of a folder itself count as a neighbour of its sub-folders. `imports` are pairs of paths
 * from the root.
 */
export function folderCircles(imports) {
  return [...neighbours(imports)].flatMap(([parent, edges]) =>
    circlesOf(edges).map((circle) => ({ parent, ...circle })),
  );
}

/** Per folder: which of its children imports which other, and by what. */
function neighbours(imports) {
  const parents = new Map();
  for (const [from, to] of imports) {
    const [a, b] = [from.split("/"), to.split("/")];
    const depth = a.findIndex((name, index) => name !== b[index]);
    const child = (path) => (path.length - 1 === depth ? "its own files" : path[depth]);
    if (depth === -1 || child(a) === child(b)) continue;
    const parent = a.slice(0, depth).join("/");
    const edges = parents.get(parent) ?? parents.set(parent, new Map()).get(parent);
    const targets = edges.get(child(a)) ?? edges.set(child(a), new Map()).get(child(a));
    targets.set(child(b), [...(targets.get(child(b)) ?? []), [from, to]]);
  }
  return parents;
}

/** Finds a circle, takes its thinnest link away, and looks again. */
function circlesOf(edges) {
  const circles = [];
  for (let links = findCircle(edges); links; links = findCircle(edges)) {
    const thinnest = links.reduce((least, link) =>
      link.imports.length < least.imports.length ? link : least,
    );
    edges.get(thinnest.from).delete(thinnest.to);
    circles.push({ way: [...links.map(({ from }) => from), links[0].from], imports: thinnest.imports });
  }
  return circles;
}

function findCircle(edges) {
  const done = new Set();
  const walk = (from, path) => {
    const start = path.findIndex((link) => link.from === from);
    if (start !== -1) return path.slice(start);
    if (done.has(from)) return undefined;
    for (const [to, imports] of edges.get(from) ?? []) {
      const circle = walk(to, [...path, { from, to, imports }]);
      if (circle) return circle;
    }
    done.add(from);
    return undefined;
  };
  for (const from of edges.keys()) {
    const circle = walk(from, []);
    if (circle) return circle;
  }
  return undefined;
}
