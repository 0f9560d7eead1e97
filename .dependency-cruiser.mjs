// Who may import whom. `npm run validate` reads this through scripts/architecture.mjs; the comment of a rule is what
// somebody reads who broke it.

/**
 * The folders of app/, from the outside in: a folder may import those in lines below its own. Within a line too, but
 * one way: the circle back is refused. A new folder gets its place here.
 */
export const layers = [
  ["routes"],
  ["plans", "bottlenecks", "insight"],
  ["requests"],
  ["families", "conversations", "documents", "messages"],
  ["triage", "staff", "answers", "find"],
  ["intake"],
  ["schemes"],
  ["outbox"],
  ["municipality"],
  ["i18n", "ui"],
  ["typed"],
  ["platform"],
];

const server = "[.]server[.]tsx?$";
/** The files that stand in app/ itself put the loket together. */
const top = "^app/[^/]+$";
const inLayer = (names) => `^app/(${names.join("|")})/`;

/** Types count as well, unless a rule says otherwise: who knows a type knows its owner. */
const oneWay = layers.slice(1).map((layer, above) => ({
  name: `${layer.join("-")}-one-way`,
  comment: `Folders import one way: ${layer.join(", ")} may not know it. Move what both need to the lower of the two, or hand it in as an argument.`,
  from: { path: inLayer(layer) },
  to: { path: [inLayer(layers.slice(0, above + 1).flat()), top] },
}));

const forbidden = [
  ...oneWay,
  {
    name: "no-circle-of-files",
    comment: "Files import each other in a circle. Give what both need a file of its own.",
    from: {},
    to: { circular: true },
  },
  {
    name: "routes-without-database",
    comment: "A route asks a folder below it, which has the query, and knows no table and no query builder.",
    from: { path: "^app/routes/" },
    to: { path: ["^db/", "node_modules/kysely/"] },
  },
  {
    name: "database-on-the-server",
    comment: "Only a .server.ts file knows the database. Move the query to one, or import only the type.",
    from: { path: "^app/", pathNot: [server, "^app/server[.]ts$"] },
    to: { path: ["^db/", "node_modules/kysely/"], dependencyTypesNot: ["type-only"] },
  },
  {
    name: "pure-without-server",
    comment:
      "A file without .server in its name is pure: no database, no clock. Hand in what it needs, or rename it.",
    from: { path: "^app/", pathNot: [server, "^app/routes/", "^app/server[.]ts$"] },
    to: { path: server, dependencyTypesNot: ["type-only"] },
  },
  {
    name: "engines-in-db",
    comment: "Only db/ knows which database it is. Use the Db that is handed in.",
    from: { path: "^app/" },
    to: { path: "node_modules/(@types/)?(pg|sqlite3)/" },
  },
  {
    name: "one-door-to-the-framework",
    comment:
      "Only app/platform/remix.ts and remix.server.ts know the framework, so that its next version is a change there. Import from them, and add there what is missing.",
    from: { path: "^app/", pathNot: ["^app/platform/remix([.]server)?[.]ts$", "^app/routes[.]ts$"] },
    to: { path: "node_modules/(@remix-run|react-router(-dom)?|@react-router)/" },
  },
  {
    name: "db-without-app",
    comment: "db/ knows nothing of app/. Hand in what it needs as an argument, or move it to app/.",
    from: { path: "^db/" },
    to: { path: "^app/" },
  },
  {
    name: "nothing-from-tests",
    comment: "What runs for families may not need the tests. Move it to the folder that it is about.",
    from: { path: "^(app|db)/" },
    to: { path: "^(tests|scripts)/" },
  },
];

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: forbidden.map((rule) => ({ severity: "error", ...rule })),
  options: {
    // With this an import of types is seen too.
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    // A test may look everywhere.
    exclude: { path: "[.]test[.]tsx?$" },
  },
};
