import { TextInput } from "./text-input.tsx";

export interface DateInputProps {
  /** Id of the first part; the error summary links to it. */
  id: string;
  /** The parts are sent as `name.dag`, `name.maand` and `name.jaar`. */
  name: string;
  labels: { readonly day: string; readonly month: string; readonly year: string };
  value?: { readonly dag?: string; readonly maand?: string; readonly jaar?: string } | undefined;
  describedBy?: string | undefined;
  invalid?: boolean;
  /** A person's own date of birth, for the browser's memory. */
  birthday?: boolean;
}

/** A date in three fields: easier than a calendar for a date that people know by heart. */
export function DateInput({ id, name, labels, value, describedBy, invalid, birthday }: DateInputProps) {
  const parts = [
    { key: "dag", id, label: labels.day, width: 2, complete: "bday-day" },
    { key: "maand", id: `${id}-maand`, label: labels.month, width: 2, complete: "bday-month" },
    { key: "jaar", id: `${id}-jaar`, label: labels.year, width: 4, complete: "bday-year" },
  ] as const;
  return (
    <div className="loket-date">
      {parts.map((part) => (
        <div key={part.key}>
          <label className="loket-date__label" htmlFor={part.id}>
            {part.label}
          </label>
          <TextInput
            id={part.id}
            name={`${name}.${part.key}`}
            value={value?.[part.key]}
            inputMode="numeric"
            maxLength={part.width}
            width={part.width}
            autoComplete={birthday ? part.complete : "off"}
            describedBy={describedBy}
            invalid={invalid}
            ltr
          />
        </div>
      ))}
    </div>
  );
}
