import { randomInt } from "node:crypto";

/** No 0 and O, 1, I and L, and no U: nothing that is misheard on the telephone or makes a word. */
const alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
const randomLength = 7;

/**
 * A reference such as "VS-4K7M-9PXR": seven random characters and a check character (Luhn mod 30), which finds
 * every single wrong character and nearly every swap. A label to say on the telephone, never a key.
 */
export function newReference(prefix: string): string {
  const random = Array.from({ length: randomLength }, () => alphabet.charAt(randomInt(alphabet.length))).join(
    "",
  );
  const code = random + checkCharacter(random);
  return `${prefix}-${code.slice(0, 4)}-${code.slice(4)}`;
}

/** Does the check character fit? Spaces, dashes and small letters do not matter. */
export function isReference(typed: string, prefix: string): boolean {
  const bare = typed.toUpperCase().replace(/[\s-]/g, "");
  if (!bare.startsWith(prefix)) return false;
  const code = bare.slice(prefix.length);
  if (code.length !== randomLength + 1 || [...code].some((letter) => !alphabet.includes(letter)))
    return false;
  return checkCharacter(code.slice(0, -1)) === code.at(-1);
}

function checkCharacter(code: string): string {
  const size = alphabet.length;
  let sum = 0;
  [...code].reverse().forEach((letter, index) => {
    const value = alphabet.indexOf(letter) * (index % 2 === 0 ? 2 : 1);
    sum += Math.floor(value / size) + (value % size);
  });
  return alphabet.charAt((size - (sum % size)) % size);
}
