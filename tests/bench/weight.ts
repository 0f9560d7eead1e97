import { before, journeyOfFatima } from "../support/journey.ts";
import { createVisitor } from "../support/visitor.ts";
import { walkByForms } from "../support/walk-by-forms.ts";
import { type BenchServer, origin } from "./server.ts";

export interface Weight {
  /** Bytes over the wire with everything the page asks for: styles, font, script and icon; heads counted in. */
  readonly first: number;
  /** The page alone, when the rest is in the browser's memory. */
  readonly later: number;
}

/** What a question page weighs on its way to a phone. */
export async function weighQuestionPage(server: BenchServer): Promise<Weight> {
  const visitor = createVisitor({ at: server.at, origin });
  const page = await walkByForms(visitor, before("geld/inkomen", journeyOfFatima("none")));
  const asked = new Set<string>();
  for (const [, address = ""] of page.text.matchAll(/<(?:link|script)[^>]+(?:href|src)="([^"]+)"/g))
    asked.add(address);
  let first = page.bytes;
  for (const address of asked) {
    const file = await visitor.get(address);
    first += file.bytes;
    for (const [, font = ""] of file.text.matchAll(/@font-face\{[^}]*url\(([^)]+)\)/g)) asked.add(font);
  }
  visitor.leave();
  return { first, later: page.bytes };
}
