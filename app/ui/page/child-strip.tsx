import { clsx } from "clsx";
import { Icon } from "#app/ui/icon.tsx";

export interface ChildStripItem {
  readonly name: string;
  readonly state: "done" | "now" | "next";
  /** "Klaar", "Nu", "Hierna". */
  readonly text: string;
}

/** The children of a family, and whose turn it is. */
export function ChildStrip({ items, label }: { items: readonly ChildStripItem[]; label?: string }) {
  return (
    <ol className="loket-strip" aria-label={label}>
      {items.map((item) => (
        <li
          key={item.name}
          className={clsx(
            "loket-strip__child",
            item.state === "now" && "loket-strip__child--now",
            item.state === "done" && "loket-strip__child--done",
          )}
          aria-current={item.state === "now" ? "step" : undefined}
        >
          <strong className="loket-strip__name">{item.name}</strong>
          <span className="loket-strip__state">
            {item.state === "done" ? <Icon name="check" size="small" /> : null}
            {item.text}
          </span>
        </li>
      ))}
    </ol>
  );
}
