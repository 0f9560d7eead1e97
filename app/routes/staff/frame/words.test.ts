import { describe, expect, it } from "vitest";
import { wordsFor } from "#app/i18n/words.server.ts";
import { channels, conversationTypes, urgencies } from "#app/municipality/policy.ts";
import type { RequestHead } from "#app/requests/read/head.server.ts";
import { partStatuses } from "#app/requests/request.ts";
import { transferReasons } from "#app/requests/acts/transfer-reason.ts";
import { incomeSources, roles } from "#app/schemes/contract/facts.ts";
import { outcomes, reasonIds } from "#app/schemes/contract/scheme.ts";
import { filterValues, queueSorts, queueViews } from "#app/requests/queue/view.ts";
import { retiredRules, rules } from "#app/triage/rules.ts";
import { newCourse } from "#app/requests/terms/course.ts";
import { childrenLine, dueWords, languageName, safeLine, waitsLine } from "./words.ts";
import { verdictLines } from "#app/routes/staff/queue/why.ts";

const words = wordsFor("nl");

describe("words of the workplace", () => {
  it.each([
    ["rules", [...rules, ...retiredRules].map(({ id }) => id)],
    ["reasons", reasonIds],
    ["urgency", urgencies],
    ["status", partStatuses],
    ["request.outcomes", outcomes],
    ["conversations", conversationTypes],
    ["channels", channels],
    ["short.incomeSources", incomeSources],
    ["family.roles", roles.filter((role) => role !== "parent")],
    ["acts.reasons", transferReasons],
    ["queue.views", queueViews],
    ["queue.sorts", queueSorts],
    ["queue.filters", Object.keys(filterValues)],
    ["queue.waits", filterValues.waits],
    ["queue.contact", filterValues.contact],
    ["provisions", ["spoed", "huisvesting", "geldzorgen", "vraag"]],
  ])("exist for all %s", (group, ids) => {
    for (const id of ids) expect([id, words.has(`staff:${group}.${id}`)]).toEqual([id, true]);
  });

  it("name languages in Dutch", () => {
    expect(filterValues.language.map(languageName)).toContain("Oekraïens");
    expect(filterValues.language.map(languageName)).toContain("Tigrinya");
  });

  it("say the age of each child", () => {
    const children = [
      { key: "c1", name: "Yasmin", age: 13 },
      { key: "c2", name: "Sem", age: 0 },
      { key: "c3", name: "Noor", age: null },
    ];
    expect(childrenLine(children, words)).toBe("Yasmin 13, Sem jonger dan 1, Noor");
    expect(childrenLine([], words)).toBe("geen kinderen");
  });

  it("obey the contact policy of the family", () => {
    const quiet = {
      phone: null,
      mayLeaveMessage: false,
      mayNameUs: false,
      safeMoment: "na acht uur",
      email: null,
      neutral: true,
    };
    expect(safeLine(quiet, words)).toBe(
      "Niet bellen. Zeg niet dat u van de gemeente bent als iemand anders opneemt. Niet inspreken. Niet mailen. " +
        "Zeg aan niemand anders waar het over gaat. Beste moment: na acht uur.",
    );
    const open = {
      phone: "06",
      mayLeaveMessage: true,
      mayNameUs: true,
      safeMoment: null,
      email: "a@b.nl",
      neutral: false,
    };
    expect(safeLine(open, words)).toBe("Bellen mag. Inspreken mag. Mailen mag.");
  });

  it.each([
    ["2026-12-01", 5, { day: "di 1 dec", note: "nog 5 werkdagen", late: false }],
    ["2026-11-25", 1, { day: "wo 25 nov", note: "nog 1 werkdag", late: false }],
    ["2026-11-24", 0, { day: "vandaag", note: "", late: false }],
    ["2026-11-20", -2, { day: "vr 20 nov", note: "2 werkdagen te laat", late: true }],
    ["2026-11-22", 0, { day: "zo 22 nov", note: "te laat", late: true }],
  ])("tell how long until %s", (firstContactBy, workingDaysLeft, expected) => {
    const head = { firstContactBy, workingDaysLeft, metOn: null } as RequestHead;
    expect(dueWords(head, "2026-11-24", words)).toEqual(expected);
  });

  it.each([
    ["2026-11-20", { day: "vr 20 nov", note: "gesproken", late: false }],
    ["2026-11-23", { day: "ma 23 nov", note: "gesproken, na de termijn", late: false }],
  ])("tell that somebody spoke with the family on %s, and nothing is late", (metOn, expected) => {
    const head = { firstContactBy: "2026-11-20", workingDaysLeft: -2, metOn } as RequestHead;
    expect(dueWords(head, "2026-11-24", words)).toEqual(expected);
  });

  const waiting = (status: string, metOn: string | null, booking: object | null, provision = "sport:c1") =>
    ({ part: { status, course: newCourse("2026-11-16", [provision]) }, metOn, booking }) as RequestHead;
  const appointment = (status: string, startsAt: string) => ({ status, startsAt });
  it.each([
    ["nobody spoke with them", waiting("new", null, null), "Ons: eerste contact"],
    ["somebody took it, and nobody spoke with them", waiting("taken", null, null), "Ons: eerste contact"],
    [
      "an appointment is to come",
      waiting("new", null, appointment("confirmed", "2026-11-24T09:00:00Z")),
      "Ons: gesprek 24 nov",
    ],
    [
      "an appointment is past, nobody told how",
      waiting("new", null, appointment("confirmed", "2026-11-23T09:00:00Z")),
      "Ons: verslag van het gesprek",
    ],
    [
      "the family did not come",
      waiting("new", null, appointment("missed", "2026-11-23T09:00:00Z")),
      "Ons: nieuwe afspraak",
    ],
    [
      "an appointment was held",
      waiting("new", "2026-11-23", appointment("done", "2026-11-23T09:00:00Z")),
      "Ons: besluit",
    ],
    ["the same, without a decision", waiting("new", "2026-11-23", null, "vraag"), "Ons: afronden"],
    ["something was asked", waiting("waiting-for-family", "2026-11-23", null), "Gezin: antwoord"],
    ["all is decided", waiting("decided", "2026-11-23", null), "Niemand"],
  ])("tell who has to move when %s", (_when, head, expected) => {
    expect(waitsLine(head, "2026-11-24", words)).toBe(expected);
  });

  it("give the numbers of an indication, each reason once", () => {
    const reason = {
      id: "income-within",
      outcome: "likely",
      incomeCents: 160_000,
      limitCents: 170_335,
      normCents: 141_946,
      percent: 120,
    } as const;
    const verdict = { scheme: "kindpakket", provision: "laptop", outcome: "likely", amount: null } as const;
    const verdicts = ["c1", "c2"].map((person) => ({
      ...verdict,
      key: `laptop:${person}`,
      person,
      reasons: [reason],
    }));
    const lines = verdictLines(verdicts, words);
    expect(lines.map(({ text }) => text.replaceAll("\u00a0", " "))).toEqual([
      "€ 1.600 is niet hoger dan € 1.703,35 (120 % van € 1.419,46).",
    ]);
    expect(lines[0]?.rule).toMatch(/^Regel kindpakket-income-within, versie \d+$/);
  });
});
