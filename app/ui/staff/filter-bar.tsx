import { clsx } from "clsx";
import { Icon } from "../icon.tsx";
import { SelectInput, type SelectOption } from "#app/ui/form/select-input.tsx";

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
  /** In view on a phone too, because a filter is on. */
  open?: boolean;
}

/** Filters as a GET form: shareable, works without a script; behind one link on a phone. */
export function FilterBar({ filters, keep = {}, labels, clearHref, open }: FilterBarProps) {
  return (
    <div className="loket-filters">
      <a
        className="loket-icon-text utrecht-link utrecht-link--html-a loket-strong loket-narrow-only"
        href="#filters"
      >
        <Icon name="filter" />
        {labels.summary}
      </a>
      <form
        className={clsx("loket-filters__form", open && "loket-filters__form--open")}
        id="filters"
        method="get"
      >
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
    </div>
  );
}
