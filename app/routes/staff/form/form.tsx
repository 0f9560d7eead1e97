import { createContext, useContext, type FormHTMLAttributes, type ReactNode } from "react";
import { useWords } from "#app/i18n/words.tsx";
import { Details } from "#app/ui/details.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { Field, type ControlProps, type FieldProps } from "#app/ui/form/field.tsx";
import { Form } from "#app/ui/stack.tsx";
import { useRefused } from "./refused.ts";

const FormName = createContext("");

const idOf = (form: string, field: string) => (form ? `${form}-${field}` : field);

/** On top of a page: what was refused, with a link to each field; otherwise its children, which tell what was done. */
export function Outcome({ children }: { children?: ReactNode }) {
  const { t } = useWords();
  const refused = useRefused();
  if (!refused) return children;
  return (
    <ErrorSummary
      title={t("staff:form.refused")}
      errors={refused.refusals.map(({ field, text }) => ({
        text,
        href: field === null ? null : `#${idOf(refused.form, field)}`,
      }))}
    />
  );
}

export interface StaffFormProps extends FormHTMLAttributes<HTMLFormElement> {
  /** The value of its button "doe", where a page has several forms. */
  name?: string;
}

/** A form of the workplace. Its fields show what was refused and what was typed. */
export function StaffForm({ name = "", ...form }: StaffFormProps) {
  return (
    <FormName.Provider value={name}>
      <Form {...form} />
    </FormName.Provider>
  );
}

export interface FoldedFormProps {
  name: string;
  /** What it is for, which opens it. */
  summary: ReactNode;
  id?: string;
  open?: boolean;
  children: ReactNode;
}

/** A form that is closed until somebody wants it, or something in it was refused. */
export function FoldedForm({ name, summary, id, open = false, children }: FoldedFormProps) {
  const isRefused = useRefused()?.form === name;
  return (
    <Details summary={summary} open={open || isRefused} {...(id ? { id } : {})}>
      <StaffForm name={name}>{children}</StaffForm>
    </Details>
  );
}

export interface StaffControlProps extends ControlProps {
  readonly name: string;
  readonly value: string | undefined;
}

export interface StaffFieldProps extends Omit<FieldProps, "id" | "error" | "errorPrefix" | "children"> {
  name: string;
  /** As it is before anything is typed; the values of boxes are lines. */
  value?: string | undefined;
  children: (control: StaffControlProps) => ReactNode;
}

/** A field of a form of the workplace, with what was typed in it and what is wrong with that. */
export function StaffField({ name, value, children, ...field }: StaffFieldProps) {
  const { t } = useWords();
  const form = useContext(FormName);
  const refused = useRefused();
  const own = refused?.form === form ? refused : null;
  return (
    <Field
      {...field}
      id={idOf(form, name)}
      error={own?.refusals.find((refusal) => refusal.field === name)?.text}
      errorPrefix={t("errors.field")}
    >
      {(control) => children({ ...control, name, value: own ? (own.typed[name] ?? "") : value })}
    </Field>
  );
}
