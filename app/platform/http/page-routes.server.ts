import { createRequestHandler, type RequestHandler, type ServerBuild } from "#app/platform/remix.server.ts";

type Routes = ServerBuild["routes"];

/** A page of the site: what its addresses look like, and the routes it is made of, from the root down to itself. */
export interface PageRoutes {
  readonly address: RegExp;
  readonly ids: readonly string[];
}

/**
 * Remix weighs every route of the site for every request, several times over. Here the page is found once, with
 * expressions made beforehand, and Remix is given the routes of that page only.
 */
export function handleByPage(build: ServerBuild): RequestHandler {
  const pages = pagesOf(build.routes).map((page) => ({
    ...page,
    handle: createRequestHandler(only(build, page.ids), "production"),
  }));
  return async (request, context) => {
    const { pathname } = new URL(request.url);
    const page = pages.find(({ address }) => address.test(pathname));
    if (!page) throw new Error("No route takes every other address.");
    return page.handle(request, context);
  };
}

/** All pages, in the order in which Remix prefers them: the more of an address is spelled out, the earlier. */
export function pagesOf(routes: Routes): PageRoutes[] {
  const parents = new Set(Object.values(routes).map(({ parentId }) => parentId));
  return Object.keys(routes)
    .filter((id) => !parents.has(id))
    .map((id) => {
      const segments = segmentsOf(routes, id);
      return { address: addressLike(segments), ids: lineage(routes, id), weight: weigh(segments) };
    })
    .sort((one, other) => other.weight - one.weight);
}

/** The build with these routes only. Rendering goes by the manifest, so that holds the same ones. */
export function only(build: ServerBuild, ids: readonly string[]): ServerBuild {
  const own = <Route>(routes: Readonly<Record<string, Route>>) =>
    Object.fromEntries(Object.entries(routes).filter(([id]) => ids.includes(id)));
  return {
    ...build,
    routes: own(build.routes),
    assets: { ...build.assets, routes: own(build.assets.routes) },
  };
}

function lineage(routes: Routes, id: string): string[] {
  const parent = routes[id]?.parentId;
  return [...(parent ? lineage(routes, parent) : []), id];
}

function segmentsOf(routes: Routes, id: string): string[] {
  const paths = lineage(routes, id).map((one) => routes[one]?.path ?? "");
  return paths.flatMap((path) => path.split("/")).filter((segment) => segment !== "");
}

function addressLike(segments: readonly string[]): RegExp {
  const parts = segments.map((segment) => {
    if (segment === "*") return "(?:/.*)?";
    const part = segment.startsWith(":") ? "/[^/]+" : `/${segment.replace("?", "").replaceAll(".", "\\.")}`;
    return segment.endsWith("?") ? `(?:${part})?` : part;
  });
  return new RegExp(`^${parts.join("")}/?$`, "i");
}

/** As Remix ranks: a word beats a parameter, a parameter beats "whatever follows". */
function weigh(segments: readonly string[]): number {
  return segments.reduce(
    (sum, segment) => sum + (segment === "*" ? -1 : segment.startsWith(":") ? 4 : 11),
    0,
  );
}
