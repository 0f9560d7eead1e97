import { clsx } from "clsx";
import type { ReactNode } from "react";

export interface AmountRow {
  readonly title: ReactNode;
  /** For whom, when a row is about more than one child. */
  readonly who?: ReactNode;
  /** Who gets the money, or what to think of. */
  readonly note?: ReactNode;
  readonly amount?: ReactNode;
  readonly period?: ReactNode;
}

function Row({ row, strong }: { row: AmountRow; strong?: boolean }) {
  return (
    <li className="loket-row">
      <div className="loket-row__what">
        <p className={clsx("loket-row__title", strong && "loket-strong")}>{row.title}</p>
        {row.who ? <p>{row.who}</p> : null}
        {row.note ? <p className="loket-row__note">{row.note}</p> : null}
      </div>
      {row.amount || row.period ? (
        <div className="loket-row__end">
          {row.amount ? <p className="loket-strong">{row.amount}</p> : null}
          {row.period ? <p className="loket-row__note">{row.period}</p> : null}
        </div>
      ) : null}
    </li>
  );
}

export interface PersonCardProps {
  name: string;
  /** "13 jaar" */
  aside?: string;
  rows: readonly AmountRow[];
  level?: 2 | 3;
}

/** What fits one child: name, age, and per row what it is, the amount and who gets the money. */
export function PersonCard({ name, aside, rows, level = 3 }: PersonCardProps) {
  const Tag = `h${level}` as const;
  return (
    <section className="loket-rows">
      <div className="loket-rows__head">
        <Tag className="loket-rows__name">{name}</Tag>
        {aside ? <span>{aside}</span> : null}
      </div>
      <ul>
        {rows.map((row, index) => (
          <Row key={index} row={row} />
        ))}
      </ul>
    </section>
  );
}

/** The same kind of rows for more than one child at once. */
export function SharedRows({ rows }: { rows: readonly AmountRow[] }) {
  return (
    <ul className="loket-rows">
      {rows.map((row, index) => (
        <Row key={index} row={row} strong />
      ))}
    </ul>
  );
}
