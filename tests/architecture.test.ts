import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ESLint } from "eslint";
import { afterEach, describe, expect, it } from "vitest";
import { layers } from "../.dependency-cruiser.mjs";
import { problemsIn } from "../scripts/architecture.mjs";

let project: string | undefined;
afterEach(() => {
  if (project) rmSync(project, { recursive: true, force: true });
});

/** What is said of a project that has these files, each with its content. */
async function said(files: Readonly<Record<string, string>>): Promise<string> {
  project = mkdtempSync(join(tmpdir(), "gezinsloket-layout-"));
  const all = {
    "package.json": JSON.stringify({ type: "module", imports: { "#app/*": "./app/*", "#db/*": "./db/*" } }),
    ...files,
  };
  for (const [name, content] of Object.entries(all)) {
    mkdirSync(dirname(join(project, name)), { recursive: true });
    writeFileSync(join(project, name), content);
  }
  return (await problemsIn(project)).join("\n");
}

const nothing = "export {};\n";
const imports = (path: string) => `import "#${path}";\n`;
const importsType = (path: string) => `import type { A } from "#${path}";\nexport type B = A;\n`;

describe("A sound layout", () => {
  it("is in order", async () => {
    const files = {
      "app/server.ts": imports("db/open.server.ts") + imports("app/routes/citizen/start/route.ts"),
      "app/routes/citizen/start/route.ts": imports("app/requests/acts/take.server.ts"),
      "app/requests/acts/take.server.ts": imports("db/open.server.ts") + imports("app/requests/request.ts"),
      "app/requests/request.ts": importsType("db/open.server.ts"),
      "app/requests/take.test.ts": imports("app/routes/citizen/start/route.ts"),
      "app/conversations/free/slot.ts": imports("app/families/family.ts"),
      "app/families/family.ts": nothing,
      "db/open.server.ts": "export type A = string;\n",
    };
    expect(await said(files)).toBe("");
  });
});

describe("An import against the layers is seen", () => {
  const pairs = layers
    .slice(1)
    .flatMap((layer, above) =>
      layer.flatMap((inner) => (layers[above] ?? []).map((outer) => [inner, outer] as const)),
    );

  it.each(pairs)("from %s to %s", async (inner, outer) => {
    const [from, to] = [`app/${inner}/a.ts`, `app/${outer}/b.ts`];
    const found = await said({ [from]: imports(to), [to]: nothing });
    expect(found).toContain(`${from} imports ${to}: Folders import one way`);
  });

  it("over several layers, and to what stands in app/ itself", async () => {
    const found = await said({
      "app/ui/a.ts": imports("app/requests/b.ts") + imports("app/root.tsx"),
      "app/requests/b.ts": nothing,
      "app/root.tsx": nothing,
    });
    expect(found).toContain("app/ui/a.ts imports app/requests/b.ts: Folders import one way");
    expect(found).toContain("app/ui/a.ts imports app/root.tsx: Folders import one way");
  });

  it.each([
    'import a from "#app/triage/b.ts";\nconsole.log(a);',
    'import { a as c } from "#app/triage/b.ts";\nconsole.log(c);',
    'import * as all from "#app/triage/b.ts";\nconsole.log(all);',
    "import '#app/triage/b.ts';",
    'import "../triage/b.ts";',
    'import type { A } from "#app/triage/b.ts";\nexport const a: A = 1;',
    'import { type A } from "#app/triage/b.ts";\nexport const a: A = 1;',
    'export const a: import("#app/triage/b.ts").A = 1;',
    'export * from "#app/triage/b.ts";',
    'export * as all from "#app/triage/b.ts";',
    "export { a } from '#app/triage/b.ts';",
    'export type { A } from "#app/triage/b.ts";',
    'export const a = await import("#app/triage/b.ts");',
    "export const a = await import(`#app/triage/b.ts`);",
    'export const a = require("#app/triage/b.ts");',
    'import a = require("#app/triage/b.ts");\nconsole.log(a);',
    'import {\n  a,\n} from\n  "#app/triage/b.ts"; // over several lines\nconsole.log(a);',
  ])("however it is written: %s", async (statement) => {
    const target = "export const a = 1;\nexport type A = number;\nexport default a;\n";
    const found = await said({ "app/intake/a.ts": statement, "app/triage/b.ts": target });
    expect(found).toContain("app/intake/a.ts imports app/triage/b.ts: Folders import one way");
  });
});

