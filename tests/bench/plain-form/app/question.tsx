import type { Field } from "./steps.ts";

interface QuestionProps {
  readonly field: Field;
  readonly value: unknown;
  readonly error: string | undefined;
}

/** One question with its hint, its error and its control. */
export function Question({ field, value, error }: QuestionProps) {
  const { name, label, hint } = field;
  const describedBy = [hint ? `${name}-hint` : "", error ? `${name}-error` : ""].filter(Boolean).join(" ");
  const notes = (
    <>
      {hint ? (
        <p className="field__hint" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className="field__error" id={`${name}-error`}>
          {error}
        </p>
      ) : null}
    </>
  );
  if (field.kind === "text") {
    return (
      <div className={error ? "field field--invalid" : "field"}>
        <label className="field__label" htmlFor={name}>
          {label}
        </label>
        {notes}
        <input
          className="field__input"
          id={name}
          name={name}
          defaultValue={value === undefined ? "" : String(value)}
          aria-describedby={describedBy || undefined}
          aria-invalid={error ? true : undefined}
        />
      </div>
    );
  }
  const chosen = Array.isArray(value) ? value : [value];
  return (
    <fieldset
      className={error ? "field field--invalid" : "field"}
      aria-describedby={describedBy || undefined}
    >
      <legend className="field__label">{label}</legend>
      {notes}
      {field.options.map((option) => (
        <div className="field__option" key={option.value}>
          <input
            id={`${name}-${option.value}`}
            name={name}
            type={field.kind === "radio" ? "radio" : "checkbox"}
            value={option.value}
            defaultChecked={chosen.includes(option.value)}
          />
          <label htmlFor={`${name}-${option.value}`}>{option.label}</label>
        </div>
      ))}
    </fieldset>
  );
}
