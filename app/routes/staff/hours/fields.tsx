import { idsOf } from "#app/conversations/free/ids-text.ts";
import { useWords } from "#app/i18n/words.tsx";
import { CheckBoxes } from "#app/ui/form/choice-boxes.tsx";
import { Field } from "#app/ui/form/field.tsx";
import { SelectInput, type SelectOption } from "#app/ui/form/select-input.tsx";
import { TextInput, type InputWidth } from "#app/ui/form/text-input.tsx";
import type { HoursAnswer } from "./view.server.ts";

export interface HoursFieldProps {
  /** Name of the form, in front of ids. */
  form: string;
  name: string;
  label: string;
  answer: HoursAnswer | undefined;
  hint?: string;
  type?: "text" | "date";
  width?: InputWidth;
  options?: readonly SelectOption[];
  value?: string;
}

/** Boxes to tick in a form about hours, with what was ticked and what is wrong with it. */
export function HoursBoxes({ form, name, label, hint, answer, options, value = "" }: HoursBoxesProps) {
  const { t } = useWords();
  const { typed, error } = useTyped(form, name, answer);
  return (
    <Field
      id={`${form}-${name}`}
      group
      label={label}
      {...(hint ? { hint } : {})}
      error={error}
      errorPrefix={t("errors.field")}
    >
      {(control) => (
        <CheckBoxes {...control} name={name} options={options} columns={2} selected={idsOf(typed ?? value)} />
      )}
    </Field>
  );
}

type HoursBoxesProps = Omit<HoursFieldProps, "type" | "width" | "options"> & {
  options: readonly SelectOption[];
};

/** What was typed in a field of the form that was refused, and why; nothing for other forms. */
function useTyped(form: string, name: string, answer: HoursAnswer | undefined) {
  const { say } = useWords();
  if (!answer?.refused || answer.typed["doe"] !== form) return {};
  const { field, code } = answer.refused;
  return {
    typed: answer.typed[name] ?? "",
    error: field === name ? say(`agenda:hours.errors.${code}`) : undefined,
  };
}

/** A field of a form about hours, with what was typed and what is wrong with it. */
export function HoursField({
  form,
  name,
  label,
  answer,
  hint,
  type,
  width,
  options,
  value,
}: HoursFieldProps) {
  const { t } = useWords();
  const { typed, error } = useTyped(form, name, answer);
  return (
    <Field
      id={`${form}-${name}`}
      label={label}
      {...(hint ? { hint } : {})}
      error={error}
      errorPrefix={t("errors.field")}
    >
      {(control) =>
        options ? (
          <SelectInput {...control} name={name} value={typed ?? value} options={options} />
        ) : (
          <TextInput
            {...control}
            name={name}
            value={typed ?? value}
            type={type ?? "text"}
            {...(width ? { width } : {})}
            autoComplete="off"
          />
        )
      }
    </Field>
  );
}

/** Wall time at which something begins ("van") or ends ("tot"). */
export function HoursTime({
  name,
  ...form
}: {
  name: "van" | "tot";
  form: string;
  answer: HoursAnswer | undefined;
}) {
  const { t } = useWords();
  return name === "van" ? (
    <HoursField
      {...form}
      name="van"
      label={t("agenda:hours.from")}
      hint={t("agenda:hours.timeHint")}
      width={8}
    />
  ) : (
    <HoursField {...form} name="tot" label={t("agenda:hours.to")} width={8} />
  );
}
