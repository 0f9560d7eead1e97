import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";

const rooms = ["app", "db", "docs", "locales", "public", "scripts", "tests"];
const everything = rooms.flatMap((room) => [
  room,
  ...readdirSync(room, { recursive: true }).map((name) => `${room}/${String(name).replaceAll("\\", "/")}`),
]);

const pages = [
  ...["README.md", "CONTRIBUTING.md", "SECURITY.md"],
  ...everything.filter((path) => path.startsWith("docs/") && path.endsWith(".md")),
];

/** Paths that a page names: `app/intake/walk.ts`, with `*` or `<scheme>` for any one name. */
function namedPaths(page: string): string[] {
  const starts = new RegExp(`^(${rooms.join("|")})/`);
  return [...page.matchAll(/`([\w.<>*/-]+)`/g)].flatMap(([, path = ""]) => (starts.test(path) ? [path] : []));
}

/** Those of the paths that are not there. */
function missing(paths: readonly string[]): string[] {
  return paths.filter((path) => {
    const plain = path.replace(/\/$/, "").replace(/[.]/g, "\\.");
    const pattern = new RegExp(`^${plain.replace(/\*|<\w+>/g, "[^/]+")}$`);
    return !everything.some((known) => pattern.test(known));
  });
}

/** Links to other files of the project that lead nowhere. */
function brokenLinks(path: string, page: string): string[] {
  return [...page.matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)].flatMap(([, target = ""]) =>
    /^\w+:/.test(target) || existsSync(normalize(join(dirname(path), target))) ? [] : [target],
  );
}

describe("the documentation", () => {
  test.each(pages)("%s names and links to what is there", (path) => {
    const page = readFileSync(path, "utf8");
    expect(missing(namedPaths(page))).toEqual([]);
    expect(brokenLinks(path, page)).toEqual([]);
  });

  test("would be caught naming or linking to what is not there", () => {
    const page =
      "See `app/gone.ts`, `app/schemes/<scheme>/scheme.ts`, `locales/*/mail.json`, `data/x` and [a](b.md#c).";
    expect(namedPaths(page)).toEqual([
      "app/gone.ts",
      "app/schemes/<scheme>/scheme.ts",
      "locales/*/mail.json",
    ]);
    expect(missing(["app/gone.ts", "app/*/gone/", "db/schema.ts", "db/", "locales/*/mail.json"])).toEqual([
      "app/gone.ts",
      "app/*/gone/",
    ]);
    expect(brokenLinks("docs/operate.md", page)).toEqual(["b.md"]);
    expect(brokenLinks("docs/operate.md", "[a](../README.md#settings) [b](https://loket.example)")).toEqual(
      [],
    );
  });
});

describe("the table of settings", () => {
  const rowsOf = (readme: string) =>
    [...readme.matchAll(/^\| ((?:`[A-Z_]+`(?:, )?)+) +\|/gm)].flatMap(
      ([, cell = ""]) => cell.match(/[A-Z_]+/g) ?? [],
    );
  const settingsIn = (source: string) =>
    [...source.matchAll(/^ {2}([A-Z][A-Z_]+): /gm)].map(([, name]) => name);

  test("has every setting and no other", () => {
    const settings = settingsIn(readFileSync("app/platform/env.server.ts", "utf8"));
    expect(settings.length).toBeGreaterThan(10);
    expect(rowsOf(readFileSync("README.md", "utf8")).sort()).toEqual(settings.sort());
  });

  test("would show one that is missing", () => {
    expect(settingsIn("const settings = z.object({\n  NEW_ONE: z.string(),\n")).toEqual(["NEW_ONE"]);
    expect(rowsOf("| `PORT`, `HOST` | `3000` | where |\n| `ORIGIN` | | address |")).toEqual([
      "PORT",
      "HOST",
      "ORIGIN",
    ]);
  });
});
