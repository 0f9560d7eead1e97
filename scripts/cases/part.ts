import { dueBy, escalated, isLate, raised, standingOn, type Standing } from "#app/bottlenecks/levels.ts";
import type { Policy } from "#app/municipality/policy.ts";
import { localDate } from "#app/platform/moment.ts";
import { after, isAllowed, type PartAct } from "#app/requests/terms/acts.ts";
import { newCourse } from "#app/requests/terms/course.ts";
import { objectBy } from "#app/requests/terms/deciding.ts";
import { decideBy, decisionState } from "#app/requests/terms/decision-term.ts";
import { firstContactState } from "#app/requests/terms/first-contact.ts";
import { deleteOn } from "#app/requests/terms/keeping.ts";
import { answerBy } from "#app/requests/terms/questions.ts";
import { firstContactBy } from "#app/triage/first-contact.ts";
import type { PartCase } from "./read.ts";

type Event = PartCase["events"][number];
type BottleneckEvent = Extract<Event, { act: "bottleneck" | "escalate" | "solve" }>;

interface Bottleneck extends Standing {
  readonly solvedOn: string | null;
}

/** What comes out of a case, in the form in which it says what it expects. */
export function replayPart(read: PartCase, { terms, ...policy }: Policy) {
  const { on } = read;
  let course = newCourse(localDate(read.submitted), read.provisions);
  let metOn: string | null = null;
  const bottlenecks = new Map<string, Bottleneck>();
  const refused: number[] = [];
  for (const [position, event] of read.events.entries()) {
    const date = localDate(event.at);
    if (date > on) continue;
    if (isAboutBottleneck(event)) {
      const next = nextBottleneck(bottlenecks.get(event.id), event, date);
      if (next) bottlenecks.set(event.id, next);
      else refused.push(position);
      continue;
    }
    const act = actOf(event, date);
    if (!isAllowed(course, act, terms)) {
      refused.push(position);
      continue;
    }
    course = after(course, act);
    if (meetsFamily(event)) metOn ??= date;
  }
  const by = firstContactBy(read.urgency, read.submitted, { ...policy, terms });
  return {
    firstContactBy: by,
    firstContact: firstContactState(by, metOn, on),
    decideBy: decideBy(course, on, terms),
    decision: decisionState(course, on, terms),
    answerBy: Object.fromEntries(
      course.questions.map((question) => [question.id, answerBy(question, terms)]),
    ),
    objectBy: Object.fromEntries(
      course.outcomes.flatMap((outcome) => {
        const last = objectBy(outcome, terms);
        return last === null ? [] : [[outcome.provision, last]];
      }),
    ),
    refused,
    bottlenecks: Object.fromEntries([...bottlenecks].map(([id, bottleneck]) => [id, shown(bottleneck)])),
    deleteOn: deleteOn(course, on, terms),
  };

  function nextBottleneck(
    known: Bottleneck | undefined,
    { act }: BottleneckEvent,
    date: string,
  ): Bottleneck | null {
    if (act === "bottleneck") return known ? null : { ...raised(date, read.urgency), solvedOn: null };
    if (!known || known.solvedOn !== null) return null;
    if (act === "solve") return { ...standingOn(known, date, terms), solvedOn: date };
    const next = escalated(known, date, terms);
    return next && { ...next, solvedOn: null };
  }

  function shown(bottleneck: Bottleneck) {
    if (bottleneck.solvedOn !== null) return { level: bottleneck.level, solved: bottleneck.solvedOn };
    const now = standingOn(bottleneck, on, terms);
    return { level: now.level, dueBy: dueBy(now, terms), late: isLate(now, on, terms) };
  }
}

function isAboutBottleneck(event: Event): event is BottleneckEvent {
  return event.act === "bottleneck" || event.act === "escalate" || event.act === "solve";
}

function meetsFamily(event: Event): boolean {
  return event.act === "talk-done" || (event.act === "contact" && event.result === "spoke");
}

function actOf(event: Exclude<Event, BottleneckEvent>, on: string): PartAct {
  switch (event.act) {
    case "contact":
    case "talk-done":
      return { act: "reach", on };
    case "ask":
    case "answer":
      return { act: event.act, on, id: event.id };
    case "postpone":
      return { act: "postpone", on, weeks: event.weeks };
    case "decide":
      return { act: "decide", on, provision: event.provision, outcome: event.outcome };
    case "close":
      return { act: "close", on };
  }
}
