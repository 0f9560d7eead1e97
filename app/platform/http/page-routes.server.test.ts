import { matchRoutes, type ServerBuild } from "#app/platform/remix.server.ts";
import type { RouteConfigEntry } from "@remix-run/route-config";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import siteMap from "#app/routes.ts";
import { only, pagesOf } from "./page-routes.server.ts";

const route = ({ id, file, path, index }: RouteConfigEntry) => ({ id: id ?? file, path, index });

/** The map of the site as a tree for Remix' own matching, and as the flat list of a build. */
const tree = (entries: readonly RouteConfigEntry[]): object[] =>
  entries.map((entry) => ({
    ...route(entry),
    ...(entry.children && { children: tree(entry.children) }),
  }));
const flat = (entries: readonly RouteConfigEntry[], parentId: string): object[] =>
  entries.flatMap((entry) => [{ ...route(entry), parentId }, ...flat(entry.children ?? [], route(entry).id)]);

const root = { id: "root", path: "" };
const routes = Object.fromEntries(
  [root, ...flat(siteMap, "root")].map((one) => [(one as { id: string }).id, one]),
) as unknown as ServerBuild["routes"];
const pages = pagesOf(routes);

const ourPage = (path: string) => pages.find(({ address }) => address.test(path))?.ids;
const remixPage = (path: string) =>
  matchRoutes([{ ...root, children: tree(siteMap) }] as Parameters<typeof matchRoutes>[0], path)?.map(
    ({ route: { id } }) => id,
  );

const words = [
  ...new Set(
    Object.values(routes).flatMap(({ path = "" }) =>
      path.split("/").filter((word) => /^[\w.*-]+$/.test(word)),
    ),
  ),
];
const segment = fc.oneof(fc.constantFrom(...words), fc.constantFrom("k7", "geld", "MEDEWERKERS", "x.data"));
const address = fc
  .tuple(fc.array(segment, { maxLength: 6 }), fc.constantFrom("", "/"))
  .map(([segments, end]) => `/${segments.join("/")}${segments.length > 0 ? end : ""}`);

describe("the page of an address", () => {
  it("is the one that Remix finds, with the same routes around it", () => {
    fc.assert(
      fc.property(address, (path) => {
        expect(ourPage(path), path).toEqual(remixPage(path));
      }),
      { numRuns: 2_000 },
    );
  });

  it("is found for an address of each page", () => {
    for (const page of pages) {
      const path = page.ids
        .map((id) => routes[id]?.path ?? "")
        .filter(Boolean)
        .join("/");
      const example = `/${path.replaceAll(/:\w+\??/g, "k7").replace("*", "anders")}`;
      expect(ourPage(example), example).toEqual(page.ids);
    }
  });

  it("tells one page from the other when a word is taken away", () => {
    expect(ourPage("/aanvraag/k7/gesprek/bezet")).not.toEqual(ourPage("/aanvraag/k7/gesprek"));
  });
});

describe("the build of a page", () => {
  it("holds its routes and no other, in the manifest too", () => {
    const build = { routes, assets: { routes } } as unknown as ServerBuild;
    const own = only(build, ["root", "routes/staff/feed/route.ts"]);
    expect(Object.keys(own.routes)).toEqual(["root", "routes/staff/feed/route.ts"]);
    expect(Object.keys(own.assets.routes)).toEqual(Object.keys(own.routes));
  });
});
