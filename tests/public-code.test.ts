import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { languages } from "#app/platform/languages.ts";
import packageJson from "../package.json" with { type: "json" };
import { publicCode } from "./support/public-code.ts";

const file = () => parse(readFileSync("publiccode.yml", "utf8")) as Record<string, unknown>;

/** The file with one value changed, or left out when `value` is undefined; "a.b" is b within a. */
function changed(path: string, value?: unknown): unknown {
  const copy = file();
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const parent = keys.reduce((at, key) => at[key] as Record<string, unknown>, copy);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}

describe("publiccode.yml", () => {
  test("is as version 0.7 of the standard asks", () => {
    expect(publicCode.safeParse(file()).error?.issues ?? []).toEqual([]);
  });

  test("says the same as the rest of the project", () => {
    const { legal, localisation } = publicCode.parse(file());
    expect(legal.license).toBe(packageJson.license);
    expect(localisation.availableLanguages).toEqual([...languages]);
  });

  test.each([
    "publiccodeYmlVersion",
    "name",
    "url",
    "platforms",
    "developmentStatus",
    "softwareType",
    "description.nl.shortDescription",
    "description.en.longDescription",
    "description.en.features",
    "legal.license",
    "maintenance.type",
    "maintenance.contacts",
    "localisation.localisationReady",
    "localisation.availableLanguages",
  ])("would be refused without %s", (path) => {
    expect(publicCode.safeParse(changed(path)).success).toBe(false);
  });

  test.each([
    ["publiccodeYmlVersion", "1.0"],
    ["url", "git@example:gezinsloket"],
    ["description", {}],
    ["description.nl.shortDescription", "x".repeat(151)],
    ["description.nl.longDescription", "Too short."],
    ["developmentStatus", "nearly done"],
    ["softwareType", "website"],
    ["intendedAudience.countries", ["nl"]],
    ["intendedAudience.scope", ["families"]],
    ["releaseDate", "29-11-2026"],
    ["maintenance.type", "contract"],
    ["lisence", "EUPL-1.2"],
  ])("would be refused with %s: %j", (path, value) => {
    expect(publicCode.safeParse(changed(path, value)).success).toBe(false);
  });
});

/** The letters and signs of a licence, whatever its layout. */
const lettersOf = (text: string) =>
  text
    .replace(/^\s*[#*—-]+ /gm, "")
    .replace(/\s|—/g, "")
    .toLowerCase();

describe("LICENSE", () => {
  const licence = readFileSync("LICENSE", "utf8");
  const copy = readFileSync("node_modules/@utrecht/button-css/LICENSE.md", "utf8");

  test("is the EUPL 1.2, letter for letter as a package under the same licence has it", () => {
    expect(packageJson.license).toBe("EUPL-1.2");
    expect(lettersOf(licence).length).toBeGreaterThan(11_000);
    expect(lettersOf(licence)).toBe(lettersOf(copy));
  });

  test("with one word changed would not be", () => {
    expect(lettersOf(licence.replace("royalty-free", "free"))).not.toBe(lettersOf(copy));
  });
});
