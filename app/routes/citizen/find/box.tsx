import { longestSearch, searchField } from "#app/find/field.ts";
import { useWords } from "#app/i18n/words.tsx";
import { SearchForm } from "#app/ui/form/search-form.tsx";
import { useHref } from "#app/routes/citizen/frame/chrome.ts";

/** Search in someone's own words; `typed` is what they searched for, on the page that answers it. */
export function SearchBox({ typed }: { typed?: string }) {
  const { t } = useWords();
  const href = useHref();
  return (
    <SearchForm
      action={href("/zoeken")}
      name={searchField}
      label={t(typed === undefined ? "find:box.label" : "find:search.label")}
      hint={t("find:box.hint")}
      button={t("find:box.button")}
      value={typed}
      maxLength={longestSearch}
    />
  );
}
