import type { ReactNode } from "react";
import { Links, Meta, Outlet, isRouteErrorResponse, useMatches, useRouteError } from "@remix-run/react";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { wordsFor } from "#app/i18n/words.server.ts";
import { useWords } from "#app/i18n/words.tsx";
import { chromeOf } from "#app/routes/citizen/shared/chrome.ts";
import { useSensitive } from "#app/routes/citizen/shared/situation.tsx";
import { ErrorPage } from "#app/routes/citizen/shared/error-page.tsx";

export function loader({ request, context }: LoaderFunctionArgs) {
  const { t } = wordsFor(context.language);
  const title = (key: "404" | "500") =>
    context.situation?.sensitive
      ? t("neutralTitle")
      : t("pageTitle", { title: t(`info:errors.${key}.title`) });
  return { ...chromeOf(new URL(request.url), context), titles: { gone: title("404"), broken: title("500") } };
}

/** No page ships framework code: there are no scripts but the small one in `public/`, which nothing depends on. */
export function Layout({ children }: { children: ReactNode }) {
  const { language, dir } = useWords();
  const sensitive = useSensitive();
  const isPrivate =
    useMatches().some((match) => (match.handle as { private?: boolean } | undefined)?.private) || sensitive;
  return (
    <html lang={language} dir={dir} data-private={isPrivate ? "" : undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <Meta />
        <Links />
        <script src="/loket.js" defer />
      </head>
      <body>{children}</body>
    </html>
  );
}

/** The title of pages that have none of their own: those of an error. */
export const meta: MetaFunction<typeof loader> = ({ data, error }) => {
  const gone = isRouteErrorResponse(error) && error.status === 404;
  return [{ title: (gone ? data?.titles.gone : data?.titles.broken) ?? "" }];
};

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  return <ErrorPage status={isRouteErrorResponse(error) ? error.status : 500} />;
}
