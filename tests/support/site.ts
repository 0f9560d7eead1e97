import type { Browser } from "playwright";
import { afterAll, beforeAll } from "vitest";
import { launchBrowser } from "./browser.ts";
import { type RunningLoket, startLoket } from "./loket.ts";

export interface Site {
  readonly browser: Browser;
  readonly loket: RunningLoket;
}

/** A built loket with a database of its own, and a browser, for all tests of a file; both end with the file. */
export function openSite(): Site {
  let opened: Site | undefined;
  const now = (): Site => {
    if (!opened) throw new Error("The site opens before the first test of a file.");
    return opened;
  };
  beforeAll(async () => {
    const [browser, loket] = await Promise.all([launchBrowser(), startLoket()]);
    opened = { browser, loket };
  });
  afterAll(async () => {
    await opened?.browser.close();
    await opened?.loket.stop();
  });
  return {
    get browser() {
      return now().browser;
    },
    get loket() {
      return now().loket;
    },
  };
}
