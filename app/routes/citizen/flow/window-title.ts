import { isSensitiveFor } from "#app/intake/sensitive.ts";
import type { Entered } from "./enter.server.ts";

/**
 * The title of the window, which stays in the history of the browser. On sensitive branches it tells nothing.
 * After a refused answer it starts with "Fout:".
 */
export function windowTitle(
  { words, way }: Pick<Entered, "words" | "way">,
  heading: string,
  refused = false,
): string {
  const title = isSensitiveFor(way.facts)
    ? words.t("neutralTitle")
    : words.t("pageTitle", { title: heading });
  return refused ? words.t("errorPrefix", { title }) : title;
}