describe("The database is refused", () => {
  it.each([
    ["app/routes/staff/queue/view.server.ts", "db/open.server.ts", "A route asks a folder below it"],
    ["app/intake/walk.ts", "db/open.server.ts", "Only a .server.ts file knows the database"],
    ["app/intake/walk.ts", "app/intake/drafts.server.ts", "A file without .server in its name is pure"],
    ["db/open.server.ts", "app/platform/ids.ts", "db/ knows nothing of app/"],
    ["app/intake/walk.ts", "tests/support/family.ts", "What runs for families may not need the tests"],
  ])("in %s when it imports %s", async (from, to, message) => {
    const path = `${from
      .split("/")
      .map(() => "..")
      .slice(1)
      .join("/")}/${to}`;
    const found = await said({ [from]: `import "./${path}";\n`, [to]: nothing });
    expect(found).toContain(`${from} imports ${to}: ${message}`);
  });

  it("as a type too, in a route and in db", async () => {
    const found = await said({
      "app/routes/staff/queue/route.ts": importsType("db/schema.ts"),
      "app/platform/ids.ts": "export type A = string;\n",
      "db/schema.ts": importsType("app/platform/ids.ts"),
    });
    expect(found).toContain("app/routes/staff/queue/route.ts imports db/schema.ts: A route");
    expect(found).toContain("db/schema.ts imports app/platform/ids.ts: db/ knows nothing of app/");
  });

  it.each([
    ["kysely", "app/routes/staff/queue/view.server.ts", "A route asks a folder below it"],
    ["kysely", "app/intake/walk.ts", "Only a .server.ts file knows the database"],
    ["pg", "app/requests/submit.server.ts", "Only db/ knows which database it is"],
    ["sqlite3", "app/requests/submit.server.ts", "Only db/ knows which database it is"],
  ])("as the package %s in %s", async (name, from, message) => {
    const found = await said({
      [from]: `import "${name}";\n`,
      [`node_modules/${name}/package.json`]: JSON.stringify({ name, main: "index.js" }),
      [`node_modules/${name}/index.js`]: "",
    });
    expect(found).toContain(`${from} imports node_modules/${name}/index.js: ${message}`);
  });
});

describe("A circle is refused", () => {
  it("of files", async () => {
    const found = await said({
      "app/intake/a.ts": imports("app/intake/b.ts"),
      "app/intake/b.ts": imports("app/intake/c.ts"),
      "app/intake/c.ts": imports("app/intake/a.ts"),
    });
    expect(found).toBe(
      "app/intake/a.ts -> app/intake/b.ts -> app/intake/c.ts -> app/intake/a.ts: " +
        "Files import each other in a circle. Give what both need a file of its own.",
    );
  });

  it("of files that share types only", async () => {
    const found = await said({
      "app/intake/a.ts": 'import type { B } from "./b.ts";\nexport type A = B[];\n',
      "app/intake/b.ts": 'import type { A } from "./a.ts";\nexport type B = A[];\n',
    });
    expect(found).toContain("app/intake/a.ts -> app/intake/b.ts -> app/intake/a.ts");
  });

  it("of folders of app/ in one layer, with what to undo first", async () => {
    const found = await said({
      "app/families/a.ts": imports("app/messages/b.ts"),
      "app/families/c.ts": imports("app/messages/b.ts"),
      "app/families/d.ts": nothing,
      "app/messages/b.ts": nothing,
      "app/messages/e.ts": imports("app/families/d.ts"),
    });
    expect(found).toBe(
      "Folders of app/ import each other in a circle, families -> messages -> families. " +
        "What to undo first is the least:\n    app/messages/e.ts imports app/families/d.ts",
    );
  });

  it("of sub-folders, by types and over a third", async () => {
    const found = await said({
      "app/conversations/free/a.ts": importsType("app/conversations/hours/deep/b.ts"),
      "app/conversations/hours/deep/b.ts": "export type A = string;\n",
      "app/conversations/hours/c.ts": imports("app/conversations/walk-in/d.ts"),
      "app/conversations/walk-in/d.ts": imports("app/conversations/free/e.ts"),
      "app/conversations/free/e.ts": nothing,
    });
    expect(found).toContain(
      "Folders of app/conversations/ import each other in a circle, free -> hours -> walk-in -> free",
    );
  });

  it("of a folder's own files and a sub-folder", async () => {
    const found = await said({
      "app/requests/request.ts": imports("app/requests/acts/take.ts"),
      "app/requests/acts/take.ts": nothing,
      "app/requests/acts/assign.ts": imports("app/requests/terms.ts"),
      "app/requests/terms.ts": nothing,
    });
    expect(found).toContain("acts -> its own files -> acts");
  });
});

