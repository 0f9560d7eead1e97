// What serves pages takes from here what it needs of the framework; see remix.ts.
export { RemixServer, matchRoutes } from "@remix-run/react";
export { createRequestHandler } from "@remix-run/node";
export type { EntryContext, RequestHandler, ServerBuild } from "@remix-run/node";
