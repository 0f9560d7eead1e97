import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright";

/**
 * Starts Chromium as families have it: with the back/forward cache, which Playwright turns off by itself.
 * Takes the one of the system, else Playwright's own, which it tries to fetch. Throws plain words without either.
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({
    executablePath,
    // Chromium's sandbox does not work for root, which is what tests in a container run as.
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
  });
}

function findChromium(): string {
  const own = chromium.executablePath();
  const found =
    process.env.CHROMIUM ?? onPath("chromium") ?? onPath("chromium-browser") ?? onPath("google-chrome");
  if (found) return found;
  if (!existsSync(own))
    spawnSync(process.execPath, ["node_modules/playwright/cli.js", "install", "chromium"], {
      stdio: "inherit",
    });
  if (existsSync(own)) return own;
  throw new Error(
    "The tests in a browser need Chromium. Install it (on Debian: apt-get install chromium), run " +
      '"npx playwright install chromium", or name it in CHROMIUM.',
  );
}

function onPath(name: string): string | undefined {
  const candidates = (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, name));
  return candidates.find((candidate) => {
    try {
      accessSync(candidate, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