describe("A folder is refused", () => {
  it("that is in no layer, also when it holds no code yet", async () => {
    const found = await said({ "app/payments/readme.txt": "" });
    expect(found).toBe(
      "app/payments/ is in no layer. Give it its place in the list of .dependency-cruiser.mjs.",
    );
  });

  it.each(["shared", "common", "utils", "util", "model", "models", "helpers", "misc", "lib"])(
    "called %s",
    async (name) => {
      const found = await said({ [`app/intake/${name}/a.ts`]: nothing, [`tests/${name}/b.ts`]: nothing });
      expect(found).toContain(`app/intake/${name}/ is a drawer.`);
      expect(found).toContain(`tests/${name}/ is a drawer.`);
    },
  );
});

describe("The framework is refused", () => {
  it.each(["@remix-run/node", "@remix-run/react", "react-router", "react-router-dom"])(
    "as %s",
    async (name) => {
      const found = await said({
        "app/routes/citizen/start/route.tsx": `import "${name}";\n`,
        "app/platform/remix.ts": `export * from "${name}";\n`,
        "app/routes.ts": `import "${name}";\n`,
        [`node_modules/${name}/package.json`]: JSON.stringify({ name, main: "index.js" }),
        [`node_modules/${name}/index.js`]: "",
      });
      expect(found).toContain(`app/routes/citizen/start/route.tsx imports node_modules/${name}`);
      expect(found).toContain("Only app/platform/remix.ts and remix.server.ts know the framework");
      expect(found).not.toContain("app/platform/remix.ts imports");
      expect(found).not.toContain("app/routes.ts imports");
    },
  );
});

describe("A query in a route is refused", { timeout: 300_000 }, () => {
  const lint = new ESLint();
  const route = "app/routes/staff/queue/route.tsx";

  /** The text of the lines on which the rule speaks, in a file of which only the body of a function is given. */
  async function refused(path: string, body: string): Promise<readonly string[]> {
    const lines = [
      'import { sql } from "kysely";',
      'import type { LoaderFunctionArgs } from "#app/platform/remix.ts";',
      'import type { Db } from "#db/schema.ts";',
      "const listed = (db: Db) => db;",
      "export async function loader({ context }: LoaderFunctionArgs) {",
      ...body.split("\n"),
      "}",
    ];
    const [result] = await lint.lintText(lines.join("\n"), { filePath: path });
    const found = (result?.messages ?? []).filter(({ ruleId }) => ruleId === "house/no-query");
    return [...new Set(found.map(({ line }) => lines[line - 1] ?? ""))];
  }

  it.each([
    'await context.loket.db.selectFrom("request").execute();',
    'await context.loket.db["insertInto"]("request").execute();',
    'await context.loket.db.updateTable("request").execute();',
    'await context.loket.db.deleteFrom("request").execute();',
    "await context.loket.db.transaction().execute(() => Promise.resolve());",
    "await sql`delete from request`.execute(context.loket.db);",
    "const { selectFrom } = context.loket.db; console.log(selectFrom);",
    'const take = ({ deleteFrom }: Db) => deleteFrom("request"); take(context.loket.db);',
    'const few: Pick<Db, "selectFrom"> = context.loket.db; few.selectFrom("request");',
    'const any = <T extends Db>(db: T) => db.selectFrom("request"); any(context.loket.db);',
    'await listed(context.loket.db).selectFrom("request").execute();',
  ])("when it says %s", async (statement) => {
    expect(await refused(route, statement)).toContain(statement);
  });

  it("also in another file of the folder, and not where it belongs", async () => {
    const query = 'await context.loket.db.selectFrom("request").execute();';
    expect(await refused("app/routes/citizen/result/view.server.ts", query)).toEqual([query]);
    expect(await refused("app/requests/tidy.server.ts", query)).toEqual([]);
  });

  it("while it may hand on the database and use the rows that came out", async () => {
    const query = 'const list = (db: Db) => db.selectFrom("part").selectAll().execute();';
    const use = "return (await list(context.loket.db)).map(({ id, ...part }) => id + part.status);";
    expect(await refused(route, `${query}\n${use}`)).toEqual([query]);
  });
});
