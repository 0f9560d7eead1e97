import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import type { PageHandler } from "./pages.server.ts";

/** Parts of the site, by how their addresses begin; what begins like neither is the rest. */
const areas = ["/aanvraag/", "/medewerkers"] as const;

/**
 * Remix weighs every route of the site for every request, several times. Each part of the site is therefore given
 * its own routes only: for a page of questions that is a third of them.
 */
export function handleByArea(build: ServerBuild): PageHandler {
  const handlers = areas.map((area) => ({
    area,
    handle: createRequestHandler(part(build, area), "production"),
  }));
  const rest = createRequestHandler(part(build, null), "production");
  return (request, context) => {
    const { pathname } = new URL(request.url);
    const found = handlers.find(({ area }) => pathname.startsWith(area));
    return (found?.handle ?? rest)(request, context);
  };
}

/** The routes of an area, with those that are around all of them (no path of their own). */
export function part(build: ServerBuild, area: (typeof areas)[number] | null): ServerBuild {
  const belongs = (id: string) => {
    const route = build.routes[id];
    return !route || (!route.path && !route.index) || areaOf(addressOf(build, id)) === area;
  };
  const own = <Route>(routes: Readonly<Record<string, Route>>) =>
    Object.fromEntries(Object.entries(routes).filter(([id]) => belongs(id)));
  // Rendering goes by the manifest, so that has to hold the same routes.
  return {
    ...build,
    routes: own(build.routes),
    assets: { ...build.assets, routes: own(build.assets.routes) },
  };
}

function areaOf(address: string): (typeof areas)[number] | null {
  return areas.find((area) => `${address}/`.startsWith(area)) ?? null;
}

function addressOf(build: ServerBuild, id: string): string {
  const route = build.routes[id];
  if (!route) return "";
  const above = route.parentId ? addressOf(build, route.parentId) : "";
  return route.path ? `${above.replace(/\/$/, "")}/${route.path}` : above;
}
