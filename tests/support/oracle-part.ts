/**
 * What becomes of a part of a request, worked out once more from the text of the municipality's policy, sections 5 to
 * 12, and from nothing else: plain and slow on purpose, day by day, with every number in place. It shares no code with
 * the rules that serve families and staff, so that a mistake in either shows as a difference.
 */
import * as calendar from "./oracle-calendar.ts";

export interface RawEvent {
  readonly at: string;
  readonly act: string;
  readonly id?: string;
  readonly result?: string;
  readonly weeks?: number;
  readonly provision?: string;
  readonly outcome?: string;
}

export interface RawPart {
  readonly submitted: string;
  readonly urgency: string;
  readonly provisions: readonly string[];
  readonly events: readonly RawEvent[];
  readonly on: string;
}

/** An event that the rules took, with its local date. */
type Taken = RawEvent & { readonly day: string };

const withDecision = [
  ...["schoolkosten", "laptop", "fiets", "sport", "cultuur", "zwemles", "verjaardag", "uitje"],
  ...["winterkleding", "opvang-smi", "jeugdhulp", "babyuitzet", "opvang-studerende-ouder"],
];
const nameOf = (provision = "") => provision.split(":")[0] ?? "";
const isDecided = (provision?: string) => withDecision.includes(nameOf(provision));

const clock = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Amsterdam",
  dateStyle: "short",
  timeStyle: "medium",
});
/** "2026-11-24 10:15:00" in Amsterdam. */
const local = (moment: string) => clock.format(new Date(moment));

export function oraclePart(read: RawPart) {
  const taken: Taken[] = [];
  const refused: number[] = [];
  for (const [position, event] of read.events.entries()) {
    const now = { ...event, day: local(event.at).slice(0, 10) };
    if (isAllowed(read, taken, now)) taken.push(now);
    else refused.push(position);
  }
  const today = read.on;
  const by = firstContactBy(read);
  const met = taken.find(({ act, result }) => act === "talk-done" || result === "spoke")?.day;
  const closed = closedOn(read, taken, today);
  const of = (act: string) => taken.filter((event) => event.act === act);
  return {
    firstContactBy: by,
    firstContact: met === undefined ? (today <= by ? "open" : "late") : met <= by ? "met" : "met-late",
    decideBy: decideBy(read, taken, today),
    decision: decision(read, taken, today),
    answerBy: Object.fromEntries(of("ask").map(({ id, day }) => [id, answerBy(day)])),
    objectBy: Object.fromEntries(
      of("decide")
        .filter(({ provision, outcome }) => isDecided(provision) && outcome !== "withdrawn")
        .map(({ provision, day }) => [provision, roll(calendar.daysLater(day, 42))]),
    ),
    refused,
    bottlenecks: Object.fromEntries(
      of("bottleneck").map(({ id }) => [id, bottleneck(read, taken, id, today)]),
    ),
    deleteOn: closed && calendar.monthsLater(closed, 12 * yearsKept(read, taken)),
  };
}

function roll(date: string): string {
  const goodFriday = calendar.daysLater(calendar.easterSunday(Number(date.slice(0, 4))), -2);
  if (calendar.isWorkingDay(date) && date !== goodFriday) return date;
  return roll(calendar.daysLater(date, 1));
}

const answerBy = (asked: string) => roll(calendar.daysLater(asked, 14));
const answerOf = (taken: readonly Taken[], question: Taken) =>
  taken.find(({ act, id }) => act === "answer" && id === question.id)?.day;

function firstContactBy({ submitted, urgency }: RawPart): string {
  const [day = "", time = ""] = local(submitted).split(" ");
  if (urgency === "red") return time >= "21:30:00" ? calendar.daysLater(day, 1) : day;
  return calendar.workingDaysAfter(day, { orange: 1, yellow: 3, green: 5 }[urgency] ?? 0);
}

/** The last outcome of these provisions, once each has one. */
function lastOf(provisions: readonly string[], taken: readonly Taken[]): string | null {
  const days = provisions.map((one) =>
    taken.find(({ act, provision }) => act === "decide" && provision === one),
  );
  if (days.length === 0 || days.includes(undefined)) return null;
  return (
    days
      .map((event) => event?.day ?? "")
      .sort()
      .at(-1) ?? null
  );
}

