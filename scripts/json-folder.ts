/** What the scripts that replay a folder of JSON files have in common: arguments, files, and how they fail. */
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

class FolderError extends Error {}

/** The folder and options of `DIR [--print]`, the same for every such script. */
export interface Arguments {
  readonly folder: string;
  readonly print: boolean;
}

/** Runs a script; what is wrong with its arguments or its folder is one line, and exit 1. */
export function runOnFolder(command: string, run: (given: Arguments) => void): void {
  try {
    run(readArguments(`Usage: npm run ${command} -- DIR [--print]`));
  } catch (error) {
    if (!(error instanceof FolderError || isArgumentError(error))) throw error;
    fail(messageOf(error));
  }
}

/** Paths of the JSON files of a folder, by name. Throws when there are none; `what` says what was looked for. */
export function jsonFiles(folder: string, what: string): string[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    throw new FolderError(`Cannot read the folder ${folder}: ${messageOf(error)}`);
  }
  const files = names.filter((name) => name.endsWith(".json")).sort();
  if (files.length === 0) throw new FolderError(`There are no ${what} (*.json) in ${folder}.`);
  return files.map((name) => join(folder, name));
}

/** Says what is wrong, and goes on: the script ends with exit 1. */
export function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function readArguments(usage: string): Arguments {
  const { values, positionals } = parseArgs({
    options: { print: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new FolderError(usage);
  // npm runs scripts from the project's root, whatever folder the command was typed in.
  return { folder: resolve(process.env.INIT_CWD ?? process.cwd(), folder), print: values.print };
}

function isArgumentError(error: unknown): boolean {
  return error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}
