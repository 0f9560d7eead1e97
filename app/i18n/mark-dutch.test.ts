import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { dutchNamesOf } from "#app/schemes/dutch-names.ts";
import { wordsFor } from "./words.server.ts";
import { dutchNames, dutchWords } from "./dutch-terms.ts";
import { defaultLanguage, languages } from "#app/platform/languages.ts";
import { markDutch } from "./mark-dutch.ts";

const names = dutchNamesOf(voorbeeldstad, wordsFor("nl"));
const nl = (text: string) => `<span lang="nl" dir="ltr">${text}</span>`;

test("marks words between brackets and names anywhere", () => {
  expect(markDutch("<p>Debts (schulden)</p>", names)).toBe(`<p>Debts (${nl("schulden")})</p>`);
  expect(markDutch("<p>First Team Jeugd &amp; Gezin.</p>", names)).toBe(
    `<p>First ${nl("Team Jeugd &amp; Gezin")}.</p>`,
  );
  expect(markDutch("<b>دليل (Wegwijzer Jeugd)</b>", names)).toBe(`<b>دليل (${nl("Wegwijzer Jeugd")})</b>`);
});

test("leaves alone what is no text, is somebody's own, or is Dutch already", () => {
  for (const html of [
    '<a title="(schulden)" href="/x?(schulden)">x</a>',
    "<title>Kindpakket</title><option>Kindpakket</option><textarea>(schulden)</textarea>",
    '<div lang="nl"><div>Kindpakket</div> Kindpakket</div>',
    "<p>schulden, partner, Kindpakketten</p>",
  ])
    expect(markDutch(html, names)).toBe(html);
  expect(markDutch('<html lang="nl-x"><i lang="nl">Kindpakket</i> Kindpakket', names)).toBe(
    `<html lang="nl-x"><i lang="nl">Kindpakket</i> ${nl("Kindpakket")}`,
  );
});

/** Between brackets and not Dutch. */
const others = ["you may leave this empty", "Youth & Family", "cookie"];

function bracketed(text: string): string[] {
  return [...text.matchAll(/\(([A-Za-z][A-Za-z0-9 .&-]*)\)/g)].flatMap(([, inner]) => inner ?? []);
}

describe.each(languages.filter((language) => language !== defaultLanguage))("texts in %s", (language) => {
  test("have no Dutch between brackets that would not be marked", () => {
    const known = [...dutchWords, ...dutchNames, ...names, ...others];
    const missing = readdirSync(`locales/${language}`).flatMap((file) =>
      bracketed(readFileSync(`locales/${language}/${file}`, "utf8")).filter((text) => !known.includes(text)),
    );
    expect(missing).toEqual([]);
  });
});
