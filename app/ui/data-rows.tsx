import type { ReactNode } from "react";
import { Heading, HiddenText } from "./text.tsx";

export interface DataRow {
  readonly label: ReactNode;
  readonly value: ReactNode;
  /** `hidden` says what is changed, for whoever hears the links alone: "Club van Adam". */
  readonly change?: { readonly href: string; readonly text: string; readonly hidden: string } | undefined;
}

export interface DataRowsProps {
  title?: ReactNode;
  /** "8 jaar" */
  aside?: ReactNode;
  level?: 2 | 3;
  id?: string;
  rows: readonly DataRow[];
}

/** What someone filled in, one short statement per row with a way to change it. */
export function DataRows({ title, aside, level = 2, id, rows }: DataRowsProps) {
  return (
    <section className="loket-data" id={id}>
      {title === undefined ? null : (
        <Heading level={level} look={2} aside={aside}>
          {title}
        </Heading>
      )}
      <dl className="utrecht-data-list utrecht-data-list--html-dl loket-data__list">
        {rows.map((row, index) => (
          <div className="utrecht-data-list__item loket-data__row" key={index}>
            <dt className="utrecht-data-list__item-key">{row.label}</dt>
            <dd className="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">
              {row.value}
            </dd>
            {row.change ? (
              <dd className="utrecht-data-list__actions utrecht-data-list__actions--html-dd">
                <a className="utrecht-link utrecht-link--html-a" href={row.change.href}>
                  {row.change.text}
                  <HiddenText>: {row.change.hidden}</HiddenText>
                </a>
              </dd>
            ) : null}
          </div>
        ))}
      </dl>
    </section>
  );
}
