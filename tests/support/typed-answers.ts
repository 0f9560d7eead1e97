import type { Question } from "#app/schemes/contract/question.ts";
import { stopAt, walk, type Stop, type Walk } from "#app/intake/walk.ts";
import { flow, questionById } from "#app/intake/flow.ts";
import { readPage } from "#app/intake/forms.ts";
import { answerKey, type Answers } from "#app/intake/answers.ts";
import { assess } from "#app/schemes/assess.ts";
import type { Policy } from "#app/municipality/policy.ts";

/** Gives an index below `size`: random in a property test, fixed in a story. */
export type Pick = (size: number, stop: Stop, question: Question) => number;

/** What somebody types for a question, as form fields. */
function typeInto(form: FormData, question: Question, stop: Stop, pick: Pick, on: string): void {
  const choose = (size: number) => pick(size, stop, question);
  const option = () => question.options?.[choose(question.options.length)] ?? "";
  const { id } = question;
  switch (question.kind) {
    case "radio":
    case "select":
      form.append(id, option());
      break;
    case "checkboxes": {
      const first = option();
      form.append(id, first);
      const second = option();
      if (second !== first && ![first, second].includes(question.exclusive ?? "")) form.append(id, second);
      break;
    }
    case "date": {
      const year = Number(on.slice(0, 4)) - choose(id === "childBirthDate" ? 19 : 80);
      form.append(`${id}.dag`, "1");
      form.append(`${id}.maand`, "1");
      form.append(`${id}.jaar`, String(year));
      break;
    }
    case "names":
      for (const name of ["Yasmin", "Adam", "Noor"].slice(0, 1 + choose(3))) form.append(id, name);
      break;
    case "money":
      form.append(id, String(choose(4000)));
      break;
    case "phone":
      form.append(id, "0612345678");
      break;
    case "email":
      form.append(id, "naam@voorbeeld.example");
      break;
    case "postcode":
      form.append(id, choose(4) === 3 ? "5671 AA" : "1234 AB");
      break;
    default:
      form.append(id, choose(2) === 0 && question.optional ? "" : "12 B");
  }
}

/** Answers one stop as a person would, through the same reader that serves the pages. */
function answerStop(stop: Stop, way: Walk, pick: Pick, policy: Policy, on: string): Answers {
  if (stop.page.screen === "choose") return choice(stop, way, pick, policy, on);
  if (stop.page.screen === "slot") return { conversation: { wish: "call-me" } };
  const form = new FormData();
  for (const id of stop.page.asks) typeInto(form, questionById(id), stop, pick, on);
  const read = readPage(stop, form, on, {});
  if (!read.ok) throw new Error(`${stop.path} refused ${JSON.stringify(read)}`);
  return read.answers;
}

function choice(stop: Stop, way: Walk, pick: Pick, policy: Policy, on: string): Answers {
  const offered = assess(way.facts, policy, on).filter((verdict) =>
    stop.person === null
      ? verdict.person === null || verdict.person === "self"
      : verdict.person === stop.person,
  );
  const chosen = offered.filter(() => pick(2, stop, questionById("chosen")) === 0);
  const keep = chosen.map((verdict) => (stop.person === null ? verdict.key : verdict.provision));
  return { [answerKey("chosen", stop.person)]: keep };
}

/** Walks from the start page to the check page; gives every stop's path in order. Throws when it never ends. */
export function walkThrough(start: Answers, pick: Pick, policy: Policy, on: string) {
  let answers = start;
  for (let step = 0; step < 400; step++) {
    const way = walk(flow.pages, answers, policy, on);
    if (way.next.page.screen === "check") return { way, answers, paths: way.stops.map((stop) => stop.path) };
    if (!stopAt(way, way.next.path)) throw new Error(`${way.next.path} cannot be visited`);
    answers = { ...answers, ...answerStop(way.next, way, pick, policy, on) };
  }
  throw new Error("The walk does not end.");
}
