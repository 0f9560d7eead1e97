import { describe, expect, test } from "vitest";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { differences } from "#app/triage/bench/differences.ts";
import { replay } from "#app/triage/bench/replay.ts";
import { familyFolders, readPersonas } from "./support/personas.ts";

describe.each([
  ["the families of the policy", familyFolders()],
  ["families at the edges of its rules", [new URL("./personas/own/", import.meta.url)]],
])("%s", (_name, folders) => {
  test.each(folders.flatMap(readPersonas))("$id", (persona) => {
    expect(persona.expect).toBeDefined();
    expect(differences(persona.expect!, replay(persona, voorbeeldstad))).toEqual([]);
  });
});
