import { renderToString } from "react-dom/server";
import { RemixServer } from "@remix-run/react";
import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from "@remix-run/node";
import { WordsProvider } from "#app/i18n/words.tsx";
import { ChromeProvider, chromeOf } from "#app/routes/citizen/shared/chrome.ts";
import { loadAllWords, wordsFor } from "#app/i18n/words.server.ts";

loadAllWords();

/**
 * Pages are rendered whole, into one string: nothing on them is deferred, and a stream costs more than it
 * brings for pages of a few kilobytes.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Response {
  const html = renderToString(
    <WordsProvider words={wordsFor(context.language, context.situation?.tone)}>
      <ChromeProvider value={chromeOf(new URL(request.url), context)}>
        <RemixServer context={remix} url={request.url} />
      </ChromeProvider>
    </WordsProvider>,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  // Past the Response: it would make a stream of the text, which somebody then has to read to its end again.
  context.html = `<!DOCTYPE html>${html}`;
  return new Response(null, { status, headers });
}

/** What a loader, an action or a page throws: to the log, and when the database did not answer to a 503. */
export function handleError(error: unknown, { context }: LoaderFunctionArgs | ActionFunctionArgs): void {
  context.reportError(error);
}
