import { isRouteErrorResponse } from "#app/platform/remix.ts";

interface Shown {
  readonly data: { readonly pageTitle: string } | undefined;
  readonly error?: unknown;
}

/** The title of a page of the workplace; what is not there, or not theirs, brings its title as the body of its 404. */
export function pageMeta({ data, error }: Shown): [{ title: string }] {
  const missing = isRouteErrorResponse(error) ? String(error.data ?? "") : "";
  return [{ title: data?.pageTitle ?? missing }];
}