function decideBy(read: RawPart, taken: readonly Taken[], today: string): string | null {
  const decided = read.provisions.filter(isDecided);
  if (decided.length === 0) return null;
  const last = lastOf(decided, taken);
  const submitted = local(read.submitted).slice(0, 10);
  let suspended = 0;
  for (let day = submitted; day <= today; day = calendar.daysLater(day, 1)) {
    const stands = taken.some((question) => {
      if (question.act !== "ask" || question.day >= day || day > answerBy(question.day)) return false;
      return day <= (answerOf(taken, question) ?? today);
    });
    if (stands && (last === null || day <= last)) suspended += 1;
  }
  const weeks = taken.find(({ act }) => act === "postpone")?.weeks ?? 0;
  return roll(calendar.daysLater(submitted, 56 + suspended + 7 * weeks));
}

function decision(read: RawPart, taken: readonly Taken[], today: string): string {
  const by = decideBy(read, taken, today);
  if (by === null) return "none";
  if (lastOf(read.provisions.filter(isDecided), taken) !== null) return "decided";
  const waits = taken.some(
    (event) => event.act === "ask" && today <= answerBy(event.day) && answerOf(taken, event) === undefined,
  );
  return waits ? "suspended" : today > by ? "late" : "open";
}

function closedOn(read: RawPart, taken: readonly Taken[], today: string): string | null {
  const byHand = taken.find(({ act }) => act === "close");
  if (byHand) return byHand.day;
  const last = lastOf(read.provisions, taken);
  const itself = last && calendar.daysLater(last, 14);
  return itself !== null && itself <= today ? itself : null;
}

function isAllowed(read: RawPart, taken: readonly Taken[], now: Taken): boolean {
  const { act, day, id } = now;
  const has = (kind: string) => taken.some((event) => event.act === kind && event.id === id);
  if (act === "bottleneck") return !has("bottleneck");
  if (act === "solve") return has("bottleneck") && !has("solve");
  if (act === "escalate") {
    return has("bottleneck") && !has("solve") && bottleneck(read, taken, id, day).level < 4;
  }
  if (closedOn(read, taken, day) !== null) return false;
  const finished = lastOf(read.provisions, taken) !== null;
  if (act === "ask") return !finished && !has("ask");
  if (act === "answer") return has("ask") && !has("answer");
  if (act === "close") return finished;
  if (act === "postpone") {
    const by = decideBy(read, taken, day);
    if (by === null || day > by || taken.some((event) => event.act === "postpone")) return false;
    return [1, 2, 3, 4].includes(now.weeks ?? 0) && lastOf(read.provisions.filter(isDecided), taken) === null;
  }
  return act !== "decide" || mayDecide(read, taken, now);
}

function mayDecide(
  read: RawPart,
  taken: readonly Taken[],
  { provision = "", outcome = "", day }: Taken,
): boolean {
  if (!read.provisions.includes(provision)) return false;
  if (taken.some((event) => event.act === "decide" && event.provision === provision)) return false;
  const kinds = isDecided(provision) ? "granted partly refused not-treated" : "started answered referred";
  if (outcome === "withdrawn" || !kinds.split(" ").includes(outcome)) return outcome === "withdrawn";
  if (outcome !== "not-treated") return true;
  return taken.some((event) => {
    if (event.act !== "ask") return false;
    const by = answerBy(event.day);
    return (answerOf(taken, event) ?? "9999") > by && day > by && day <= roll(calendar.daysLater(by, 28));
  });
}

function yearsKept({ provisions }: RawPart, taken: readonly Taken[]): number {
  const ends = taken.filter(({ act }) => act === "decide");
  const helped = ends.filter(({ outcome = "" }) => ["granted", "partly", "started"].includes(outcome));
  if (helped.some(({ provision }) => ["jeugdhulp", "toekomstplan"].includes(nameOf(provision)))) return 20;
  if (helped.length > 0) return provisions.every((one) => nameOf(one) === "geldzorgen") ? 5 : 10;
  return ends.some(({ outcome }) => outcome === "refused") ? 5 : 1;
}

function bottleneck({ urgency }: RawPart, taken: readonly Taken[], id: string | undefined, today: string) {
  const own = taken.filter((event) => event.id === id);
  const start = own.find(({ act }) => act === "bottleneck")?.day ?? today;
  let level = urgency === "red" ? 2 : 1;
  let dueBy = due(start, level);
  for (let day = start; day <= today; day = calendar.daysLater(day, 1)) {
    if (day > dueBy && level < 4) {
      level += 1;
      dueBy = due(dueBy, level);
    }
    for (const event of own.filter((one) => one.day === day)) {
      if (event.act === "solve") return { level, solved: day };
      if (event.act !== "escalate") continue;
      level += 1;
      dueBy = due(day, level);
    }
  }
  return { level, dueBy, late: level === 4 && today > dueBy };
}

function due(start: string, level: number): string {
  return calendar.workingDaysAfter(start, [0, 5, 5, 10, 15][level] ?? 0);
}
