import { startPlainForm } from "./plain-form.ts";
import { parts, type PartName, type Spent, throughLoket, throughPlainForm } from "./rounds.ts";
import type { BenchLoket, BenchServer } from "./server.ts";

/** How many times a request of the plain form a request of the loket costs: median, least and most of the rounds. */
export interface Ratio {
  readonly name: string;
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export interface Comparison {
  /** Processor time of the plain form, in milliseconds per request. */
  readonly plainMs: number;
  readonly questions: Ratio;
  readonly journey: Ratio;
  readonly parts: readonly Ratio[];
}

/** More than this and the bench fails. The aims are 1.3 and 1.7. */
const mostTimes = { questions: 1.6, journey: 2 };

/** What costs more than it may, in words; also what could not be measured. */
export function tooDear(found: Pick<Comparison, "questions" | "journey">): string[] {
  return (["questions", "journey"] as const).flatMap((which) => {
    const { name, median } = found[which];
    if (median <= mostTimes[which]) return [];
    if (Number.isNaN(median)) return [`What ${name} cost could not be measured here.`];
    return [
      `Too dear, ${name}: ${median.toFixed(2)} times a request of the plain form, more than ${mostTimes[which]}.`,
    ];
  });
}

const warmUps = 3;
const rounds = 12;

/** Lets visitors go through the loket and a plain form in Remix in turns, in many short ones. */
export async function compareWithPlainForm(loket: BenchLoket, folder: string): Promise<Comparison> {
  const plain = await startPlainForm(folder);
  try {
    const measured: Round[] = [];
    for (let round = 0; round < warmUps + rounds; round += 1) {
      const one = await oneRound(plain, loket);
      await loket.emptyCalendar();
      if (round >= warmUps) measured.push(one);
    }
    return compared(measured);
  } finally {
    await plain.stop();
  }
}

/** One turn of both. */
export interface Round {
  readonly plain: Spent;
  readonly loket: ReadonlyMap<string, Spent>;
}

/** The plain form has a turn before each part, so that what else runs on the machine disturbs both alike. */
async function oneRound(plain: BenchServer, loket: BenchLoket): Promise<Round> {
  const journey = throughLoket(loket);
  const spent = new Map<string, Spent>();
  const beside: Spent[] = [];
  for (const name of Object.keys(parts)) {
    beside.push(await throughPlainForm(plain));
    const { value } = await journey.next();
    if (value) spent.set(name, value);
  }
  await journey.next();
  return { plain: total(beside), loket: spent };
}

/** The ratios over all rounds. */
export function compared(measured: readonly Round[]): Comparison {
  const ratio = (name: string, among: readonly string[]): Ratio => {
    const own = ({ loket }: Round) =>
      total([...loket].filter(([part]) => among.includes(part)).map(([, spent]) => spent));
    const times = measured.map((round) => perRequest(own(round)) / perRequest(round.plain)).sort(ascending);
    return { name, median: median(times), least: times[0] ?? NaN, most: times.at(-1) ?? NaN };
  };
  const asking: PartName[] = ["questions before the result", "questions after the choice"];
  const all = Object.keys(parts);
  return {
    plainMs: median(measured.map(({ plain }) => perRequest(plain)).sort(ascending)),
    questions: ratio("question pages", asking),
    journey: ratio("the whole journey", all),
    parts: all.map((name) => ratio(name, [name])),
  };
}

const ascending = (one: number, other: number) => one - other;
const perRequest = ({ cpuMs, requests }: Spent) => cpuMs / requests;

function median(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

function total(list: readonly Spent[]): Spent {
  return {
    requests: list.reduce((sum, { requests }) => sum + requests, 0),
    cpuMs: list.reduce((sum, { cpuMs }) => sum + cpuMs, 0),
  };
}
