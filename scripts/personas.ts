/**
 * npm run personas -- DIR [--print]: replays every persona of a folder. Prints `ok` or the differences for each with
 * the number of screens that the family sees from the first question to the check page,
 * or with --print what came out as one JSON array. Exits 1 on a difference and on a file that cannot be read.
 */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { differences } from "#app/triage/bench/differences.ts";
import { parsePersona, type Persona } from "#app/triage/bench/persona.ts";
import { asExpectation, replay } from "#app/triage/bench/replay.ts";
import { walkPersona } from "#app/triage/bench/walk-persona.ts";
import { fail, jsonFiles, messageOf, runOnFolder } from "./json-folder.ts";

runOnFolder("personas", ({ folder, print }) => {
  const personas = jsonFiles(folder, "personas").flatMap((path) => readPersona(path) ?? []);
  if (print) {
    const printed = personas.flatMap((persona) => attempt(persona, outcomeOf) ?? []);
    console.log(JSON.stringify(printed, null, 2));
  } else {
    for (const persona of personas) attempt(persona, compare);
  }
});

function readPersona(path: string): Persona | null {
  const id = basename(path, ".json");
  try {
    return parsePersona(readFileSync(path, "utf8"), id);
  } catch (error) {
    fail(`${id}: cannot be read as a persona: ${messageOf(error)}`);
    return null;
  }
}

/** One family that the rules or the pages cannot handle does not keep the others from being replayed. */
function attempt<Result>(persona: Persona, run: (persona: Persona) => Result): Result | null {
  try {
    return run(persona);
  } catch (error) {
    fail(`${persona.id}: cannot be replayed: ${messageOf(error)}`);
    return null;
  }
}

function outcomeOf(persona: Persona): object {
  return { id: persona.id, ...asExpectation(replay(persona, voorbeeldstad)) };
}

function compare(persona: Persona): void {
  if (persona.expect === undefined) {
    fail(`${persona.id}: has no field expect; there is nothing to compare`);
    return;
  }
  const found = differences(persona.expect, replay(persona, voorbeeldstad));
  const screens = `${walkPersona(persona, voorbeeldstad).way.stops.length} screens`;
  if (found.length === 0) return console.log(`${persona.id}: ok (${screens})`);
  console.log([`${persona.id}: differs (${screens})`, ...found].join("\n  "));
  process.exitCode = 1;
}
