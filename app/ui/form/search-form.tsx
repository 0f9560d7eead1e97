import { TextInput } from "./text-input.tsx";

export interface SearchFormProps {
  action: string;
  name: string;
  label: string;
  hint?: string;
  button: string;
  value?: string | undefined;
  maxLength?: number;
}

/** Search in someone's own words, which are posted: an address would keep them in the history. */
export function SearchForm({ action, name, label, hint, button, value, maxLength }: SearchFormProps) {
  return (
    <form className="loket-search" role="search" action={action} method="post">
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
          maxLength={maxLength}
          autoComplete="off"
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
