/**
 * Every text that somebody typed or pasted comes in through here, before anything looks at it. What cannot be seen
 * does not count, and what means the same is the same afterwards.
 */

/** Steers how letters are drawn and has no shape of its own. Without the signs that Arabic puts around numbers. */
const invisible = /(?![\u0600-\u0605\u06dd\u070f\u08e2\u200c\u200d])\p{Cf}/gu;

/** Joins letters in Persian or the parts of an emoji; beside anything else it does nothing. */
const idleJoiner =
  /(?<![\p{L}\p{M}\p{Extended_Pictographic}\ufe0f])[\u200c\u200d]+|[\u200c\u200d]+(?![\p{L}\p{M}\p{Extended_Pictographic}])/gu;

/**
 * A text for people: accents composed (NFC), invisible marks and blanks around it gone, a line end written in one way.
 * Control characters stay, so that whoever reads the text can refuse them.
 */
export function normaliseText(typed: string): string {
  return typed
    .normalize("NFC")
    .replace(invisible, "")
    .replace(idleJoiner, "")
    .replace(/\r\n?/g, "\n")
    .replace(/[\t\u00a0]/g, " ")
    .trim();
}

/**
 * A text that is a code, such as a date, an amount, a number or an address: besides, digits of every script are 0 to
 * 9, every dash is "-", every blank is one space, and wide letters are plain ones.
 */
export function normaliseCode(typed: string): string {
  return normaliseText(typed)
    .normalize("NFKC")
    .replace(/\p{Nd}/gu, digitValue)
    .replace(/[\p{Pd}\u2212\u02d7]/gu, "-")
    .replace(/[\u200c\u200d]/g, "")
    .replace(/[^\S\n]+/gu, " ")
    .trim();
}

/** 0 to 9, of a digit of any script: those of a script stand behind each other in Unicode, from zero on. */
export function digitValue(letter: string): string {
  const point = letter.codePointAt(0) ?? 0;
  let start = point;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(start - 1))) start--;
  return String((point - start) % 10);
}

const letters = new Intl.Segmenter("nl", { granularity: "grapheme" });

/** How long a text is for whoever wrote it: letters as people see them, a line end counted once. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const letter of letters.segment(text)) length += letter.segment === "" ? 0 : 1;
  return length;
}
