import { describe, expect, test } from "vitest";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { differences } from "#app/triage/bench/differences.ts";
import { replay } from "#app/triage/bench/replay.ts";
import { readPersonas } from "./support/personas.ts";

describe.each([
  ["the families of the policy", new URL("../app/triage/bench/families/", import.meta.url)],
  ["families at the edges of its rules", new URL("./personas/own/", import.meta.url)],
])("%s", (_name, folder) => {
  test.each(readPersonas(folder))("$id", (persona) => {
    expect(persona.expect).toBeDefined();
    expect(differences(persona.expect!, replay(persona, voorbeeldstad))).toEqual([]);
  });
});
