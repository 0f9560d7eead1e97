import { normaliseCode } from "./normalise.ts";

/** A Dutch postcode as "1234 AB"; null when it is none. SA, SD and SS are never given out. */
export function readPostcode(typed: string): string | null {
  const bare = normaliseCode(typed).replace(/[ -]/g, "").toUpperCase();
  const match = /^([1-9]\d{3})(?!SA|SD|SS)([A-Z]{2})$/.exec(bare);
  return match ? `${match[1]} ${match[2]}` : null;
}
