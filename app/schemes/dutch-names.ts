import type { Words } from "#app/i18n/words.tsx";
import type { Policy } from "#app/municipality/policy.ts";
import { schemes } from "./index.ts";

/** Names that stay Dutch in every language: of schemes, departments and places. `dutch` are the Dutch words. */
export function dutchNamesOf(policy: Policy, dutch: Words): readonly string[] {
  return [
    ...new Set([
      ...schemes.map(({ id }) => dutch.say(`${id}:name`)),
      ...policy.departments.flatMap(({ name, shortName }) => [name, shortName]),
      ...policy.locations.map(({ name }) => name),
    ]),
  ];
}
