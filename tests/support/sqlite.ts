import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fillTerms } from "#app/conversations/hours/terms.server.ts";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { migrate } from "#db/migrate.server.ts";
import { openDatabase } from "#db/open.server.ts";
import type { Running } from "./running.ts";

/** A migrated SQLite file that every test's own database is copied from. */
export async function makeSqliteTemplate(): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), "gezinsloket-template-"));
  const at = join(folder, "template.sqlite");
  const template = await openDatabase({ file: at });
  await migrate(template);
  await fillTerms(template, voorbeeldstad);
  await template.destroy();
  return {
    at,
    stop() {
      rmSync(folder, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
}
