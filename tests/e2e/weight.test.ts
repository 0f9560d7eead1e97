import { readdirSync } from "node:fs";
import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { before, journeyOfFatima } from "#tests/support/journey.ts";
import { openSite } from "#tests/support/site.ts";
import { walkByForms } from "#tests/support/walk-by-forms.ts";
import { openPage, takeOver } from "#tests/support/watched-page.ts";

const mostAtFirst = 25_000;
const mostLater = 6_000;

const site = openSite();

interface Transfer {
  readonly path: string;
  readonly type: string;
  readonly bytes: number;
}

/**
 * Everything that comes over the wire while `work` runs, heads counted in; without the icon, which a browser asks
 * for once for the whole site.
 */
async function transfers(
  page: Page,
  encoding: string,
  work: () => Promise<unknown>,
): Promise<readonly Transfer[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setExtraHTTPHeaders", { headers: { "Accept-Encoding": encoding } });
  const names = new Map<string, { path: string; type: string }>();
  const found: Transfer[] = [];
  session.on("Network.responseReceived", ({ requestId, response, type }) => {
    names.set(requestId, { path: new URL(response.url).pathname, type });
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const name = names.get(requestId);
    if (name && encodedDataLength > 0 && name.type !== "Other")
      found.push({ ...name, bytes: encodedDataLength });
  });
  await work();
  await page.waitForLoadState("networkidle");
  await session.detach();
  return found;
}

const sum = (list: readonly Transfer[]) => list.reduce((total, { bytes }) => total + bytes, 0);
const journey = journeyOfFatima("none");
const questionPages = [
  "nu",
  "postcode",
  "kinderen",
  "kind/c1",
  "geld/inkomen",
  "geld/zorgen",
  "contact/taal",
];

test("the build has no script for browsers but the small one", () => {
  const files = readdirSync("build/remix/client", { recursive: true }).map(String);
  expect(files.filter((name) => /\.m?js$/.test(name))).toEqual(["loket.js"]);
});

describe.each(["gzip", "br"])("over the wire in %s", (encoding) => {
  test.each(questionPages)("%s is light", async (path) => {
    const visitor = site.loket.visitor();
    const check = await walkByForms(visitor, before("controleren", journey));
    const { page, context } = await openPage(site.browser);
    await takeOver(context, site.loket.url, visitor.cookies);
    const address = site.loket.url + check.address.replace("controleren", path);
    const first = await transfers(page, encoding, () => page.goto(address));
    expect(first.map(({ type }) => type)).toEqual(
      expect.arrayContaining(["Document", "Stylesheet", "Font", "Script"]),
    );
    expect({ bytes: sum(first), first }).toSatisfy(({ bytes }: { bytes: number }) => bytes <= mostAtFirst);
    expect(first.filter(({ type }) => type === "Script").map((one) => one.path)).toEqual(["/loket.js"]);
    const later = await transfers(page, encoding, () => page.goto(`${address}?`));
    expect(later.filter(({ type }) => type === "Document")).toHaveLength(1);
    expect({ bytes: sum(later), later }).toSatisfy(({ bytes }: { bytes: number }) => bytes <= mostLater);
    await context.close();
  });
});
