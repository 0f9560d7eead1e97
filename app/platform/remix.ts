// The one door to the framework: pages take from here what they need of it, so that another version, or its
// successor, is a change of this file, remix.server.ts beside it and the configuration.
import type { LoadContext } from "./context.ts";

export {
  Links,
  Meta,
  Outlet,
  data,
  isRouteErrorResponse,
  redirect,
  useActionData,
  useLoaderData,
  useLocation,
  useMatches,
  useRouteError,
} from "@remix-run/react";
export type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
  interface AppLoadContext extends LoadContext {}
}
