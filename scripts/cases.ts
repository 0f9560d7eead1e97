/**
 * npm run cases -- DIR [--print]: replays every case of a folder, a part of a request with what happened to it or a
 * young person on the way to 18, through the rules that serve families and staff. Prints `ok` or the differences for
 * each, or with --print what came out as one JSON array. Exits 1 on a difference and on a file that cannot be read.
 */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { parseCase, type Case } from "./cases/read.ts";
import { differences, replay, type CaseResult } from "./cases/replay.ts";
import { fail, jsonFiles, messageOf, runOnFolder } from "./json-folder.ts";

runOnFolder("cases", ({ folder, print }) => {
  const replayed = jsonFiles(folder, "cases").flatMap((path) => replayFile(path) ?? []);
  if (print) {
    const printed = replayed.map(({ read, result }) => ({ id: read.id, ...result }));
    console.log(JSON.stringify(printed, null, 2));
  } else {
    for (const { read, result } of replayed) compare(read, result);
  }
});

/** One case that cannot be read or replayed does not keep the others from it. */
function replayFile(path: string): { read: Case; result: CaseResult } | null {
  try {
    const read = parseCase(readFileSync(path, "utf8"));
    return { read, result: replay(read, voorbeeldstad) };
  } catch (error) {
    fail(`${basename(path)}: cannot be replayed: ${messageOf(error)}`);
    return null;
  }
}

function compare({ id, expect }: Case, result: CaseResult): void {
  if (expect === undefined) return fail(`${id}: has no field expect; there is nothing to compare`);
  const found = differences(expect, result);
  console.log(found.length === 0 ? `${id}: ok` : [`${id}: differs`, ...found].join("\n  "));
  if (found.length > 0) process.exitCode = 1;
}
