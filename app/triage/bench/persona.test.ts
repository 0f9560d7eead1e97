import { describe, expect, test } from "vitest";
import { parsePersona, PersonaError } from "./persona.ts";

const whole = {
  id: "whole",
  story: "Every field.",
  on: "2026-11-24T10:15:00+01:00",
  facts: {
    role: "parent",
    birthDate: "1990-03-02",
    topics: ["child-costs"],
    urgentNow: false,
    feelsSafe: "yes",
    postcode: "1234 AB",
    partner: false,
    partnerBirthDate: "1991-01-01",
    children: [{ key: "c1", birthDate: "2015-04-01", livesWith: "me", registeredWithMe: true }],
    pregnant: false,
    studying: false,
    incomeSources: ["wage"],
    monthlyNet: 1600.0,
    circumstances: ["income-dropped"],
    wealth: "below",
    debts: false,
    home: "own",
    custody: "joint",
    bothParentsCome: false,
    inYouthCare: false,
    homeAfter18: true,
    incomeAfter18: true,
    dueWithin14Days: ["cost"],
    alreadyReceived: { c1: ["laptop"], household: ["bemiddeling"] },
    interpreter: "ar",
  },
  requests: ["schoolkosten:c1", "scheidingsgesprek"],
  expect: {
    verdicts: { "laptop:c1": "unlikely" },
    reasons: { "laptop:c1": ["already-received"] },
    notOffered: ["kies:c1"],
    parts: { meedoen: ["schoolkosten:c1"] },
    urgency: "green",
    firstContactBy: "2026-12-01",
    conversation: { type: "geldgesprek", minutes: 45, required: false },
    contactDepartment: "meedoen",
  },
};

const parse = (value: unknown) => parsePersona(JSON.stringify(value), "whole");
const withFacts = (facts: object) => ({ ...whole, facts: { ...whole.facts, ...facts } });

test("the whole format is read, money to the cent", () => {
  const persona = parse(withFacts({ monthlyNet: 2063.54 }));
  expect(persona.facts).toMatchObject({ monthlyNetCents: 206354, interpreter: "ar", home: "own" });
  expect(persona.facts).not.toHaveProperty("monthlyNet");
  expect(persona.expect?.conversation?.type).toBe("geldgesprek");
});

test("lists may be left out, and income is then not given", () => {
  const { facts } = parse({ id: "whole", on: whole.on, facts: { role: "other" }, requests: [] });
  expect(facts).toMatchObject({ topics: [], children: [], incomeSources: [], alreadyReceived: {} });
  expect(facts.monthlyNetCents).toBeUndefined();
});

test("a byte order mark in front is not part of the file", () => {
  expect(parsePersona(`\uFEFF${JSON.stringify(whole)}`, "whole").id).toBe("whole");
});

describe("what is wrong is named", () => {
  test.each<[string, unknown, RegExp]>([
    [
      "another id than the file's name",
      { ...whole, id: "other" },
      /^id: is "other", but the file is whole\.json/,
    ],
    ["an unknown topic", withFacts({ topics: ["money"] }), /^facts\.topics\.0: /],
    ["an unknown role", withFacts({ role: "mother" }), /^facts\.role: /],
    ["an unknown home", withFacts({ home: "boat" }), /^facts\.home: /],
    ["an unknown income source", withFacts({ incomeSources: ["lottery"] }), /^facts\.incomeSources\.0: /],
    ["a misspelt fact", withFacts({ feelSafe: "no" }), /^facts: feelSafe: no such fact.*facts\.ts/],
    ["a fact that is null", withFacts({ wealth: null }), /^facts\.wealth: /],
    ["a day that does not exist", withFacts({ birthDate: "2025-02-29" }), /^facts\.birthDate: /],
    ["half a cent", withFacts({ monthlyNet: 1600.005 }), /^facts\.monthlyNet: .*two decimals/],
    ["money as text", withFacts({ monthlyNet: "1600" }), /^facts\.monthlyNet: /],
    ["a postcode of another kind", withFacts({ postcode: "B-1000" }), /^facts\.postcode: /],
    [
      "a child without a birth date",
      withFacts({ children: [{ key: "c1" }] }),
      /^facts\.children\.0\.birthDate: /,
    ],
    [
      "a child called self",
      withFacts({ children: [{ key: "self", birthDate: "2015-01-01" }] }),
      /^facts\.children\.0\.key: /,
    ],
    [
      "two children with one key",
      withFacts({ children: [whole.facts.children[0], whole.facts.children[0]] }),
      /^facts\.children: may not have a key twice/,
    ],
    [
      "received by nobody",
      withFacts({ alreadyReceived: { c9: ["laptop"] } }),
      /^facts\.alreadyReceived\.c9: /,
    ],
    [
      "received something unknown",
      withFacts({ alreadyReceived: { c1: ["paard"] } }),
      /^facts\.alreadyReceived\.c1\.0: /,
    ],
    ["a moment without an offset", { ...whole, on: "2026-11-24T10:15:00" }, /^on: /],
    ["a date instead of a moment", { ...whole, on: "2026-11-24" }, /^on: /],
    ["no requests", { ...whole, requests: undefined }, /^requests: /],
    ["a request for something unknown", { ...whole, requests: ["paard:c1"] }, /^requests\.0: /],
    ["a request for an unknown child", { ...whole, requests: ["sport:c1", "sport:c2"] }, /^requests\.1: /],
    ["a request without a child", { ...whole, requests: ["sport"] }, /^requests\.0: /],
    ["a child's provision for oneself", { ...whole, requests: ["sport:self"] }, /^requests\.0: /],
    [
      "a household's provision for a child",
      { ...whole, requests: ["bemiddeling:c1"] },
      /^requests\.0: .*household/,
    ],
    [
      "an unknown verdict",
      { ...whole, expect: { verdicts: { "sport:c1": "yes" } } },
      /^expect\.verdicts\.sport:c1: /,
    ],
    [
      "a verdict on something unknown",
      { ...whole, expect: { verdicts: { paard: "likely" } } },
      /^expect\.verdicts\.paard: /,
    ],
    [
      "an unknown reason",
      { ...whole, expect: { reasons: { "sport:c1": ["luck"] } } },
      /^expect\.reasons\.sport:c1\.0: /,
    ],
    ["an unknown urgency", { ...whole, expect: { urgency: "blue" } }, /^expect\.urgency: /],
    ["a misspelt expectation", { ...whole, expect: { notOfered: [] } }, /notOfered/],
    ["a list", [], /expected object/],
  ])("%s", (_name, value, message) => {
    expect(() => parse(value)).toThrow(PersonaError);
    expect(() => parse(value)).toThrow(message);
  });

  test("a file that is not JSON", () => {
    expect(() => parsePersona("{", "whole")).toThrow(/is not JSON/);
  });

  test("all of it at once", () => {
    expect(() => parse(withFacts({ role: "mother", home: "boat" }))).toThrow(/facts\.role: .*facts\.home: /s);
  });
});
