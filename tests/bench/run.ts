/**
 * What the loket costs: whole journeys of Fatima without scripts, for one visitor and for many at once, and the
 * processor time of a request beside that of a plain form in Remix with SQLite. The server has one core, this client
 * another.
 *   npm run bench [-- seconds per measurement]
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { compareWithPlainForm, tooDear } from "./compare.ts";
import { driveJourneys, type JourneyFigures } from "./journeys.ts";
import { canPin, peakMiB, pin } from "./machine.ts";
import { startLoket } from "./server.ts";
import { weighQuestionPage } from "./weight.ts";

const seconds = Number(process.argv[2] ?? 15);
const mostMiB = 200;
const fixed = (value: number | null, digits = 1) =>
  value === null || Number.isNaN(value) ? "-" : value.toFixed(digits);

function print(title: string, rows: readonly (readonly string[])[]): void {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  console.log(`\n${title}`);
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    console.log(`  ${cells.join("  ")}`);
  }
}

function journeyRow({
  visitors,
  journeys,
  requests,
  seconds: took,
  cpuMsPerJourney,
  latency,
}: JourneyFigures) {
  const { p50, p95, p99 } = latency;
  const rates = [fixed(journeys / took), fixed(requests / took, 0)];
  return [String(visitors), ...rates, fixed(p50), fixed(p95), fixed(p99), fixed(cpuMsPerJourney)];
}

function fail(problem: string): void {
  console.log(`  ${problem}`);
  process.exitCode = 1;
}

const folder = mkdtempSync(join(tmpdir(), "gezinsloket-bench-"));
const loket = await startLoket(folder);
const pinned = canPin && availableParallelism() > 1;
if (pinned) pin(process.pid, 1);
try {
  const cores = pinned ? "server and client each on a core of their own" : "not pinned to cores";
  console.log(`Node ${process.versions.node}, ${cpus()[0]?.model ?? "unknown processor"}, ${cores}`);
  await driveJourneys(loket, 4, Math.min(10, seconds));
  const one = await driveJourneys(loket, 1, seconds);
  const sixteen = await driveJourneys(loket, 16, seconds);
  const crowd = await driveJourneys(loket, 64, seconds);
  const head = ["visitors", "journeys/s", "requests/s", "p50 ms", "p95 ms", "p99 ms", "CPU ms/journey"];
  print(`Journeys from start to confirmation, ${Math.round(one.requests / one.journeys)} requests each`, [
    head,
    ...[one, sixteen, crowd].map(journeyRow),
  ]);
  const weight = await weighQuestionPage(loket);
  const peak = peakMiB(loket.pid);
  print("A question page over the wire, and memory", [
    ["first load, with styles, font and script", `${fixed(weight.first / 1_000)} kB`],
    ["after that", `${fixed(weight.later / 1_000)} kB`],
    ["peak memory of the server", `${fixed(peak, 0)} MiB`],
  ]);
  if (peak !== null && peak > mostMiB) fail(`That is more than ${mostMiB} MiB.`);
  await loket.emptyCalendar();
  const { plainMs, questions, journey, parts } = await compareWithPlainForm(loket, folder);
  print(`CPU of the server for a request, beside a plain Remix form with SQLite (${fixed(plainMs, 2)} ms)`, [
    ["16 visitors, nothing compressed", "times", "least", "most"],
    ...[questions, journey, ...parts].map(({ name, median, least, most }) => [
      name,
      ...[median, least, most].map((value) => fixed(value, 2)),
    ]),
  ]);
  for (const problem of tooDear({ questions, journey })) fail(problem);
} finally {
  await loket.stop();
  rmSync(folder, { recursive: true, force: true });
}
console.log("\nFree times of a department of 40 people over three weeks, a year of bookings in the database");
const slots = spawnSync(process.execPath, ["node_modules/tsx/dist/cli.mjs", "tests/bench/slots.ts"], {
  stdio: "inherit",
});
if (slots.status !== 0) process.exitCode = 1;
