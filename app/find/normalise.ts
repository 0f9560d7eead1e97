const arabicLetters: Readonly<Record<string, string>> = {
  "\u0629": "\u0647", // teh marbuta, often typed as heh
  "\u0649": "\u064a", // alef maksura, often typed as yeh
  "\u06cc": "\u064a", // the Persian yeh of some keyboards
  "\u06a9": "\u0643", // the Persian kaf
  "\u0640": "", // the stroke that only stretches a word
};

/** The most words of one search that are looked at: more is a story, and the start of it tells enough. */
const mostWords = 40;

/**
 * What somebody typed as plain words to compare: small letters without accents or vowel signs, one form for the
 * Arabic letters that people type in more than one way, European digits, nothing else.
 */
export function wordsIn(text: string): readonly string[] {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[\u0629\u0649\u06cc\u06a9\u0640]/g, (letter) => arabicLetters[letter] ?? letter)
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .toLowerCase()
    .replace(/['’`]/g, "");
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, mostWords);
}
