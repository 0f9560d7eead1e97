import { clsx } from "clsx";
import type { ReactNode } from "react";
import { Icon } from "#app/ui/icon.tsx";

/** What a control needs to be tied to its words. */
export interface ControlProps {
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
}

export interface FieldProps {
  /** Id of the control; in a group that of the first one, so that the error summary can link to it. */
  id: string;
  label: ReactNode;
  /** More than one control: the label is a legend. */
  group?: boolean;
  /** The label is the question of the page and so its heading. */
  heading?: boolean;
  /** A legend that looks like a heading of level 2, for the main choice on a page. */
  look?: 2 | 3;
  hint?: ReactNode;
  /** What to do, in the same words as in the error summary. */
  error?: string | undefined;
  /** Spoken before the error: "Fout:". */
  errorPrefix?: string;
  /** Explanation that people need before they answer, such as what counts and what does not. */
  before?: ReactNode;
  children: (control: ControlProps) => ReactNode;
}

/** A question with its hint, its error and its control, tied together for those who cannot see it. */
export function Field(props: FieldProps) {
  const { id, label, group, heading, look, hint, error, errorPrefix, before, children } = props;
  const describedBy = [hint ? `${id}-hint` : "", error ? `${id}-fout` : ""].filter(Boolean).join(" ");
  const control = { id, describedBy: describedBy || undefined, invalid: Boolean(error) };
  const body = (
    <>
      {hint ? (
        <div className="utrecht-form-field-description" id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      {before}
      {error ? (
        <p className="utrecht-form-field-error-message" id={`${id}-fout`}>
          <Icon name="alert-circle" />
          <span>
            {errorPrefix ? <span className="loket-hidden">{errorPrefix} </span> : null}
            {error}
          </span>
        </p>
      ) : null}
      {children(control)}
    </>
  );
  if (group) {
    return (
      <div className={clsx("utrecht-form-fieldset", error && "utrecht-form-fieldset--invalid")}>
        <fieldset
          className="utrecht-form-fieldset__fieldset utrecht-form-fieldset--html-fieldset"
          aria-describedby={control.describedBy}
        >
          <legend className="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
            {heading ? (
              <h1 className="utrecht-heading-1">{label}</h1>
            ) : look === 2 ? (
              <span className="utrecht-heading-2">{label}</span>
            ) : (
              label
            )}
          </legend>
          {body}
        </fieldset>
      </div>
    );
  }
  const labelElement = (
    <label className={heading ? undefined : "utrecht-form-label"} htmlFor={id}>
      {label}
    </label>
  );
  return (
    <div className={clsx("utrecht-form-field", error && "utrecht-form-field--invalid")}>
      {heading ? <h1 className="utrecht-heading-1">{labelElement}</h1> : labelElement}
      {body}
    </div>
  );
}
