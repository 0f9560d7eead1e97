import { useWords } from "#app/i18n/words.tsx";
import { StaffField } from "#app/routes/staff/form/form.tsx";
import { valuesOf } from "#app/routes/staff/form/shapes.ts";
import { CheckBoxes } from "#app/ui/form/choice-boxes.tsx";
import { SelectInput, type SelectOption } from "#app/ui/form/select-input.tsx";
import { TextInput, type InputWidth } from "#app/ui/form/text-input.tsx";

interface NamedField {
  name: string;
  label: string;
  hint?: string;
}

export interface HoursFieldProps extends NamedField {
  type?: "text" | "date";
  width?: InputWidth;
  /** To choose one of. */
  options?: readonly SelectOption[];
  value?: string;
}

export interface HoursBoxesProps extends NamedField {
  options: readonly SelectOption[];
  chosen?: readonly string[];
}

/** Boxes to tick in a form about hours. */
export function HoursBoxes({ options, chosen = [], ...field }: HoursBoxesProps) {
  return (
    <StaffField {...field} group value={chosen.join("\n")}>
      {({ value, ...control }) => (
        <CheckBoxes {...control} options={options} columns={2} selected={valuesOf(value)} />
      )}
    </StaffField>
  );
}

/** A field of a form about hours. */
export function HoursField({ type = "text", width, options, ...field }: HoursFieldProps) {
  return (
    <StaffField {...field}>
      {(control) =>
        options ? (
          <SelectInput {...control} options={options} />
        ) : (
          <TextInput {...control} type={type} {...(width ? { width } : {})} autoComplete="off" />
        )
      }
    </StaffField>
  );
}

/** Wall time at which something begins ("van") or ends ("tot"). */
export function HoursTime({ name }: { name: "van" | "tot" }) {
  const { t } = useWords();
  return name === "van" ? (
    <HoursField name="van" label={t("agenda:hours.from")} hint={t("agenda:hours.timeHint")} width={8} />
  ) : (
    <HoursField name="tot" label={t("agenda:hours.to")} width={8} />
  );
}
