import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { languages } from "#app/platform/languages.ts";
import { wordsFor } from "#app/i18n/words.server.ts";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { letterHtml, letterSms, letterText } from "./letter-text.ts";
import { type LetterFacts, whereText, writeLetter } from "./letter.ts";

const kinds = [
  "confirmation",
  "booked",
  "changed",
  "cancelled",
  "offer",
  "report",
  "reminder-days",
  "reminder-hours",
] as const;
const time = {
  startsAt: "2026-11-27T09:00:00.000Z",
  endsAt: "2026-11-27T10:15:00.000Z",
  channel: "office",
  location: "HVJ",
};
const facts: LetterFacts = {
  kind: "confirmation",
  neutral: false,
  mayNameUs: true,
  reference: "VS-2345-6789",
  appointment: time,
  offered: { ...time, startsAt: "2026-11-25T09:00:00.000Z", endsAt: "2026-11-25T10:15:00.000Z" },
  next: { how: "answer", by: "2027-01-19" },
  link: "https://loket.example/afspraak/geheim?a=1&b=2",
};
const known = languages.filter((language) => readdirSync("locales").includes(language));

describe.each(known)("letters in %s", (language) => {
  const tones = [wordsFor(language), wordsFor(language, "je")];

  test.each(kinds)("%s has all its words, as text, page and text message", (kind) => {
    for (const words of tones) {
      for (const neutral of [false, true]) {
        for (const channel of ["office", "phone", "video", "home"]) {
          const where = channel === "office" ? time : { ...time, channel, location: null };
          const letter = writeLetter({ ...facts, kind, neutral, appointment: where }, words, voorbeeldstad);
          const all = [
            letter.from,
            letter.subject,
            letterText(letter),
            letterSms(letter),
            letterHtml(letter, words),
          ];
          for (const text of all) expect(text).not.toMatch(/\{\{|undefined|null|mail:/);
          expect(letter.subject).not.toMatch(/[\r\n]|VS-/);
          if (neutral)
            expect(all.slice(0, 4).join(" ")).not.toMatch(/gezin|jeugd|family|youth|loket(?!\.example)/i);
        }
      }
    }
  });

  test.each(kinds)("%s to whoever may not hear of us has no name of ours", (kind) => {
    const none = new RegExp(`gemeente|municipality|${voorbeeldstad.municipality}`, "i");
    const atHome = { ...time, channel: "phone", location: null };
    for (const words of tones) {
      const careful = { ...facts, kind, neutral: true, mayNameUs: false };
      const letter = writeLetter({ ...careful, appointment: atHome, offered: atHome }, words, voorbeeldstad);
      const all = [letter.from, letter.subject, letterText(letter), letterHtml(letter, words)].join(" ");
      expect(all).not.toMatch(none);
      expect(writeLetter({ ...careful, mayNameUs: true }, words, voorbeeldstad).from).toMatch(none);
    }
  });

  test("without an appointment say when we call or answer", () => {
    for (const how of ["call", "answer"] as const) {
      const next = { how, by: "2027-01-19" };
      const letter = writeLetter({ ...facts, appointment: null, next }, wordsFor(language), voorbeeldstad);
      expect(letterText(letter)).toMatch(/2027/);
      expect(letterText(letter)).not.toContain("geheim");
    }
  });
});

test.each([
  ["nl", "Huis van de Jeugd, Schoolstraat 24, 1234\u00a0CD Voorbeeldstad"],
  ["ar", "\u2066Huis van de Jeugd, Schoolstraat 24, 1234\u00a0CD Voorbeeldstad\u2069"],
] as const)("a Dutch address stays as it is among words in %s", (language, address) => {
  expect(whereText(time, false, wordsFor(language), voorbeeldstad)).toBe(address);
});

test("a page of a letter is safe whatever the text", () => {
  const letter = {
    from: "x",
    subject: "<script>",
    lines: [{ text: `"><script>alert('x')&`, href: `https://x/"onclick` }],
  };
  const html = letterHtml(letter, wordsFor("nl"));
  expect(html).not.toContain("<script");
  expect(html).not.toContain(`"onclick`);
  expect(html).toContain("&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&amp;");
});
