import { describe, expect, test } from "vitest";
import { wordsFor } from "#app/i18n/words.server.ts";
import type { Answers } from "#app/intake/answers.ts";
import { describe as checkPage } from "#app/intake/words/describe.ts";
import { flow } from "#app/intake/flow.ts";
import { walk } from "#app/intake/walk.ts";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { submissionOf } from "#app/requests/submit/submission.ts";
import { answersFor } from "#app/requests/sight/sight.ts";
import { walkThrough } from "./support/typed-answers.ts";

const on = "2026-11-24";
const words = wordsFor("nl");

/** What each of the four places makes of these answers. */
function places(answers: Answers) {
  const way = walk(flow.pages, answers, voorbeeldstad, on);
  const sent = submissionOf(way, words, words, voorbeeldstad, on);
  const { contactDepartment, parts } = sent.triage;
  return {
    check: checkPage(way, words, voorbeeldstad, on).flatMap(({ rows }) =>
      rows.map(({ questionId }) => questionId),
    ),
    verdicts: sent.verdicts.map(({ key }) => key),
    triage: sent.triage,
    staff: parts.map(({ department, provisions }) => {
      const own = provisions.map((key) => key.split(":")[0] ?? "");
      const rows = answersFor({ department, contactDepartment, own }, sent.shown.inDutch);
      return { department, own, asked: rows.flatMap((group) => group.rows.map((row) => row.questionId)) };
    }),
  };
}

describe("changing an early answer", () => {
  const { answers } = walkThrough(
    { topics: ["child-costs", "separation", "upbringing"], role: "parent" },
    (_size, _stop, question) => (question.id === "urgentNow" ? 1 : 0),
    voorbeeldstad,
    on,
  );
  const whole = places(answers);
  const onTopics = ["custody", "feelsSafe", "separationPhase", "concern", "otherParentKnows"];
  const provisions = /scheidingsgesprek|bemiddeling|kies|jeugdhulp/;

  test("the family of this test has it in all four places", () => {
    expect(whole.check).toEqual(expect.arrayContaining(onTopics));
    for (const place of [whole.verdicts, whole.triage, whole.staff])
      expect(JSON.stringify(place)).toMatch(provisions);
    expect(whole.staff.flatMap(({ asked }) => asked)).toEqual(expect.arrayContaining(onTopics));
  });

  test("takes what hung on it from the check page, the verdicts, triage and what staff see", () => {
    const less = places({ ...answers, topics: ["child-costs"] });
    expect(less.check.filter((id) => onTopics.includes(id))).toEqual([]);
    for (const place of [less.verdicts, less.triage, less.staff])
      expect(JSON.stringify(place)).not.toMatch(provisions);
    expect(less.staff.flatMap(({ asked }) => asked).filter((id) => onTopics.includes(id))).toEqual([]);
    expect(less.triage.contactDepartment).toBe("meedoen");
  });

  test("and changing it back restores all of it", () => {
    const changed = { ...answers, topics: ["child-costs"] };
    expect(places({ ...changed, topics: answers["topics"] })).toEqual(whole);
  });
});
