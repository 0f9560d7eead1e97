import type { Scheme } from "#app/schemes/contract/scheme.ts";

/** What the search would not find of a scheme. `taken` are the ids of all that it finds elsewhere. */
export function searchProblems(scheme: Scheme, taken: readonly string[]): string[] {
  const { id: name, search, provisions } = scheme;
  const ids = provisions.map(({ id }) => id);
  return [
    ...ids
      .filter((id) => !search.some(({ provision }) => provision === id))
      .map(
        (id) =>
          `${name}: the search knows nothing of "${id}". Add an entry to its search.ts, and everyday words to locales/<language>/${name}.json under \`words\`.`,
      ),
    ...search
      .filter(({ provision }) => provision !== undefined && !ids.includes(provision))
      .map(
        ({ id, provision }) =>
          `${name}: the search entry "${id}" names "${provision}", which is no provision of it.`,
      ),
    ...search
      .filter(({ id }, index) => taken.includes(id) || search.findIndex((one) => one.id === id) !== index)
      .map(({ id }) => `${name}: the search has an entry "${id}" already. Give this one another id.`),
  ];
}
