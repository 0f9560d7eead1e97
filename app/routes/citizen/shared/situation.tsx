import { createContext, useContext, type ReactNode } from "react";
import type { Situation } from "#app/platform/loket.server.ts";

type Known = Pick<Situation, "sensitive" | "held">;

const SituationContext = createContext<Known>({ sensitive: false });

/** Tells the frame who the page is for: whether somebody may read along, and which time is held for them. */
export function SituationProvider({ situation, children }: { situation: Known; children: ReactNode }) {
  return <SituationContext.Provider value={situation}>{children}</SituationContext.Provider>;
}

/** Is the page on a branch where somebody reading along could be dangerous? Then it has the way out on top. */
export function useSensitive(): boolean {
  return useContext(SituationContext).sensitive;
}

/** The time that is held while this family goes on. */
export function useHeldTime(): Situation["held"] {
  return useContext(SituationContext).held;
}
