import { createContext, useContext, type ReactNode } from "react";
import type { Language, Tone } from "#app/platform/languages.ts";
import type { TextKey } from "./text-key.ts";

/** The words of one language. */
export interface Words {
  readonly language: Language;
  readonly tone: Tone;
  readonly dir: "ltr" | "rtl";
  /** A text by its typed key: t("start:title"). */
  readonly t: (key: TextKey, values?: Readonly<Record<string, unknown>>) => string;
  /**
   * A text by convention, for keys that are built from an id ("kindpakket:provisions.sport.name"). A test walks
   * all ids, so that these cannot be missing either.
   */
  readonly say: (key: string, values?: Readonly<Record<string, unknown>>) => string;
  readonly has: (key: string) => boolean;
  /** A list of texts by convention. */
  readonly list: (key: string) => readonly string[];
}

const WordsContext = createContext<Words | null>(null);

/** Gives the words of the request's language to every component below. */
export function WordsProvider({ words, children }: { words: Words; children: ReactNode }) {
  return <WordsContext.Provider value={words}>{children}</WordsContext.Provider>;
}

/** The words of the page's language. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error("useWords needs a WordsProvider above it; entry.server.tsx puts one there.");
  return words;
}
