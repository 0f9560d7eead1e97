import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { importsIn, wrongImports, type SourceFile } from "./support/architecture.ts";

/** Every source file of the app and the database, tests left out. */
function sources(): SourceFile[] {
  return ["app", "db"].flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .map((name) => `${folder}/${String(name).replaceAll("\\", "/")}`)
      .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
      .map((path) => ({ path, imports: importsIn(path, readFileSync(path, "utf8")) })),
  );
}

describe("the layout", () => {
  it("has imports in one direction only", () => {
    expect(wrongImports(sources())).toEqual([]);
  });

  it.each([
    ["app/routes/citizen/start/route.tsx", "db/open.server.ts", "Routes never import db"],
    ["app/schemes/income.ts", "app/triage/triage.ts", "app/schemes may not know app/triage"],
    [
      "app/municipality/policy.ts",
      "app/schemes/contract/scheme.ts",
      "app/municipality may not know app/schemes",
    ],
    ["db/schema.ts", "app/municipality/policy.ts", "db knows nothing of app"],
    ["app/ui/form/button.tsx", "app/intake/walk.ts", "app/ui may not know app/intake"],
    ["app/intake/walk.ts", "db/schema.ts", "only .server.ts files may know db"],
    ["app/triage/rule.ts", "app/routes/staff/queue/route.tsx", "app/triage may not know app/routes"],
    ["app/intake/walk.ts", "app/intake/drafts/drafts.server.ts", "is pure"],
  ])("would notice %s importing %s", (path, imported, message) => {
    expect(wrongImports([{ path, imports: [{ path: imported, typeOnly: false }] }]).join()).toContain(
      message,
    );
  });

  it("lets types cross where code may not", () => {
    const types = [{ path: "db/schema.ts", typeOnly: true }];
    expect(wrongImports([{ path: "app/municipality/loket.server.ts", imports: types }])).toEqual([]);
  });
});
