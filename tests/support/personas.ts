import { existsSync, readdirSync, readFileSync } from "node:fs";
import { noFacts, type ChildFacts, type Facts } from "#app/schemes/contract/facts.ts";
import { parsePersona, type Persona } from "#app/triage/bench/persona.ts";

/** A parent in Voorbeeldstad with one child of nine who lives there, on 24 November 2026; nothing about money. */
export function family(overrides: Partial<Facts> = {}): Facts {
  return {
    ...noFacts,
    role: "parent",
    birthDate: "1985-05-05",
    postcode: "1234 AB",
    topics: ["child-costs"],
    children: [childOf("2017-03-03")],
    ...overrides,
  };
}

/** Child c1, who lives with the applicant. */
export function childOf(birthDate: string, overrides: Partial<ChildFacts> = {}): ChildFacts {
  return { key: "c1", birthDate, livesWith: "me", ...overrides };
}

/** Where the families that ship are: of each scheme, and of none. */
export function familyFolders(): URL[] {
  const below = (path: string) => new URL(`../../app/${path}/`, import.meta.url);
  const own = readdirSync(below("schemes"), { withFileTypes: true })
    .map(({ name }) => below(`schemes/${name}/families`))
    .filter((folder) => existsSync(folder));
  return [...own, below("triage/bench/families")];
}

/** Every persona of a folder, in the order of their names. */
export function readPersonas(folder: URL): Persona[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => parsePersona(readFileSync(new URL(name, folder), "utf8"), name.slice(0, -".json".length)));
}
