import { isSensitiveFor } from "#app/intake/sensitive.ts";
import { isForAnotherFamily, type Facts } from "#app/schemes/contract/facts.ts";
import type { Policy } from "#app/municipality/policy.ts";
import { describe } from "#app/intake/words/describe.ts";
import type { FilledInBy } from "#app/intake/filled-in-by.ts";
import type { Walk } from "#app/intake/walk.ts";
import type { Language } from "#app/platform/languages.ts";
import type { Words } from "#app/i18n/words.tsx";
import type { Contact } from "#app/families/contact.ts";
import { assess } from "#app/schemes/assess.ts";
import { triage } from "#app/triage/triage.ts";
import type { Triage } from "#app/triage/outcome.ts";
import type { Verdict } from "#app/schemes/contract/scheme.ts";
import type { ShownAnswers, ShownGroup } from "#app/requests/request.ts";

/** Everything a request is made of, worked out from a complete walk before anything is written. Pure. */
export interface Submission {
  readonly way: Walk;
  readonly language: Language;
  readonly verdicts: readonly Verdict[];
  readonly triage: Triage;
  readonly shown: ShownAnswers;
  readonly contact: Contact;
}

/**
 * Works a request out. `citizen` and `dutch` are the words in which the answers are frozen. `on` is the local date.
 * `filledInBy` is the colleague who did so, when the family did not do it themselves.
 */
export function submissionOf(
  way: Walk,
  citizen: Words,
  dutch: Words,
  policy: Policy,
  on: string,
  filledInBy: FilledInBy | null = null,
): Submission {
  const groups = (words: Words): ShownGroup[] =>
    describe(way, words, policy, on).map(({ title, person, rows }) => ({
      title,
      person,
      rows: rows.map(({ questionId, path, person: about, question, answer }) => ({
        questionId,
        page: path,
        person: about,
        question,
        answer,
      })),
    }));
  const asShown = groups(citizen);
  return {
    way,
    language: citizen.language,
    verdicts: assess(way.facts, policy, on),
    triage: triage(way.facts, way.chosen, policy, on),
    shown: { language: citizen.language, asShown, inDutch: citizen === dutch ? asShown : groups(dutch) },
    contact: contactOf(way, filledInBy),
  };
}

function contactOf({ answers, facts }: Walk, filledInBy: FilledInBy | null): Contact {
  const text = (id: string) => (answers[id] as string | null | undefined) ?? null;
  return {
    applicant: {
      firstName: text("firstName") ?? "",
      lastName: text("lastName") ?? "",
      postcode: text("postcode") ?? "",
      houseNumber: text("houseNumber") ?? "",
      interpreter: facts.interpreter ?? null,
    },
    policy: {
      phone: text("phone"),
      mayLeaveMessage: answers["mayLeaveMessage"] === true,
      mayNameUs: (answers["mayNameUs"] as boolean | undefined) ?? !isSignal(facts),
      safeMoment: text("safeMoment"),
      // On a sensitive branch only an address that nobody else reads is asked for, and so only that is used.
      email: isSensitiveFor(facts) ? text("safeEmail") : text("email"),
      neutral: isSensitiveFor(facts),
    },
    onBehalf: isForAnotherFamily(facts.role)
      ? {
          role: facts.role ?? "other",
          organisation: text("organisation"),
          familyAgrees: answers["consent"] === true,
          familyContact: text("familyContact"),
        }
      : null,
    filledInBy,
  };
}

/** Somebody is not safe, or does not say that they are: then nothing names us unless they said so. */
function isSignal({ feelsSafe, urgentNow }: Facts): boolean {
  return urgentNow === true || (feelsSafe !== undefined && feelsSafe !== "yes");
}
