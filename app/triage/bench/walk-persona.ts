import { answerKey, type Answers } from "#app/intake/answers.ts";
import { flow, questionById } from "#app/intake/flow.ts";
import { walk, type Walk } from "#app/intake/walk.ts";
import type { Policy } from "#app/municipality/policy.ts";
import { localDate } from "#app/platform/moment.ts";
import type { Persona } from "./persona.ts";
import { tell } from "./telling.ts";

/** No family sees as many pages as this; the flow does not end when it does. */
const mostScreens = 400;

/**
 * Takes a persona through the pages that serve families, up to the check page, with the answers that follow from
 * its facts. `way.stops` are the screens it sees. Throws when the flow does not end.
 */
export function walkPersona(
  { facts, requests, on }: Persona,
  policy: Policy,
): { way: Walk; answers: Answers } {
  const today = localDate(on);
  let answers: Answers = {};
  for (let screen = 0; screen < mostScreens; screen++) {
    const way = walk(flow.pages, answers, policy, today);
    const { page, person } = way.next;
    if (page.screen === "check") return { way, answers };
    const told = page.asks.map((id) => [
      answerKey(id, person),
      tell(questionById(id), { facts, requests, person }),
    ]);
    answers = { ...answers, ...(Object.fromEntries(told) as Answers) };
  }
  throw new Error("The flow does not end.");
}
