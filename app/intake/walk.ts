import { noFacts, type Facts, type PersonKey } from "#app/schemes/contract/facts.ts";
import type { Page } from "#app/schemes/contract/question.ts";
import type { Policy } from "#app/municipality/policy.ts";
import { answerKey, childrenIn, type Answers } from "./answers.ts";
import { chosenIn, factsWith } from "./facts.ts";
import { stillOffered } from "./needs.ts";

/** One page of somebody's own way through the flow, for a child where the page repeats. */
export interface Stop {
  readonly page: Page;
  readonly person: PersonKey | null;
  /** Path below the draft: "kind/c1". */
  readonly path: string;
  readonly answered: boolean;
}

/**
 * Somebody's way through the flow: the pages from the start up to and with the first that is not answered yet.
 * Back, the guard, progress, the check page and the answers that count all follow from it.
 */
export interface Walk {
  readonly stops: readonly Stop[];
  /** First page that is not answered; the check page when all is. */
  readonly next: Stop;
  /** Answers on the current path only; what lies behind a closed branch stays in the draft and does not count. */
  readonly answers: Answers;
  readonly facts: Facts;
  readonly chosen: readonly string[];
}

/**
 * Walks the pages in order. A page's `when` sees what was accepted before it and nothing behind it, so stale
 * answers cannot open a branch. The same path may stand in the list more than once (money is asked early when a
 * topic needs it, else after a choice that does): the first place that opens counts. `on` is the local date.
 */
export function walk(pages: readonly Page[], all: Answers, policy: Policy, on: string): Walk {
  const stops: Stop[] = [];
  const visited = new Set<string>();
  const answers: Record<string, unknown> = {};
  let facts: Facts = noFacts;
  let chosen: readonly string[] = [];
  for (const page of pages) {
    const people = page.perChild ? childrenIn(answers).map((child) => child.key) : [null];
    for (const person of people) {
      const path = stopPath(page, person);
      if (visited.has(path) || (page.when && !page.when({ facts, person, on, chosen, policy, answers })))
        continue;
      visited.add(path);
      const answered = page.screen !== "check" && page.asks.every((id) => answerKey(id, person) in all);
      const stop: Stop = { page, person, path, answered };
      stops.push(stop);
      if (!answered) return { stops, next: stop, answers, facts, chosen };
      for (const id of page.asks) {
        const key = answerKey(id, person);
        const value = all[key];
        answers[key] =
          page.screen === "choose"
            ? stillOffered(value as readonly string[], { facts, person, on, chosen, policy, answers })
            : value;
        facts = factsWith(facts, id, person, value);
      }
      if (page.screen === "choose") chosen = chosenIn(answers);
    }
  }
  throw new Error("The flow has no check page at its end.");
}

/** Path of a page below the draft. */
export function stopPath(page: Page, person: PersonKey | null): string {
  return person === null ? page.path : `${page.path}/${person}`;
}

/** The stop at a path, when somebody may be there. */
export function stopAt(way: Walk, path: string): Stop | undefined {
  return way.stops.find((stop) => stop.path === path);
}

/** The page before a stop; undefined at the start. */
export function stopBefore(way: Walk, stop: Stop): Stop | undefined {
  return way.stops[way.stops.indexOf(stop) - 1];
}

/** Where to go after answering a stop: the page behind it. */
export function stopAfter(way: Walk, path: string): Stop {
  const index = way.stops.findIndex((stop) => stop.path === path);
  return way.stops[index + 1] ?? way.next;
}
