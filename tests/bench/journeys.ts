import { first, journeyOfFatima, pathBelowDraft, referenceIn } from "../support/journey.ts";
import { type Answer, createVisitor, type Visitor } from "../support/visitor.ts";
import { walkByForms, walkOn } from "../support/walk-by-forms.ts";
import { cpuMs } from "./machine.ts";
import { type BenchServer, origin } from "./server.ts";

export interface JourneyFigures {
  readonly visitors: number;
  readonly journeys: number;
  readonly requests: number;
  readonly seconds: number;
  readonly cpuMsPerJourney: number | null;
  /** Of every request, redirects counted on their own, in milliseconds. */
  readonly latency: { readonly p50: number; readonly p95: number; readonly p99: number };
}

/** One in so many books a time; the others ask to be called, so that the calendar of a small town lasts. */
const everyHowManyBook = 10;
let count = 0;

/** Lets visitors go from start to confirmation, again and again, until the time is over. */
export async function driveJourneys(
  server: BenchServer,
  visitors: number,
  seconds: number,
): Promise<JourneyFigures> {
  const latencies: number[] = [];
  const cpuBefore = cpuMs(server.pid);
  const started = performance.now();
  const end = started + seconds * 1_000;
  let journeys = 0;
  await Promise.all(
    Array.from({ length: visitors }, async () => {
      while (performance.now() < end) {
        await oneJourney(server.at, latencies);
        journeys += 1;
      }
    }),
  );
  const took = (performance.now() - started) / 1_000;
  const cpuAfter = cpuMs(server.pid);
  latencies.sort((one, other) => one - other);
  const at = (share: number) => latencies[Math.floor((latencies.length - 1) * share)] ?? 0;
  return {
    visitors,
    journeys,
    requests: latencies.length,
    seconds: took,
    cpuMsPerJourney: cpuBefore === null || cpuAfter === null ? null : (cpuAfter - cpuBefore) / journeys,
    latency: { p50: at(0.5), p95: at(0.95), p99: at(0.99) },
  };
}

/** Every page is checked on the way, and the end must show a reference. */
async function oneJourney(at: string, latencies: number[]): Promise<void> {
  count += 1;
  const appointment = count % everyHowManyBook === 0 ? "booked" : "call-me";
  const visitor = createVisitor({ at, origin, onAnswer: (_answer, ms) => latencies.push(ms) });
  try {
    const steps = journeyOfFatima(appointment);
    const chosen = await walkByForms(visitor, steps.slice(0, -1));
    const done = await walkOn(visitor, await aTimeThatIsLeft(visitor, chosen), steps.slice(-1));
    if (referenceIn(done.text) === null) throw new Error(`No reference at the end, but ${done.address}`);
  } finally {
    visitor.leave();
  }
}

/** Two can want the first time at once; the second takes one of those that the next page offers. */
export async function aTimeThatIsLeft(visitor: Visitor, from: Answer): Promise<Answer> {
  let page = from;
  while (pathBelowDraft(page.address) === "gesprek/bezet")
    page = await visitor.send(page, { tijd: first }, ["wens", "booked"]);
  return page;
}
