import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** How Linux counts processor time in /proc: a hundred ticks a second. */
const msPerTick = 10;

export const canPin = spawnSync("taskset", ["--version"]).status === 0;

/** Puts a process, with all its threads, on one core, where the machine allows that. */
export function pin(pid: number, core: number): void {
  if (canPin) spawnSync("taskset", ["-a", "-c", "-p", String(core), String(pid)]);
}

/** Processor time a process has used so far, all its threads together, in milliseconds; null outside Linux. */
export function cpuMs(pid: number): number | null {
  try {
    // The name of the program stands in brackets and may hold anything; the fields are counted behind it.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
    return (Number(fields[11]) + Number(fields[12])) * msPerTick;
  } catch {
    return null;
  }
}

/** The most memory a process has had so far, in MiB; null outside Linux. */
export function peakMiB(pid: number): number | null {
  try {
    const line = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
    return line ? Number(line[1]) / 1024 : null;
  } catch {
    return null;
  }
}
