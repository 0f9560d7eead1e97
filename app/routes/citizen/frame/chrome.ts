import { createContext, useContext } from "react";
import type { AppLoadContext } from "#app/platform/remix.ts";
import type { Location } from "#app/municipality/policy.ts";
import type { Situation } from "#app/platform/context.ts";
import { useWords } from "#app/i18n/words.tsx";
import { inLanguage } from "#app/platform/languages.ts";

/** What stands around every page: from the municipality, and the address of the page itself. */
export interface Chrome {
  readonly municipality: string;
  readonly phone: string;
  readonly phoneHours: { readonly from: string; readonly to: string };
  readonly locations: readonly Location[];
  readonly example: boolean;
  /** An ordinary site elsewhere, for whoever has to leave at once. */
  readonly exitUrl: string;
  /** Is this a branch where somebody reading along could be dangerous? Then the way out is on top. */
  readonly sensitive: boolean;
  /** The time that is held while this family goes on. */
  readonly held: Situation["held"];
  /** Path and search without the language, to show the same page in another one. */
  readonly path: string;
}

/** The chrome of a request; pure, no look-ups. */
export function chromeOf(url: URL, { loket, situation }: AppLoadContext): Chrome {
  const { policy, env } = loket;
  return {
    municipality: policy.municipality,
    phone: policy.phone,
    phoneHours: policy.phoneHours,
    locations: policy.locations,
    example: !env.production,
    exitUrl: policy.exitUrl,
    sensitive: situation?.sensitive ?? false,
    held: situation?.held,
    path: url.pathname + url.search,
  };
}

const ChromeContext = createContext<Chrome | null>(null);

/** Gives the chrome to every component below. */
export const ChromeProvider = ChromeContext.Provider;

/** The chrome of the page. */
export function useChrome(): Chrome {
  const chrome = useContext(ChromeContext);
  if (!chrome) throw new Error("useChrome needs a ChromeProvider above it; entry.server.tsx puts one there.");
  return chrome;
}

/** "tel:" address of a phone number as it is written. */
export function phoneHref(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, "")}`;
}

/** A link to a path of the site in the language of the page. */
export function useHref(): (path: string) => string {
  const { language } = useWords();
  return (path) => inLanguage(language, path);
}
