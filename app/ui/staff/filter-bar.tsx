import { Icon } from "../icon.tsx";
import { SelectInput, type SelectOption } from "../select-input.tsx";

export interface FilterBarProps {
  filters: readonly {
    readonly name: string;
    readonly label: string;
    readonly value?: string | undefined;
    readonly options: readonly SelectOption[];
  }[];
  /** Query parameters that must survive, such as the view. */
  keep?: Readonly<Record<string, string>>;
  labels: { readonly apply: string; readonly clear: string; readonly summary: string };
  clearHref: string;
  /** Unfolded on a phone, because a filter is on. */
  open?: boolean;
}

/** Filters as a GET form: shareable, works without a script; folded behind one word on a phone. */
export function FilterBar({ filters, keep = {}, labels, clearHref, open }: FilterBarProps) {
  return (
    <details className="loket-filters" open={open}>
      <summary>
        <Icon name="filter" />
        <span>{labels.summary}</span>
      </summary>
      <form className="loket-filters__form" method="get" data-autosend>
        {Object.entries(keep).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {filters.map((filter) => (
          <div key={filter.name}>
            <label htmlFor={`filter-${filter.name}`}>{filter.label}</label>
            <SelectInput
              id={`filter-${filter.name}`}
              name={filter.name}
              value={filter.value}
              options={filter.options}
            />
          </div>
        ))}
        <button
          className="utrecht-button utrecht-button--html-button utrecht-button--secondary-action"
          type="submit"
        >
          {labels.apply}
        </button>
        <a className="utrecht-link utrecht-link--html-a" href={clearHref}>
          {labels.clear}
        </a>
      </form>
    </details>
  );
}
