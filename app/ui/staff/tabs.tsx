import type { ReactNode } from "react";
import { CountBadge } from "../badge.tsx";

export interface Tab {
  readonly href: string;
  readonly text: string;
  readonly count?: number;
  readonly current?: boolean;
  /** The count asks for attention. */
  readonly red?: boolean;
}

/** Views of the same list as links, each with how many it holds. */
export function Tabs({ tabs, label, end }: { tabs: readonly Tab[]; label: string; end?: ReactNode }) {
  return (
    <div className="loket-tabs">
      <nav aria-label={label}>
        <ul>
          {tabs.map((tab) => (
            <li key={tab.href}>
              <a href={tab.href} aria-current={tab.current ? "page" : undefined}>
                {tab.text}
                {tab.count === undefined ? null : <CountBadge count={tab.count} red={tab.red} />}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {end === undefined ? null : <div className="loket-tabs__end loket-wide-only">{end}</div>}
    </div>
  );
}
