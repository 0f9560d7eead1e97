import { clsx } from "clsx";
import { Icon, type IconName } from "../icon.tsx";
import { HiddenText } from "../text.tsx";

export type WeekItemLook = "appointment" | "done" | "walk-in" | "held" | "away" | "free";

/** An hour of the clock and a quarter of it, 0 to 3. */
export interface WeekTime {
  readonly hour: number;
  readonly quarter: number;
}

export interface WeekItem {
  readonly key: string;
  readonly look: WeekItemLook;
  readonly start: WeekTime;
  readonly end: WeekTime;
  /** Beside each other where they overlap: which of how many, at most 4. */
  readonly lane: number;
  readonly lanes: number;
  readonly from: string;
  readonly to: string;
  readonly title: string;
  readonly text: string;
  readonly icons: readonly IconName[];
  readonly href: string | null;
}

export interface WeekColumn {
  readonly key: string;
  readonly title: string;
  readonly note: string;
  readonly today: boolean;
  readonly items: readonly WeekItem[];
  readonly now: WeekTime | null;
}

export interface WeekCalendarProps {
  columns: readonly WeekColumn[];
  /** Hours on the grid, the first one on top. */
  hours: readonly number[];
  /** "grid": by the clock. "cards": in order, for several people together. "list": below each other. */
  form: "grid" | "cards" | "list";
  labels: {
    readonly until: (time: string) => string;
    readonly now: string;
    readonly empty: string;
  };
}

/**
 * Days, or people, with what they have: one list each, in order of time, which the grid only lays out. So it reads
 * the same to whoever hears it, on a phone and on paper.
 */
export function WeekCalendar({ columns, hours, form, labels }: WeekCalendarProps) {
  const first = hours[0] ?? 9;
  return (
    <div className={clsx("loket-week", form !== "list" && `loket-week--${form}`)}>
      {form === "grid" ? (
        <div className="loket-week__hours" aria-hidden="true">
          <ol>
            {hours.map((hour) => (
              <li key={hour}>{hour}.00</li>
            ))}
          </ol>
        </div>
      ) : null}
      {columns.map((column) => (
        <section
          key={column.key}
          className={clsx("loket-week__column", column.today && "loket-week__column--today")}
        >
          <div className="loket-week__head">
            <h2 className="utrecht-heading-3">{column.title}</h2>
            {column.note ? <p>{column.note}</p> : null}
          </div>
          <ol className="loket-week__items">
            {column.items.length === 0 ? <li className="loket-week__empty">{labels.empty}</li> : null}
            {column.items.map((item) => (
              <Item key={item.key} item={item} first={first} labels={labels} />
            ))}
            {form === "grid" && column.now && hours.includes(column.now.hour) ? (
              <li className={clsx("loket-week__now", timeClass("from", column.now, first))}>
                <HiddenText>{labels.now}</HiddenText>
              </li>
            ) : null}
          </ol>
        </section>
      ))}
    </div>
  );
}

function Item({
  item,
  first,
  labels,
}: {
  item: WeekItem;
  first: number;
  labels: WeekCalendarProps["labels"];
}) {
  const { look, from, to, title, text, icons, href, lane, lanes } = item;
  return (
    <li
      className={clsx(
        "loket-week__item",
        lookClass[look],
        isShort(item) && "loket-week__item--short",
        timeClass("from", item.start, first),
        timeClass("to", item.end, first),
        lanes > 1 && `loket-lane-${Math.min(lane, 3) + 1}-${lanes}`,
      )}
    >
      <p className="loket-week__title">
        {icons.map((icon) => (
          <Icon key={icon} name={icon} size="small" />
        ))}
        {from ? (
          <>
            {from} <span className="loket-week__until">{labels.until(to)}</span>{" "}
          </>
        ) : null}
        {href ? (
          <a href={href}>
            <bdi>{title}</bdi>
          </a>
        ) : (
          <bdi>{title}</bdi>
        )}
      </p>
      {text ? <p className="loket-week__text">{text}</p> : null}
    </li>
  );
}

/** Room for one line only. */
function isShort({ start, end }: WeekItem): boolean {
  return end.hour * 4 + end.quarter - start.hour * 4 - start.quarter < 3;
}

const lookClass: Record<WeekItemLook, string> = {
  appointment: "loket-look loket-look--appointment",
  done: "loket-look loket-look--done",
  "walk-in": "loket-look loket-look--walk-in",
  held: "loket-look loket-look--held",
  away: "loket-look loket-look--away",
  free: "loket-look loket-look--free",
};

/** Styles of their own would need inline styles, which pages may not have: hours and quarters are classes. */
function timeClass(side: "from" | "to", { hour, quarter }: WeekTime, first: number): string {
  return `loket-${side}-hour-${hour - first} loket-${side}-quarter-${quarter}`;
}

/** What each look means, beside the calendar. */
export function WeekLegend(props: {
  label: string;
  looks: readonly WeekItemLook[];
  texts: Readonly<Record<WeekItemLook, string>>;
}) {
  return (
    <ul className="loket-week-legend loket-wide-only" aria-label={props.label}>
      {props.looks.map((look) => (
        <li key={look}>
          <span className={lookClass[look]} />
          {props.texts[look]}
        </li>
      ))}
    </ul>
  );
}
