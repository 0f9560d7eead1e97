import { inject } from "vitest";
import type { Thing } from "./once-per-run.ts";

/** Where the one of this run is; starts it when nobody asked before. Throws why it did not start. */
export async function askFor(thing: Thing): Promise<string> {
  const answer = await fetch(`${inject("door")}/${thing}`);
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
  return text;
}
