import { clsx } from "clsx";
import type { ReactNode } from "react";

export interface CardListItem {
  readonly key: string;
  readonly top: ReactNode;
  /** At the end of the first line: the date. */
  readonly topEnd: ReactNode;
  readonly title: ReactNode;
  readonly text?: ReactNode;
  readonly bottom?: ReactNode;
  readonly bottomEnd?: ReactNode;
  readonly red?: boolean;
}

/** The same list as a table, as cards for a phone. */
export function CardList({ items, label }: { items: readonly CardListItem[]; label: string }) {
  return (
    <ul className="loket-cards loket-narrow-only" aria-label={label}>
      {items.map((item) => (
        <li key={item.key} className={clsx("loket-cards__card", item.red && "loket-cards__card--red")}>
          <div className="loket-cards__line">
            <strong>{item.top}</strong>
            <strong>{item.topEnd}</strong>
          </div>
          <p className="loket-cards__title">{item.title}</p>
          {item.text === undefined ? null : <p>{item.text}</p>}
          <div className="loket-cards__line loket-cards__line--soft">
            <span>{item.bottom}</span>
            {item.bottomEnd}
          </div>
        </li>
      ))}
    </ul>
  );
}
