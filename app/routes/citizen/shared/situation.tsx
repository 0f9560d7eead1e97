import { createContext, useContext, type ReactNode } from "react";

const SituationContext = createContext(false);

/** Tells the frame whether the page is on a branch where somebody reading along could be dangerous. */
export function SituationProvider({ sensitive, children }: { sensitive: boolean; children: ReactNode }) {
  return <SituationContext.Provider value={sensitive}>{children}</SituationContext.Provider>;
}

/** Is the page on a sensitive branch? Then it has the way out on top. */
export function useSensitive(): boolean {
  return useContext(SituationContext);
}
