import { clsx } from "clsx";
import type { ReactNode } from "react";
import { Heading } from "#app/ui/text.tsx";

/** "next" is yellow and says what to do now, once per page; "explain" is sand, "help" light petrol. */
export type PanelKind = "next" | "explain" | "help" | "plain";

const kindClass: Record<PanelKind, string> = {
  next: "loket-panel--next",
  explain: "loket-panel--explain",
  help: "loket-panel--help",
  plain: "loket-panel--plain",
};

export interface PanelProps {
  kind: PanelKind;
  title?: ReactNode;
  level?: 2 | 3;
  /** How large the title looks; a small one by default. */
  look?: 2 | 3;
  id?: string;
  children?: ReactNode;
}

/** A surface that sets words apart: the next step, an explanation, help. */
export function Panel({ kind, title, level = 2, look = 3, id, children }: PanelProps) {
  return (
    <section className={clsx("utrecht-spotlight-section", kindClass[kind])} id={id}>
      {title === undefined ? null : (
        <Heading level={level} look={look}>
          {title}
        </Heading>
      )}
      {children}
    </section>
  );
}
