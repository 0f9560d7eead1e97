import { clsx } from "clsx";

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

export interface SelectInputProps {
  id: string;
  name: string;
  value?: string | undefined;
  options: readonly SelectOption[];
  describedBy?: string | undefined;
  invalid?: boolean;
  autoComplete?: string;
}

/** A list to choose one from; for staff and for long lists only, families get answer boxes. */
export function SelectInput({ value, options, describedBy, invalid, ...rest }: SelectInputProps) {
  return (
    <select
      className={clsx("utrecht-select utrecht-select--html-select", invalid && "utrecht-select--invalid")}
      defaultValue={value}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      {...rest}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
