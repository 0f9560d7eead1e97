import { renderToStaticMarkup } from "react-dom/server";
import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs } from "#app/platform/remix.ts";
import { RemixServer, type EntryContext } from "#app/platform/remix.server.ts";
import { WordsProvider } from "#app/i18n/words.tsx";
import { ChromeProvider, chromeOf } from "#app/routes/citizen/frame/chrome.ts";
import { defaultLanguage } from "#app/platform/languages.ts";
import { markDutch } from "#app/i18n/mark-dutch.ts";
import { dutchNamesOf } from "#app/schemes/dutch-names.ts";
import { loadAllWords, wordsFor } from "#app/i18n/words.server.ts";

loadAllWords();

/** Nothing is deferred. The timer that Remix sets for it would hold on to memory of each page for five seconds. */
export const streamTimeout = 0;

/**
 * Pages are rendered whole, into one string without marks for React in a browser, which never runs there: nothing
 * on them is deferred, and a stream costs more than it brings for pages of a few kilobytes.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Response {
  const html = renderToStaticMarkup(
    <WordsProvider words={wordsFor(context.language, context.situation?.tone)}>
      <ChromeProvider value={chromeOf(new URL(request.url), context)}>
        <RemixServer context={remix} url={request.url} />
      </ChromeProvider>
    </WordsProvider>,
  );
  const { policy } = context.loket;
  const page =
    context.language === defaultLanguage
      ? html
      : markDutch(html, dutchNamesOf(policy, wordsFor(defaultLanguage)));
  headers.set("Content-Type", "text/html; charset=utf-8");
  // Past the Response: it would make a stream of the text, which somebody then has to read to its end again.
  context.html = `<!DOCTYPE html>${page}`;
  return new Response(null, { status, headers });
}

/** What a loader, an action or a page throws: to the log, and when the database did not answer to a 503. */
export function handleError(error: unknown, { context }: LoaderFunctionArgs | ActionFunctionArgs): void {
  context.reportError(error);
}
