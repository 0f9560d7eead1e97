import { TextInput } from "./text-input.tsx";

export interface SearchFormProps {
  action: string;
  /** Query parameter. */
  name: string;
  label: string;
  hint?: string;
  button: string;
  value?: string;
}

/** Search in someone's own words; a GET form. */
export function SearchForm({ action, name, label, hint, button, value }: SearchFormProps) {
  return (
    <form className="loket-search" role="search" action={action} method="get">
      <label className="utrecht-form-label" htmlFor="zoekveld">
        {label}
      </label>
      {hint ? (
        <p className="loket-soft loket-small" id="zoekveld-hint">
          {hint}
        </p>
      ) : null}
      <div className="loket-search__line">
        <TextInput
          id="zoekveld"
          name={name}
          type="search"
          value={value}
          describedBy={hint ? "zoekveld-hint" : undefined}
        />
        <button
          className="utrecht-button utrecht-button--html-button utrecht-button--secondary-action"
          type="submit"
        >
          {button}
        </button>
      </div>
    </form>
  );
}
