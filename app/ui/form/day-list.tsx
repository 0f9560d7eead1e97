import { AnswerBox } from "#app/ui/page/answer-box.tsx";

export interface DayListDay {
  /** "Donderdag 26 november" */
  readonly title: string;
  readonly place?: string;
  readonly times: readonly { readonly value: string; readonly label: string; readonly checked?: boolean }[];
}

export interface DayListProps {
  name: string;
  /** Id of the first time, for the error summary. */
  id: string;
  days: readonly DayListDay[];
  describedBy?: string | undefined;
  level?: 2 | 3;
}

/** Days with their free times as radios, earliest on top; one choice over all days. */
export function DayList({ name, id, days, describedBy, level = 3 }: DayListProps) {
  const Tag = `h${level}` as const;
  const first = days.findIndex((day) => day.times.length > 0);
  return (
    <div className="loket-days">
      {days.map((day, dayIndex) => {
        const titleId = `${id}-dag-${dayIndex + 1}`;
        return (
          <div
            key={`${day.title} ${day.place ?? ""}`}
            className="loket-day"
            role="group"
            aria-labelledby={titleId}
          >
            <Tag className="utrecht-heading-3" id={titleId}>
              {day.title}
            </Tag>
            {day.place ? <p className="loket-day__place">{day.place}</p> : null}
            <div className="loket-day__times">
              {day.times.map((time, index) => (
                <AnswerBox
                  key={time.value}
                  type="radio"
                  id={dayIndex === first && index === 0 ? id : `${id}-${dayIndex + 1}-${index + 1}`}
                  name={name}
                  value={time.value}
                  checked={time.checked}
                  label={time.label}
                  describedBy={describedBy}
                  strong
                  compact
                />
              ))}
            </div>
          </div>
        );
      })}
    </div>
  );
}
