import type { Terms } from "#app/municipality/terms.ts";
import { closedOn, isFinished } from "./closing.ts";
import type { Course, ReachedOutcome } from "./course.ts";
import { mayPostpone } from "./decision-term.ts";
import { mayDecide } from "./deciding.ts";

/** What is done with a part on a local date. Reaching the family changes no term of the part, and is refused alike. */
export type PartAct = { readonly on: string } & (
  | { readonly act: "reach" }
  | { readonly act: "ask" | "answer"; readonly id: string }
  | { readonly act: "postpone"; readonly weeks: number }
  | ({ readonly act: "decide" } & ReachedOutcome)
  | { readonly act: "close" }
);

/** Does the policy allow this act on this day? Acts of before are taken as they were. Source: policy 6 and 7. */
export function isAllowed(course: Course, act: PartAct, terms: Terms): boolean {
  if (closedOn(course, act.on, terms) !== null) return false;
  switch (act.act) {
    case "reach":
      return true;
    case "ask":
      return !isFinished(course) && !course.questions.some(({ id }) => id === act.id);
    case "answer":
      return course.questions.some(({ id, answeredOn }) => id === act.id && answeredOn === null);
    case "postpone":
      return mayPostpone(course, act.weeks, act.on, terms);
    case "decide":
      return mayDecide(course, act, terms);
    case "close":
      return isFinished(course);
  }
}

/** The course after an act that is allowed. */
export function after(course: Course, act: PartAct): Course {
  switch (act.act) {
    case "reach":
      return course;
    case "ask":
      return {
        ...course,
        questions: [...course.questions, { id: act.id, askedOn: act.on, answeredOn: null }],
      };
    case "answer":
      return {
        ...course,
        questions: course.questions.map((question) =>
          question.id === act.id ? { ...question, answeredOn: act.on } : question,
        ),
      };
    case "postpone":
      return { ...course, postponedWeeks: act.weeks };
    case "decide": {
      const { provision, outcome, on } = act;
      return { ...course, outcomes: [...course.outcomes, { provision, outcome, on }] };
    }
    case "close":
      return { ...course, closedByHandOn: act.on };
  }
}
