import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import packageJson from "../package.json" with { type: "json" };
import { importedPackages, listFile, readLock, thirdParties, unaccepted, writeList } from "./licences.ts";

const ours = () => thirdParties(readLock(), importedPackages());

function party(licence: string | null) {
  return { name: "left-pad", version: "1.0.0", licence, builtIn: false };
}

describe("the list of third-party licences", () => {
  test("is up to date", async () => {
    expect(readFileSync(listFile, "utf8"), "run: npx tsx scripts/licences.ts").toBe(await writeList(ours()));
  });

  test("has every production dependency, and the styles and the font that are built in", () => {
    const names = ours().map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(packageJson.dependencies)));
    const builtIn = ours().flatMap(({ name, builtIn }) => (builtIn ? [name] : []));
    expect(builtIn).toEqual(expect.arrayContaining(["@fontsource/source-sans-3", "@utrecht/button-css"]));
    expect(builtIn).not.toContain("vitest");
  });

  test("has accepted licences only", () => {
    expect(unaccepted(ours())).toEqual([]);
  });

  test("would change with a new production dependency, wherever it is installed", async () => {
    const lock = {
      packages: {
        "": { version: "0.1.0", license: "EUPL-1.2" },
        "node_modules/left-pad": { version: "1.0.0", license: "MIT" },
        "node_modules/a/node_modules/left-pad": { version: "2.0.0", license: "MIT" },
        "node_modules/test-tool": { version: "3.0.0", license: "GPL-3.0-only", dev: true },
        "node_modules/styles": { version: "4.0.0", license: "EUPL-1.2", dev: true },
      },
    };
    const parties = thirdParties(lock, new Set(["styles"]));
    expect(parties.map(({ name, version, builtIn }) => [name, version, builtIn])).toEqual([
      ["left-pad", "1.0.0", false],
      ["left-pad", "2.0.0", false],
      ["styles", "4.0.0", true],
    ]);
    expect(await writeList(parties)).toMatch(/\| left-pad +\| 2\.0\.0 +\| MIT +\|/);
  });

  test.each([null, "", "GPL-3.0-only", "(MIT AND GPL-3.0-only)", "SEE LICENSE IN LICENSE", "UNLICENSED"])(
    "would refuse %j",
    (licence) => {
      expect(unaccepted([party(licence)])).toHaveLength(1);
    },
  );

  test.each(["MIT", "(MIT OR GPL-3.0-only)", "(Apache-2.0 AND MIT)"])("would accept %j", (licence) => {
    expect(unaccepted([party(licence)])).toEqual([]);
  });
});
