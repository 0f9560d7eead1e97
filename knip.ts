import type { RouteConfigEntry } from "@remix-run/route-config";
import type { KnipConfig } from "knip";
import routes from "./app/routes.ts";

/** The files that the map of the site names: what they export, Remix calls. */
const pageFiles = (entries: readonly RouteConfigEntry[]): string[] =>
  entries.flatMap(({ file, children = [] }) => [`app/${file}`, ...pageFiles(children)]);

export default {
  entry: [
    "app/root.tsx",
    "app/entry.server.tsx",
    "app/routes.ts",
    ...pageFiles(routes),
    "public/loket.js",
    "scripts/font.mjs",
    "scripts/rules.ts",
    "tests/bench/run.ts",
    "tests/bench/slots.ts",
    "tests/bench/plain-form/{server.mjs,vite.config.ts,app/root.tsx,app/routes/*}",
    "tests/example-scheme/**/*.test.ts",
    "tests/mutate/{run,runner,switch}.ts",
  ],
  project: ["{app,db}/**/*.{ts,tsx,css}", "{public,tests,scripts}/**/*.{ts,tsx,js,mjs}", "*.{ts,js}"],
  // Without this every file below app/routes counts as used.
  remix: { entry: ["remix.config.js"] },
  vitest: { config: ["vitest.config.ts", "vitest.e2e.config.ts"] },
  // `up` is called by Kysely's migrator.
  ignoreIssues: { "db/migrations/*.ts": ["exports"] },
  // A type that describes what an exported function takes or gives may have a name outside.
  ignoreExportsUsedInFile: { interface: true, type: true },
  // The entry that Remix brings along needs it: the plain form of the bench has no other.
  ignoreDependencies: ["isbot"],
  // A command of Linux, where there is one.
  ignoreBinaries: ["taskset"],
  compilers: {
    css: (text: string) =>
      [...text.matchAll(/@import\s+("[^"]+")/g)].map(([, path]) => `import ${path};`).join("\n"),
  },
} satisfies KnipConfig;
