import type { Browser, BrowserContext, Page } from "playwright";
import { patience } from "./limits.ts";

export interface Watched {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What no run may have: errors in the console, violations of the security policy, scripts that are not ours. */
  readonly problems: string[];
}

export interface Device {
  readonly scripts?: boolean;
  readonly width?: number;
  readonly height?: number;
  readonly deviceScaleFactor?: number;
}

const ownScripts = ["/loket.js"];

/** A phone-sized page of somebody's own browser, and what goes wrong in it. */
export async function openPage(browser: Browser, device: Device = {}): Promise<Watched> {
  const context = await browser.newContext({
    viewport: { width: device.width ?? 390, height: device.height ?? 844 },
    javaScriptEnabled: device.scripts ?? true,
    deviceScaleFactor: device.deviceScaleFactor ?? 1,
    locale: "nl-NL",
  });
  context.setDefaultTimeout(patience);
  // A page that comes back from the browser's memory says so; see `press`.
  await context.addInitScript(() => {
    window.addEventListener("pageshow", ({ persisted }) => {
      if (persisted) document.documentElement.dataset.fromMemory = "";
    });
  });
  const problems: string[] = [];
  context.on("console", (message) => {
    const kind = message.type();
    // The browser itself reports a page with a refused form, which is what the page is for.
    const expected = /the server responded with a status of 4\d\d/.test(message.text());
    if ((kind === "error" || kind === "warning") && !expected) problems.push(`${kind}: ${message.text()}`);
  });
  context.on("weberror", (error) => problems.push(`script: ${String(error.error())}`));
  context.on("response", (response) => {
    if (response.status() >= 500) problems.push(`${response.status()} ${response.url()}`);
  });
  context.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (request.resourceType() === "script" && !ownScripts.includes(pathname))
      problems.push(`loads ${pathname}`);
  });
  return { context, page: await context.newPage(), problems };
}

/** Gives the browser what a visitor has in its cookie jar. */
export async function takeOver(
  context: BrowserContext,
  at: string,
  cookies: ReadonlyMap<string, string>,
): Promise<void> {
  await context.addCookies([...cookies].map(([name, value]) => ({ name, value, url: at })));
}
