/** Shorter words only count when they are the same: "ex", "18", "bso". */
const shortestStem = 4;

/** A word this long may also be the end of a compound ("zwemcontributie"), or have a typing error. */
const longWord = 6;

const arabicStart = /^[وف]?(?:[بك]?ال|لل|[بلك])/u;

/** A typed word as it can be compared: as it is, and in Arabic without "and", "in" or "the" written on to it. */
export type TypedWord = readonly string[];

/** Prepares a plain word, as `comparableWords` gives it. */
export function typedWord(word: string): TypedWord {
  const bare = word.replace(arabicStart, "");
  return bare === word ? [word] : [word, bare];
}

/** Does a typed word mean this word? Inflections and compounds count: "schoolreisje", "zwemcontributie". */
export function isSameWord(typed: TypedWord, word: string): boolean {
  return typed.some((form) => fits(form, word));
}

/** Is a long word this word with one error in it? */
export function isMisspelt(typed: TypedWord, word: string): boolean {
  return word.length >= longWord && typed.some((form) => isOneErrorAway(form, word));
}

function fits(typed: string, word: string): boolean {
  if (typed === word) return true;
  if (word.length < shortestStem || typed.length < word.length - 1) return false;
  return typed.startsWith(stemOf(word)) || (word.length >= longWord && typed.endsWith(word));
}

/** An Arabic word that ends in a "teh marbuta" ends in another letter once something is written behind it. */
function stemOf(word: string): string {
  return word.length > shortestStem && word.endsWith("\u0647") ? word.slice(0, -1) : word;
}

/** One letter too many, too few, other, or two swapped; the first letter is hardly ever wrong. */
function isOneErrorAway(typed: string, word: string): boolean {
  if (typed[0] !== word[0] || Math.abs(typed.length - word.length) > 1) return false;
  let start = 0;
  while (start < typed.length && typed[start] === word[start]) start++;
  const rest = (text: string, skip: number) => text.slice(start + skip);
  return (
    rest(typed, 1) === rest(word, 1) ||
    rest(typed, 1) === rest(word, 0) ||
    rest(typed, 0) === rest(word, 1) ||
    (typed[start] === word[start + 1] && typed[start + 1] === word[start] && rest(typed, 2) === rest(word, 2))
  );
}
