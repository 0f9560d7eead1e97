import type { Verdict } from "#app/schemes/contract/scheme.ts";
import type { ShownGroup, ShownRow } from "#app/requests/request.ts";

/** What an appointment is about, from what the family filled in. */
export interface AppointmentAgenda {
  /** In their own words. */
  readonly words: readonly ShownRow[];
  /** Questions that they could not answer yet. */
  readonly unknown: readonly ShownRow[];
  /** What may fit, or of which it is not known yet: one more answer would settle it. */
  readonly open: readonly Verdict[];
}

/** Questions whose answer is somebody's own story. */
const ownWords = ["ownWords"];

/**
 * The agenda of an appointment. The groups and verdicts are what this person may see; `notKnown` are the words in which the
 * loket shows that somebody does not know.
 */
export function appointmentAgenda(
  groups: readonly ShownGroup[],
  verdicts: readonly Verdict[],
  notKnown: ReadonlySet<string>,
): AppointmentAgenda {
  const rows = groups.flatMap((group) => group.rows);
  return {
    words: rows.filter(({ questionId, answer }) => ownWords.includes(questionId) && answer.join("") !== ""),
    unknown: rows.filter(({ answer }) => answer.some((line) => notKnown.has(line))),
    open: verdicts.filter(({ outcome }) => outcome === "maybe" || outcome === "unknown"),
  };
}
