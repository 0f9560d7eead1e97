import type { ReactNode } from "react";
import { Icon } from "../icon.tsx";

/** Prints the page. Only a script can: without one it stays hidden, and the browser's own menu prints the same. */
export function PrintButton({ children }: { children: ReactNode }) {
  return (
    <button
      className="utrecht-button utrecht-button--html-button utrecht-button--secondary-action"
      type="button"
      data-print=""
      hidden
    >
      <Icon name="printer" size="small" />
      {children}
    </button>
  );
}
