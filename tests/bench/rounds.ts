import { journeyOfFatima, referenceIn, type Step } from "../support/journey.ts";
import { createVisitor, type Visitor, type VisitorOptions } from "../support/visitor.ts";
import { expectPage, walkOn } from "../support/walk-by-forms.ts";
import { aTimeThatIsLeft } from "./journeys.ts";
import { cpuMs } from "./machine.ts";
import { plainJourney } from "./plain-form.ts";
import { type BenchServer, origin } from "./server.ts";

/** What a server spent on a number of requests: processor time in milliseconds, NaN outside Linux. */
export interface Spent {
  readonly requests: number;
  readonly cpuMs: number;
}

/** The parts of a journey that are measured apart, and the page at which each but the first begins. */
export const parts = {
  "questions before the result": null,
  "result and choice": "al-gekregen",
  "questions after the choice": "sport/c1",
  "free times, hold, check and sending": "contact/taal",
} as const;
export type PartName = keyof typeof parts;

const visitors = 16;

/** What the plain form spends on sixteen visitors who go through its six steps at once. */
export async function throughPlainForm({ at, pid }: BenchServer): Promise<Spent> {
  const whole = inParts(pid, { at }, async function* (visitor) {
    expectPage(await walkOn(visitor, await visitor.get("/postcode"), plainJourney), "/klaar");
    yield;
  });
  return (await whole.next()).value ?? { requests: 0, cpuMs: NaN };
}

/**
 * What the loket spends on sixteen visitors who book an appointment and send their request at once, part by part in the
 * order of `parts`.
 */
export function throughLoket({ at, pid }: BenchServer): AsyncGenerator<Spent, undefined> {
  return inParts(pid, { at, origin }, async function* (visitor, index) {
    let page = await visitor.get("/");
    for (const step of bookingTime(index)) {
      if (Object.values<string | null>(parts).includes(step.path)) yield;
      page = await aTimeThatIsLeft(visitor, await walkOn(visitor, page, [step]));
    }
    if (referenceIn(page.text) === null) throw new Error(`No reference at the end, but ${page.address}`);
    yield;
  });
}

/** Everybody takes another of the times that are offered. */
function bookingTime(index: number): readonly Step[] {
  const tijd = (offered: readonly string[]) => offered[index % offered.length] ?? "";
  return journeyOfFatima("booked").map((step) =>
    step.path === "gesprek" ? { ...step, fields: { tijd } } : step,
  );
}

/** Pauses at the end of each part. */
type Way = (visitor: Visitor, index: number) => AsyncGenerator<undefined, void>;

/** Everybody comes to the end of a part before anybody goes on, so that each part has a cost of its own. */
async function* inParts(pid: number, options: VisitorOptions, way: Way): AsyncGenerator<Spent, undefined> {
  let requests = 0;
  const onAnswer = () => {
    requests += 1;
  };
  // Nothing is packed: the plain form cannot do that.
  const all = Array.from({ length: visitors }, () => createVisitor({ ...options, encodings: "", onAnswer }));
  const ways = all.map(way);
  for (;;) {
    const before = { requests, cpuMs: cpuMs(pid) ?? NaN };
    const steps = await Promise.all(ways.map((one) => one.next()));
    if (steps.some(({ done }) => done)) break;
    yield { requests: requests - before.requests, cpuMs: (cpuMs(pid) ?? NaN) - before.cpuMs };
  }
  for (const visitor of all) visitor.leave();
}
