import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";

interface Column {
  readonly title: string;
  readonly items: readonly ReactNode[];
}

export interface CountsPanelProps {
  counts: Column;
  countsNot: Column;
  level?: 2 | 3;
}

/** What counts and what does not, before the field; beside each other from 800 px. */
export function CountsPanel({ counts, countsNot, level = 2 }: CountsPanelProps) {
  const Title = `h${level}` as const;
  return (
    <div className="loket-counts">
      {[counts, countsNot].map((column) => (
        <div key={column.title}>
          <Title className="utrecht-heading-3">{column.title}</Title>
          <ul className={column === counts ? "loket-marks loket-marks--yes" : "loket-marks"}>
            {column.items.map((item, index) => (
              <li key={index}>
                <Icon name={column === counts ? "check" : "x"} />
                <span>{item}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
