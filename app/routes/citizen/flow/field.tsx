import { useWords } from "#app/i18n/words.tsx";
import { CheckBoxes, RadioBoxes } from "#app/ui/form/choice-boxes.tsx";
import { CountsPanel } from "#app/ui/page/counts-panel.tsx";
import { DateInput } from "#app/ui/form/date-input.tsx";
import { Field, type ControlProps } from "#app/ui/form/field.tsx";
import { SelectInput } from "#app/ui/form/select-input.tsx";
import { Heading, Hint } from "#app/ui/text.tsx";
import { TextArea, TextInput } from "#app/ui/form/text-input.tsx";
import { NamesField } from "./names-field.tsx";
import type { FieldView } from "./field-view.server.ts";

/** One question with the control of its kind. `heading`: it is the only one, so its words are the page's h1. */
export function QuestionField({ field, heading }: { field: FieldView; heading: boolean }) {
  const { t } = useWords();
  if (field.kind === "names") return <NamesField field={field} heading={heading} />;
  const common = {
    id: field.id,
    hint: field.hint ?? undefined,
    error: field.error ?? undefined,
    errorPrefix: t("errors.field"),
  };
  const counts =
    field.counts && field.countsNot ? (
      <CountsPanel counts={field.counts} countsNot={field.countsNot} />
    ) : undefined;
  if (isGroup(field)) {
    return (
      <Field {...common} label={field.label} group heading={heading}>
        {(control) => <GroupControl field={field} control={control} />}
      </Field>
    );
  }
  // A question that says more than its field: heading, explanation, then the field with its own label.
  if (field.field !== null) {
    return (
      <>
        <div>
          <Heading level={heading ? 1 : 2}>{field.label}</Heading>
          {field.hint ? <Hint id={`${field.id}-vraag`}>{field.hint}</Hint> : null}
        </div>
        {counts}
        <Field {...common} label={field.field} hint={undefined}>
          {(control) => <TextControl field={field} control={control} />}
        </Field>
      </>
    );
  }
  return (
    <Field {...common} label={field.label} heading={heading}>
      {(control) => <TextControl field={field} control={control} />}
    </Field>
  );
}

function isGroup({ kind }: FieldView): boolean {
  return kind === "radio" || kind === "checkboxes" || kind === "date";
}

interface Control {
  readonly field: FieldView;
  readonly control: ControlProps;
}

function GroupControl({ field, control }: Control) {
  const { t } = useWords();
  const { typed } = field;
  if (field.kind === "date") {
    const { day, month, year } = (typed ?? {}) as { day?: string; month?: string; year?: string };
    return (
      <DateInput
        {...control}
        name={field.id}
        labels={{ day: t("date.day"), month: t("date.month"), year: t("date.year") }}
        value={{ dag: day ?? "", maand: month ?? "", jaar: year ?? "" }}
        birthday={field.autocomplete === "bday"}
      />
    );
  }
  if (field.kind === "checkboxes") {
    const selected = Array.isArray(typed) ? typed.map(String) : [];
    return <CheckBoxes {...control} name={field.id} options={field.options} selected={selected} />;
  }
  return (
    <RadioBoxes
      {...control}
      name={field.id}
      options={field.options}
      selected={typed === undefined ? undefined : String(typed)}
    />
  );
}

function TextControl({ field, control }: Control) {
  const value = typeof field.typed === "string" ? field.typed : undefined;
  const common = { ...control, name: field.id, value };
  const autoComplete = field.autocomplete ?? "off";
  switch (field.kind) {
    case "money":
      return <TextInput {...common} prefix="€" inputMode="decimal" width={12} autoComplete="off" ltr />;
    case "phone":
      return <TextInput {...common} type="tel" width={20} autoComplete={autoComplete} ltr />;
    case "email":
      return <TextInput {...common} type="email" autoComplete={autoComplete} ltr />;
    case "postcode":
      return <TextInput {...common} width={8} autoComplete={autoComplete} ltr />;
    case "select":
      return <SelectInput {...common} options={field.options} />;
    case "textarea":
      return <TextArea {...common} />;
    default:
      return <TextInput {...common} autoComplete={autoComplete} />;
  }
}
