import { describe, expect, it } from "vitest";
import { wordsFor } from "#app/i18n/words.server.ts";
import { roles, type Role } from "#app/schemes/contract/facts.ts";
import { toneOf } from "./words.ts";

const toneOfRole = (role: Role) => toneOf({ role });

describe("the tone", () => {
  it("follows who asks", () => {
    expect(Object.fromEntries(roles.map((role) => [role, toneOfRole(role)]))).toEqual({
      parent: "u",
      "young-person": "je",
      child: "je",
      grandparent: "grandparent",
      family: "for",
      professional: "for",
      other: "for",
    });
  });

  // What only a parent can say of themselves.
  const ofParents = [
    "Ik alleen",
    "Wij samen",
    "Wij gaan uit elkaar",
    "Contact met mijn kind",
    "Geld voor mijn kind",
  ];
  const asked = [
    ...["joint", "sole", "none", "disputed"].map((id) => `intake:questions.custody.options.${id}`),
    ...["thinking", "separating", "separated"].map(
      (id) => `scheiding:questions.separationPhase.options.${id}`,
    ),
    "scheiding:questions.separationHelp.options.contact-with-child",
    "intake:questions.topics.options.child-costs",
    "result:titleChildren",
  ];

  it("lets a parent speak as a parent", () => {
    const { say } = wordsFor("nl", toneOfRole("parent"));
    expect(asked.map((key) => say(key))).toEqual(expect.arrayContaining(ofParents));
  });

  it.each(["grandparent", "family", "professional", "other"] as const)(
    "does not make a parent of %s",
    (role) => {
      const { say } = wordsFor("nl", toneOfRole(role));
      const texts = asked.map((key) => say(key));
      expect(texts.filter((text) => /\b(ik|wij|mijn kind|uw kinderen|andere ouder)\b/i.test(text))).toEqual(
        [],
      );
    },
  );

  it("asks about a child for a family, and about the young person who asks", () => {
    const cost = "intake:questions.dueWithin14Days.options.cost";
    expect(wordsFor("nl", toneOfRole("parent")).say(cost)).toContain("voor een kind");
    expect(wordsFor("nl", toneOfRole("young-person")).say(cost)).toContain("voor mij");
  });
});
