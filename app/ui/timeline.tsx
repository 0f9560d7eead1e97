import { clsx } from "clsx";
import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";
import { HiddenText } from "./text.tsx";

export type TimelineState = "done" | "now" | "stuck" | "later";

const stateClass: Record<TimelineState, string> = {
  done: "loket-timeline__item--done",
  now: "loket-timeline__item--now",
  stuck: "loket-timeline__item--stuck",
  later: "loket-timeline__item--later",
};

export interface TimelineItem {
  readonly state: TimelineState;
  readonly title: ReactNode;
  readonly note?: ReactNode;
  /** The state in a word, for whoever does not see the mark: "Klaar". */
  readonly word: string;
}

/** What happened and what comes, in order. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  return (
    <ol className="loket-timeline">
      {items.map((item, index) => (
        <li key={index} className={clsx("loket-timeline__item", stateClass[item.state])}>
          <span className="loket-timeline__mark">
            {item.state === "done" ? <Icon name="check" size="small" /> : null}
            {item.state === "stuck" ? <Icon name="alert-triangle" size="small" /> : null}
          </span>
          <div>
            <p className="loket-strong">
              {item.title}
              <HiddenText> ({item.word})</HiddenText>
            </p>
            {item.note ? <p className="loket-timeline__note">{item.note}</p> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
