/**
 * npx tsx scripts/licences.ts: writes the list of everything by others that runs in or is served by a production
 * build, with its licence, to docs/third-party-licences.md. It is made from the lock file and the imports in app/.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { format } from "prettier";
import spdxSatisfies from "spdx-satisfies";

export const listFile = "docs/third-party-licences.md";

/** SPDX ids of licences that allow use together with a work under the EUPL. Think before you add one. */
const accepted = [
  ...[
    "0BSD",
    "Apache-2.0",
    "BlueOak-1.0.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "EUPL-1.2",
    "ISC",
    "MIT",
    "MIT-0",
  ],
  ...["PSF-2.0", "Unlicense"],
  // Of data, such as the public holidays of a country.
  "CC-BY-3.0",
  // Of fonts.
  "OFL-1.1",
];

/** The part of package-lock.json (version 3) that counts here. */
export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

interface LockedPackage {
  readonly version?: string;
  /** An SPDX expression. */
  readonly license?: string;
  /** Only there because a development dependency needs it. */
  readonly dev?: boolean;
}

export interface ThirdParty {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression; null when the package names none. */
  readonly licence: string | null;
  /** Copied into the build, so that nobody installs it. */
  readonly builtIn: boolean;
}

/**
 * Whatever reaches production, by name: all that `npm ci --omit=dev` installs on any platform, and the development
 * dependencies named in `imported`, because the build copies what is imported from them.
 */
export function thirdParties(lock: Lock, imported: ReadonlySet<string>): readonly ThirdParty[] {
  const found = new Map<string, ThirdParty>();
  for (const [path, { version = "", license, dev }] of Object.entries(lock.packages)) {
    const name = path.split("node_modules/").at(-1) ?? "";
    if (path === "" || (dev && !imported.has(name))) continue;
    found.set(`${name} ${version}`, { name, version, licence: license ?? null, builtIn: dev === true });
  }
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, party]) => party);
}

/** Those whose licence is missing, cannot be read, or is not on the list of accepted ones. */
export function unaccepted(parties: readonly ThirdParty[]): readonly ThirdParty[] {
  return parties.filter(({ licence }) => {
    try {
      return licence === null || !spdxSatisfies(licence, accepted);
    } catch {
      return true;
    }
  });
}

/** Packages that the code or the styles in app/ import, and the font, which scripts/font.mjs copies. */
export function importedPackages(): ReadonlySet<string> {
  const found = new Set(["@fontsource/source-sans-3"]);
  for (const path of readdirSync("app", { recursive: true }).map(String)) {
    if (!/\.(tsx?|css)$/.test(path) || /\.test\.tsx?$/.test(path)) continue;
    const source = readFileSync(`app/${path}`, "utf8");
    for (const [, name] of source.matchAll(/(?:from|import) "((?:@[\w.-]+\/)?[\w.-]+)(?:\/[^"]*)?"/g)) {
      if (name) found.add(name);
    }
  }
  return found;
}

export function readLock(): Lock {
  return JSON.parse(readFileSync("package-lock.json", "utf8")) as Lock;
}

/** The list as a page of Markdown. */
export function writeList(parties: readonly ThirdParty[]): Promise<string> {
  const table = (rows: readonly ThirdParty[]) =>
    [
      "| package | version | licence |",
      "| --- | --- | --- |",
      ...rows.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence ?? "none given"} |`),
    ].join("\n");
  const page = `# Third-party licences

Made by \`npx tsx scripts/licences.ts\` from \`package-lock.json\`; a test fails when it is out of date, or when a
licence is not on the list in that script. The text of each licence is in the package itself.

## Built into the pages

The styles of NL Design System and the font are copied into the build. The licence of the font is in
\`app/ui/fonts/OFL.txt\`; that of the styles is the one in \`LICENSE\`.

${table(parties.filter(({ builtIn }) => builtIn))}

## Installed on the server

Some of these are for one kind of processor or operating system, and are installed only there.

${table(parties.filter(({ builtIn }) => !builtIn))}
`;
  return format(page, { parser: "markdown", printWidth: 110 });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  writeFileSync(listFile, await writeList(thirdParties(readLock(), importedPackages())));
}
