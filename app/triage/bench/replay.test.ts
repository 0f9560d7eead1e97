import { expect, test } from "vitest";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { differences } from "./differences.ts";
import { parsePersona, type Expectation } from "./persona.ts";
import { asExpectation, replay } from "./replay.ts";

const replayed = (on: string) =>
  replay(
    parsePersona(
      JSON.stringify({
        id: "tom",
        on,
        facts: {
          role: "parent",
          birthDate: "1990-01-01",
          postcode: "1234 AB",
          topics: ["child-costs"],
          children: [{ key: "c1", birthDate: "2018-01-01" }],
          incomeSources: ["wage"],
          monthlyNet: 1400.5,
          wealth: "below",
        },
        requests: ["sport:c1", "fiets:c1"],
      }),
      "tom",
    ),
    voorbeeldstad,
  );

test.each([
  ["the evening before, in Amsterdam already the next day", "2026-11-22T23:30:00Z", "2026-11-30"],
  ["the same moment with its own offset", "2026-11-23T00:30:00+01:00", "2026-11-30"],
  ["half an hour before midnight", "2026-11-22T22:30:00Z", "2026-11-27"],
  ["summer, two hours ahead", "2026-06-30T22:15:00Z", "2026-07-08"],
  ["the last minute before the clock goes back", "2026-10-24T21:59:59Z", "2026-10-30"],
  ["the night in which the clock goes back", "2026-10-25T22:59:59Z", "2026-10-30"],
  ["the first moment of the Monday after it", "2026-10-25T23:00:00Z", "2026-11-02"],
  ["the night in which the clock goes forward", "2027-03-27T23:00:00Z", "2027-04-05"],
])("the date of the request is the local one: %s", (_name, on, firstContactBy) => {
  expect(replayed(on).triage.firstContactBy).toBe(firstContactBy);
});

test("the norm row goes by the local date too", () => {
  const norms = (on: string) => replayed(on).verdicts[0]?.reasons[0]?.normCents;
  expect(norms("2026-06-30T21:59:59Z")).toBe(140150);
  expect(norms("2026-06-30T22:00:00Z")).toBe(141946);
});

const came = replayed("2026-11-24T10:15:00+01:00");
const same: Expectation = { notOffered: [], ...asExpectation(came) };

test("what came out is what is expected of it", () => {
  expect(differences(same, came)).toEqual([]);
});

test("only what is listed is compared, parts in any order", () => {
  const listed = { verdicts: {}, reasons: { "sport:c1": [] }, notOffered: ["kies:c1"] };
  expect(differences(listed, came)).toEqual([]);
  expect(differences({ ...same, parts: { meedoen: ["sport:c1", "fiets:c1"] } }, came)).toEqual([]);
});

test.each<[string, Partial<Expectation>, string]>([
  [
    "another verdict",
    { verdicts: { "sport:c1": "maybe" } },
    'verdicts.sport:c1: expected "maybe", got "likely"',
  ],
  [
    "a verdict on what is not offered",
    { verdicts: { "kies:c1": "likely" } },
    'verdicts.kies:c1: expected "likely", got "not offered"',
  ],
  [
    "a reason that is lacking",
    { reasons: { "sport:c1": ["age"] } },
    'reasons.sport:c1: expected ["age"], got ["income-within"]',
  ],
  [
    "a reason for what is not offered",
    { reasons: { "kies:c1": ["age"] } },
    'reasons.kies:c1: expected ["age"], got []',
  ],
  ["offered after all", { notOffered: ["sport:c1"] }, "notOffered: sport:c1 is offered"],
  [
    "a provision too few in a part",
    { parts: { meedoen: ["sport:c1"] } },
    'parts: expected {"meedoen":["sport:c1"]}, got {"meedoen":["fiets:c1","sport:c1"]}',
  ],
  [
    "a part too many",
    { parts: { kcc: ["vraag"], meedoen: ["fiets:c1", "sport:c1"] } },
    'parts: expected {"kcc":["vraag"],"meedoen":["fiets:c1","sport:c1"]}, got {"meedoen":["fiets:c1","sport:c1"]}',
  ],
  [
    "a department that does not exist",
    { parts: { politie: ["fiets:c1", "sport:c1"] } },
    'parts: expected {"politie":["fiets:c1","sport:c1"]}, got {"meedoen":["fiets:c1","sport:c1"]}',
  ],
  ["another urgency", { urgency: "red" }, 'urgency: expected "red", got "green"'],
  [
    "another day",
    { firstContactBy: "2026-12-02" },
    'firstContactBy: expected "2026-12-02", got "2026-12-01"',
  ],
  [
    "a longer conversation",
    { conversation: { type: "geldgesprek", minutes: 75, required: false } },
    'conversation: expected {"type":"geldgesprek","minutes":75,"required":false}, got {"type":"geldgesprek","minutes":45,"required":false}',
  ],
  ["another contact", { contactDepartment: "kcc" }, 'contactDepartment: expected "kcc", got "meedoen"'],
])("%s is a difference", (_name, other, line) => {
  expect(differences({ ...same, ...other }, came)).toEqual([line]);
});
