/**
 * npm run personas -- DIR [--print]: replays every persona of a folder. Prints `ok` or the differences for each with
 * the number of screens that the family sees from the first question to the check page,
 * or with --print what came out as one JSON array. Exits 1 on a difference and on a file that cannot be read.
 */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { differences } from "#app/triage/bench/differences.ts";
import { parsePersona, PersonaError, type Persona } from "#app/triage/bench/persona.ts";
import { asExpectation, replay } from "#app/triage/bench/replay.ts";
import { walkPersona } from "#app/triage/bench/walk-persona.ts";

const usage = "Usage: npm run personas -- DIR [--print]";

class FolderError extends Error {}

function main(): void {
  const { folder, print } = readArguments();
  const personas = personaFiles(folder).flatMap((path) => readPersona(path) ?? []);
  if (print) {
    const printed = personas.flatMap((persona) => attempt(persona, outcomeOf) ?? []);
    console.log(JSON.stringify(printed, null, 2));
  } else {
    for (const persona of personas) attempt(persona, compare);
  }
}

function readArguments(): { folder: string; print: boolean } {
  const { values, positionals } = parseArgs({
    options: { print: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new FolderError(usage);
  // npm runs scripts from the project's root, whatever folder the command was typed in.
  return { folder: resolve(process.env.INIT_CWD ?? process.cwd(), folder), print: values.print };
}

function personaFiles(folder: string): string[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    throw new FolderError(`Cannot read the folder ${folder}: ${messageOf(error)}`);
  }
  const files = names.filter((name) => name.endsWith(".json")).sort();
  if (files.length === 0) throw new FolderError(`There are no personas (*.json) in ${folder}.`);
  return files.map((name) => join(folder, name));
}

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

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

try {
  main();
} catch (error) {
  if (!(error instanceof FolderError || error instanceof PersonaError || isArgumentError(error))) throw error;
  fail(messageOf(error));
}

function isArgumentError(error: unknown): boolean {
  return error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}
