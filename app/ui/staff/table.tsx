import { clsx } from "clsx";
import type { ReactNode } from "react";

export interface Column {
  readonly key: string;
  readonly title: ReactNode;
  /** The title is for screen readers only. */
  readonly quiet?: boolean;
  readonly numeric?: boolean;
}

export interface TableRow {
  readonly key: string;
  readonly cells: Readonly<Record<string, ReactNode>>;
  /** Opened in place: shown over the full width under the row. */
  readonly opened?: ReactNode;
}

export interface TableProps {
  caption: string;
  columns: readonly Column[];
  rows: readonly TableRow[];
  /** Left out on a phone, where a CardList shows the same. */
  wideOnly?: boolean;
}

/** A staff table in a white box; scrolls by itself when it does not fit. */
export function Table({ caption, columns, rows, wideOnly }: TableProps) {
  return (
    <div
      className={clsx("loket-table", wideOnly && "loket-wide-only")}
      role="region"
      aria-label={caption}
      tabIndex={0}
    >
      <table className="utrecht-table utrecht-table--html-table">
        <caption className="loket-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={column.numeric ? "loket-table__number" : undefined}>
                {column.quiet ? <span className="loket-hidden">{column.title}</span> : column.title}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map((row) => (
          <tbody key={row.key} className={row.opened ? "loket-table__opened" : undefined} data-row={row.key}>
            <tr>
              {columns.map((column) => (
                <td key={column.key} className={column.numeric ? "loket-table__number" : undefined}>
                  {row.cells[column.key]}
                </td>
              ))}
            </tr>
            {row.opened ? (
              <tr>
                <td colSpan={columns.length}>{row.opened}</td>
              </tr>
            ) : null}
          </tbody>
        ))}
      </table>
    </div>
  );
}

/** Two lines in a cell: what counts, and quieter what explains it. */
export function TwoLines(props: { strong?: boolean; late?: boolean; first: ReactNode; second?: ReactNode }) {
  return (
    <>
      <span className={clsx("loket-two__first", props.strong && "loket-strong")}>{props.first}</span>
      {props.second === undefined ? null : (
        <span className={clsx("loket-two__second", props.late && "loket-late")}>{props.second}</span>
      )}
    </>
  );
}
