import { expect, test } from "vitest";
import { wordsFor } from "#app/i18n/words.server.ts";
import { notKnownWords } from "#app/intake/words/not-known.ts";
import type { Verdict } from "#app/schemes/contract/scheme.ts";
import type { ShownRow } from "#app/requests/request.ts";
import { appointmentAgenda } from "./agenda.ts";

const row = (questionId: string, ...answer: string[]): ShownRow => ({
  questionId,
  page: "p",
  person: null,
  question: `Vraag over ${questionId}`,
  answer,
});
const verdict = (provision: string, outcome: Verdict["outcome"]): Verdict => ({
  key: provision,
  scheme: "kindpakket",
  provision,
  person: null,
  outcome,
  amount: null,
  reasons: [],
});

test("the agenda of an appointment is what is not known, what is open, and the family's own words", () => {
  const rows = [
    row("sportClub", "Weet u nog niet"),
    row("monthlyNet", "€ 1.600 per maand"),
    row("ownWords", "Wij maken ons zorgen."),
    row("custody", "Ik weet het niet"),
  ];
  const notKnown = new Set(["Weet u nog niet", "Ik weet het niet"]);
  const verdicts = [
    verdict("sport", "likely"),
    verdict("laptop", "maybe"),
    verdict("fiets", "unknown"),
    verdict("uitje", "unlikely"),
  ];
  const agenda = appointmentAgenda([{ title: "Gezin", person: null, rows }], verdicts, notKnown);
  expect(agenda.unknown.map(({ questionId }) => questionId)).toEqual(["sportClub", "custody"]);
  expect(agenda.words.flatMap(({ answer }) => answer)).toEqual(["Wij maken ons zorgen."]);
  expect(agenda.open.map(({ key }) => key)).toEqual(["laptop", "fiets"]);
  expect(appointmentAgenda([], [], notKnown)).toEqual({ words: [], unknown: [], open: [] });
});

test("who does not know says so in the words of the questions, for adults and the young", () => {
  expect(notKnownWords(wordsFor("nl"))).toContain("Weet u nog niet");
  expect(notKnownWords(wordsFor("nl", "je"))).toContain("Weet je nog niet");
  // Money, clubs and the like; and each question that has it among its answers.
  expect(notKnownWords(wordsFor("nl")).size).toBeGreaterThan(1);
});
