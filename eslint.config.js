import { readFileSync } from "node:fs";
import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import globals from "globals";
import tseslint from "typescript-eslint";
import { noQuery } from "./scripts/no-query.mjs";

/** The files that the map of the site names. */
const pages = [
  ...readFileSync(new URL("app/routes.ts", import.meta.url), "utf8").matchAll(/"(routes\/[^"]+\.tsx?)"/g),
].map(([, file]) => `app/${file}`);

export default defineConfig(
  globalIgnores(["build/", "data/", "test-results/"]),
  {
    files: ["**/*.{ts,tsx,js,mjs}"],
    extends: [js.configs.recommended, tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/return-await": "error",
      // A switch with a default says something of every other case; one without has to name them all.
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Remix sends what a loader or action throws as the answer.
      "@typescript-eslint/only-throw-error": [
        "error",
        {
          allow: [
            { from: "lib", name: "Response" },
            { from: "package", name: "TypedResponse", package: "@remix-run/server-runtime" },
          ],
        },
      ],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", destructuredArrayIgnorePattern: "^_" },
      ],
      // A module's declarations are widened with an interface that adds nothing of its own.
      "@typescript-eslint/no-empty-object-type": ["error", { allowInterfaces: "with-single-extends" }],
      // Answers and form fields are read by their schemas; String() of one that is a file does no harm.
      "@typescript-eslint/no-base-to-string": "off",
      // Kysely hands over its builders to be taken apart: `({ eb, or }) => ...`.
      "@typescript-eslint/unbound-method": "off",
    },
  },
  {
    // What comes out of JSON.parse, a matcher or a tool without types is looked at by the test itself.
    files: ["**/*.test.{ts,tsx}", "tests/**", "scripts/**", "public/**", "*.js", ".*.mjs"],
    rules: Object.fromEntries(
      [
        "no-explicit-any",
        "no-unsafe-argument",
        "no-unsafe-assignment",
        "no-unsafe-call",
        "no-unsafe-member-access",
        "no-unsafe-return",
      ].map((rule) => [`@typescript-eslint/${rule}`, "off"]),
    ),
  },
  {
    files: ["app/routes/**", "app/*.tsx"],
    ignores: ["**/*.test.{ts,tsx}"],
    plugins: { house: { rules: { "no-query": noQuery } } },
    rules: { "house/no-query": "error" },
  },
  {
    // For knip everything that a page exports is used, as it does not know what Remix asks for.
    files: pages,
    rules: {
      "no-restricted-exports": [
        "error",
        {
          restrictedNamedExportsPattern:
            "^(?!(default|loader|action|meta|links|headers|handle|shouldRevalidate|ErrorBoundary)$)",
        },
      ],
    },
  },
  {
    // A migration is frozen in time and knows the tables of its day only.
    files: ["db/migrations/**"],
    rules: { "@typescript-eslint/no-explicit-any": "off" },
  },
  { files: ["**/*.{js,mjs}"], ignores: ["public/**"], languageOptions: { globals: globals.node } },
  { files: ["public/**"], languageOptions: { globals: globals.browser, sourceType: "script" } },
);
