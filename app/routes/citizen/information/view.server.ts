import type { LoaderFunctionArgs } from "#app/platform/remix.ts";
import { wordsFor } from "#app/i18n/words.server.ts";

/** The loader of a page that only tells something: the title of its window, a neutral one on a careful visit. */
export function infoLoader(page: "gone" | "privacy" | "accessibility" | "phones") {
  return ({ context }: LoaderFunctionArgs) => {
    const words = wordsFor(context.language);
    const title = words.t("pageTitle", { title: words.t(`info:${page}.title`) });
    return { title: context.situation?.sensitive ? words.t("neutralTitle") : title };
  };
}
