import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";

export interface DetailsProps {
  summary: ReactNode;
  open?: boolean;
  id?: string;
  children: ReactNode;
}

/** Something to open and close without a script: "Waarom vragen wij dit?". */
export function Details({ summary, open, id, children }: DetailsProps) {
  return (
    <details className="utrecht-accordion__section loket-details" open={open} id={id}>
      <summary className="loket-details__summary">
        <Icon name="chevron-right" />
        {/* One item beside the icon, whatever is marked in it. */}
        <span className="loket-details__words">{summary}</span>
      </summary>
      <div className="loket-details__panel">{children}</div>
    </details>
  );
}

/** Several below each other, with one line between them. */
export function DetailsGroup({ children }: { children: ReactNode }) {
  return <div className="loket-details-group">{children}</div>;
}
