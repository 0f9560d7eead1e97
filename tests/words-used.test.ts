import { describe, expect, it } from "vitest";
import { z } from "zod";
import { flow } from "#app/intake/flow.ts";
import { readCatalogue } from "#app/i18n/words.server.ts";
import type { Question } from "#app/schemes/contract/question.ts";
import { kindpakket } from "#app/schemes/kindpakket/index.ts";
import { codesOf } from "./support/words-codes.ts";
import {
  errorsWithoutWords,
  isConvention,
  keysOfMessages,
  keysOfPage,
  keysOfQuestion,
  keysOfReasons,
  keysOfScheme,
  knownKeys,
  lackingKeys,
} from "./support/words-known.ts";
import { absentKeys, keysNamedBelow, keysNamedIn, unusedKeys } from "./support/words-used.ts";
import { textsOf, type Texts } from "./support/words.ts";

const dutch = textsOf(readCatalogue("nl"));
const named = keysNamedBelow("app");
const { needed, allowed } = knownKeys();
const questions = [...flow.questions.values()];
const texts = (entries: Record<string, string>): Texts => new Map(Object.entries(entries));

describe("the texts", () => {
  it("are all shown somewhere", () => {
    expect(unusedKeys(dutch, named, new Set([...needed, ...allowed]), isConvention)).toEqual([]);
  });

  it("are there for all that code asks for by name", () => {
    expect(absentKeys(dutch, named)).toEqual([]);
  });

  it("are there for every question, option, heading, provision, scheme and reason", () => {
    expect(lackingKeys(dutch, needed)).toEqual([]);
  });

  it.each(questions.map((question) => [question.id, question] as const))(
    "say what to do about everything that can be wrong with %s",
    (_id, question) => {
      expect(codesOf(question)).not.toEqual([]);
      expect(errorsWithoutWords(question, codesOf(question), dutch)).toEqual([]);
    },
  );
});

describe("the search for texts that nothing shows", () => {
  const source = `
    const title = wide ? "a:wide" : "a:narrow";
    // t("a:inComment")
    t("back"); words.t("a:called", { name: t("inner") }); say(\`a:step.\${name}\`);
    t(open ? "open" : (closed ? "closed" : "else")); t(\`b:\${tone}\`); const tone = "warm";
    say(\`\${key}.label\`); other("plain");
  `;
  const keys = keysNamedIn("proef.tsx", source);
  const unused = (key: string, known: string[] = []) =>
    unusedKeys(texts({ [key]: "x" }), keys, new Set(known), isConvention).length === 1;

  it.each([
    "a:wide",
    "a:narrow",
    "a:called",
    "a:step.one",
    "b:warm",
    "common:back",
    "common:inner",
    "common:else",
  ])("sees that %s is used", (key) => expect(unused(key)).toBe(false));

  it.each(["a:inComment", "a:step", "a:step.one.more", "b:cold", "common:plain", "common:tone", "a:else"])(
    "sees that %s is not",
    (key) => expect(unused(key)).toBe(true),
  );

  it("follows forms of number and tone, and lists", () => {
    expect(
      ["a:called_one", "a:called_other", "a:called_je", "a:called.0"].filter((key) => unused(key)),
    ).toEqual([]);
  });

  it("trusts only ids for what goes by convention", () => {
    const wide = { ...keys, patterns: [/^intake:questions\..*$/] };
    const old = texts({ "intake:questions.gone.label": "x" });
    expect(unusedKeys(old, wide, new Set(), isConvention)).toHaveLength(1);
    expect(unusedKeys(old, wide, new Set(["intake:questions.gone.label"]), isConvention)).toEqual([]);
  });

  it("finds what is asked for and not there", () => {
    const there = texts({ "a:called_one": "x", "common:back": "x", "common:inner": "x", "common:open": "x" });
    expect(absentKeys(there, keys)).toEqual(["common:closed", "common:else"]);
  });
});

describe("what ids ask for", () => {
  const question: Question = {
    id: "postcode",
    kind: "radio",
    words: "proef",
    schema: z.string(),
    options: ["yes", "no"],
  };

  it("is a label, a summary and a text for each option", () => {
    expect(
      lackingKeys(texts({ "proef:questions.postcode.label": "x" }), keysOfQuestion(question).needed),
    ).toEqual([
      "proef:questions.postcode.summary",
      "proef:questions.postcode.options.yes",
      "proef:questions.postcode.options.no",
    ]);
  });

  it("is a heading where a page asks more than one thing", () => {
    const page = { path: "geld/zorgen", section: "money" as const };
    expect(keysOfPage({ ...page, asks: ["debts", "home"] }, flow.questions).needed).toEqual([
      "intake:pages.geld/zorgen.title",
    ]);
    expect(keysOfPage({ ...page, asks: ["debts"] }, flow.questions).needed).toEqual([]);
    expect(keysOfPage({ ...page, asks: ["debts", "home"], screen: "choose" }, flow.questions).needed).toEqual(
      [],
    );
  });

  it("is a name and a page for a scheme, and a name, a note and a period for what it brings", () => {
    const provisions = kindpakket.provisions.filter((provision) => provision.id === "laptop");
    const search = [{ id: "computer", provision: "laptop" }];
    expect(lackingKeys(texts({}), keysOfScheme({ ...kindpakket, provisions, search }).needed)).toEqual([
      "kindpakket:name",
      "kindpakket:provisions.laptop.name",
      "kindpakket:provisions.laptop.note",
      "result:amount.periods.3-years",
      ...["lead", "who.0", "asks.0", "next.0"].map((part) => `kindpakket:page.${part}`),
      "kindpakket:words.computer",
    ]);
  });

  it("is a text for a reason, unless it is a good one", () => {
    expect(keysOfReasons(["age", "no-conditions"]).needed).toEqual(["result:reasons.age"]);
  });

  it("is a subject and a first line for a message, in both tones", () => {
    expect(keysOfMessages(["offer"]).needed).toEqual([
      "mail:ordinary.subject.offer",
      "mail:ordinary.opening.offer",
      "mail:neutral.subject.offer",
      "mail:neutral.opening.offer",
    ]);
  });

  it("is words for each error, of the question or for all", () => {
    const own = texts({ "proef:questions.postcode.errors.required": "x", "common:errors.tooLong": "x" });
    expect(errorsWithoutWords(question, ["required", "tooLong", "invalid"], own)).toEqual([
      "postcode: invalid",
    ]);
  });
});

describe("the search for errors", () => {
  const codes = (id: string) => codesOf(flow.questions.get(id)!).sort();

  it("finds every code that a field can give", () => {
    expect(codes("childBirthDate")).toEqual(["future", "invalid", "required", "tooLongAgo", "year"]);
    expect(codes("children")).toEqual(["characters", "required", "tooLong", "tooMany"]);
    expect(codes("incomeSources")).toEqual(["exclusive", "required"]);
    expect(codes("monthlyNet")).toEqual(["invalid", "negative", "required", "tooMuch"]);
    expect(codes("postcode")).toEqual(["characters", "invalid", "required", "tooLong"]);
    expect(codes("partner")).toEqual(["required"]);
  });
});
