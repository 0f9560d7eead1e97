import { expect } from "vitest";
import { wordsFor } from "#app/i18n/words.server.ts";
import type { Db } from "#db/schema.ts";
import type { Answer } from "./visitor.ts";

/** Where "Verlaat deze site" goes in the example municipality. */
export const weather = "https://www.buienradar.nl/";

/** The draft in an address, or an empty text. */
export const draftIn = (address: string) => /aanvraag\/([^/?]+)/.exec(address)?.[1] ?? "";

/** What is kept of a draft. */
export const draftRows = (db: Db, id: string) =>
  db.selectFrom("draft").select("id").where("id", "=", id).execute();

/** The cells of time that a draft holds. */
export const heldBy = (db: Db, id: string) =>
  db
    .selectFrom("appointment_cell")
    .innerJoin("appointment", "appointment.id", "appointment_cell.appointment_id")
    .select("cell")
    .where("draft_id", "=", id)
    .execute();

/** The title of the window. */
export const titleOf = (answer: Answer) => answer.page.querySelector("title")?.textContent;

/** The address that "Verlaat deze site" posts to; null on a page without it. */
export const exitOf = (answer: Answer) =>
  answer.page.querySelector("form[data-exit]")?.getAttribute("action") ?? null;

/** The page bears the way out, and neither its title nor its address tells what it is about. */
export function expectSafe(answer: Answer): void {
  const where = answer.address.replace(/[0-9A-Z]{26}/, "");
  expect([where, exitOf(answer)]).toEqual([where, "/weg"]);
  expect([where, titleOf(answer)]).toEqual([where, wordsFor("nl").t("neutralTitle")]);
  expect(where).not.toMatch(/scheid|elkaar|veilig|gevaar|geweld|jeugd|mediat|kies-|ex\b/i);
  expect([where, answer.headers["cache-control"]]).toEqual([where, "no-store"]);
}
