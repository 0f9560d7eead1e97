import { randomBytes } from "node:crypto";

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
let lastMoment = 0;
let lastTail: number[] = [];

/**
 * A new id: 26 letters and digits, ten of the moment (milliseconds, UTC) and sixteen random, so that ids sort by
 * time; within one process later ids always sort after earlier ones. Not a secret: guard what it names.
 */
export function newId(): string {
  const moment = Math.max(Date.now(), lastMoment);
  lastTail = moment === lastMoment ? nextTail(lastTail) : randomTail();
  lastMoment = moment;
  return encodeMoment(moment) + lastTail.map((digit) => alphabet[digit]).join("");
}

const tailLength = 16;
let pool = Buffer.alloc(0);

/** The random part starts low enough to count up from for as long as a millisecond can last. */
function randomTail(): number[] {
  // Asking for randomness costs the same for a few bytes as for many; every request has an id.
  if (pool.length < tailLength) pool = randomBytes(64 * tailLength);
  const tail = Array.from(pool.subarray(0, tailLength), (byte) => byte & 31);
  pool = pool.subarray(tailLength);
  tail[0] = (tail[0] ?? 0) >> 1;
  return tail;
}

function nextTail(tail: readonly number[]): number[] {
  const next = [...tail];
  for (let place = next.length - 1; place >= 0; place -= 1) {
    const digit = (next[place] ?? 0) + 1;
    next[place] = digit & 31;
    if (digit < 32) break;
  }
  return next;
}

function encodeMoment(moment: number): string {
  let rest = moment;
  let text = "";
  for (let place = 0; place < 10; place += 1) {
    text = alphabet.charAt(rest % 32) + text;
    rest = Math.floor(rest / 32);
  }
  return text;
}
