import type { ReactNode } from "react";
import { isRouteErrorResponse, Links, Meta, Outlet, useMatches, useRouteError } from "#app/platform/remix.ts";
import { useWords } from "#app/i18n/words.tsx";
import { useChrome } from "#app/routes/citizen/frame/chrome.ts";
import { ErrorPage } from "#app/routes/citizen/frame/error-page.tsx";

/** No page ships framework code: there are no scripts but the small one in `public/`, which nothing depends on. */
export function Layout({ children }: { children: ReactNode }) {
  const { language, dir } = useWords();
  const { sensitive } = useChrome();
  const error = useRouteError();
  const isPrivate =
    useMatches().some((match) => (match.handle as { private?: boolean } | undefined)?.private) || sensitive;
  return (
    <html lang={language} dir={dir} data-private={isPrivate ? "" : undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {error ? <ErrorTitle error={error} /> : <Meta />}
        <Links />
        <script src="/loket.js" defer />
      </head>
      <body>{children}</body>
    </html>
  );
}

/** An error has a title of its own; in a careful visit it tells nothing. */
function ErrorTitle({ error }: { error: unknown }) {
  const { t } = useWords();
  const { sensitive } = useChrome();
  const key = isRouteErrorResponse(error) && error.status === 404 ? "404" : "500";
  return (
    <title>{sensitive ? t("neutralTitle") : t("pageTitle", { title: t(`info:errors.${key}.title`) })}</title>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  return <ErrorPage status={isRouteErrorResponse(error) ? error.status : 500} />;
}
