import { describe, expect, test } from "vitest";
import { flow } from "#app/intake/flow.ts";
import { factsWith } from "#app/intake/facts.ts";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { localDate } from "#app/platform/moment.ts";
import { assess } from "#app/schemes/assess.ts";
import { noFacts, type Facts } from "#app/schemes/contract/facts.ts";
import { differences } from "#app/triage/bench/differences.ts";
import { walkPersona } from "#app/triage/bench/walk-persona.ts";
import type { Persona } from "#app/triage/bench/persona.ts";
import { triage } from "#app/triage/triage.ts";
import { familyFolders, readPersonas } from "./support/personas.ts";

/** Families with facts that no page asks of them, and what follows from those. */
const untold: Readonly<Record<string, string>> = {
  "al-gehad": "What was received before is asked of whoever comes for the costs of children only.",
  "liever-niet-zeggen": "Who comes for the costs of children is not asked whether they feel safe.",
  "ontruiming-op-zondagnacht":
    "Who comes with a question only is asked for their own words, and nothing about money.",
  "partner-met-pensioen": "A partner's age is asked when a pension is among the incomes.",
  "samen-zonder-veiligheidsvraag": "Parents who part are always asked whether they feel safe.",
  "student-met-peuter": "Wealth is asked once something is chosen that it decides on.",
};

const families = [...familyFolders(), new URL("./personas/own/", import.meta.url)].flatMap(readPersonas);

/** What the pages made of a family, measured as a persona is. */
function outcome(persona: Persona) {
  const { way } = walkPersona(persona, voorbeeldstad);
  const on = localDate(persona.on);
  const measured = {
    verdicts: assess(way.facts, voorbeeldstad, on),
    triage: triage(way.facts, way.chosen, voorbeeldstad, on),
  };
  if (!persona.expect) throw new Error(`${persona.id} expects nothing.`);
  return differences(persona.expect, measured);
}

describe("families on their way through the pages", () => {
  test.each(families)("$id tells what it knows, and asks for what it wants", (persona) => {
    const { way } = walkPersona(persona, voorbeeldstad);
    expect(way.next.path).toBe("controleren");
    expect(way.chosen.toSorted()).toEqual(persona.requests.toSorted());
    expect(differentFacts(persona.facts, way.facts, factsAskedOf(way.answers))).toEqual([]);
  });

  test.each(families.filter(({ id }) => !(id in untold)))("$id gets what the bench gives it", (persona) => {
    expect(outcome(persona)).toEqual([]);
  });

  test.each(Object.entries(untold))("%s still differs: %s", (id) => {
    const persona = families.find((family) => family.id === id);
    expect(persona && outcome(persona)).not.toEqual([]);
  });
});

/** Facts that these answers taught; each fact of a child apart. */
function factsAskedOf(answers: Readonly<Record<string, unknown>>): ReadonlySet<string> {
  const asked = new Set<string>();
  for (const key of Object.keys(answers)) {
    const [id = "", person = null] = key.split("@");
    if (!flow.questions.has(id)) throw new Error(`"${id}" is no question.`);
    const child = { ...noFacts, children: [{ key: person ?? "", birthDate: "" }] };
    const learned = factsWith(child, id, person, person === null ? ["none"] : ["something"]);
    for (const fact of Object.keys(learned)) {
      if (learned[fact as keyof Facts] !== child[fact as keyof Facts]) asked.add(fact);
    }
  }
  return asked;
}

/** Facts that were known and asked, and came out otherwise. */
function differentFacts(known: Facts, told: Facts, asked: ReadonlySet<string>): string[] {
  return (Object.keys(known) as (keyof Facts)[]).filter((fact) => {
    const value = known[fact];
    // The pages have no answer for "nothing at all is coming in, and not even that".
    if (
      value === undefined ||
      !asked.has(fact) ||
      (fact === "incomeSources" && known.incomeSources.length === 0)
    ) {
      return false;
    }
    if (fact !== "children") return JSON.stringify(value) !== JSON.stringify(told[fact]);
    return known.children.some(({ key, birthDate, livesWith, registeredWithMe }) => {
      const child = told.children.find((one) => one.key === key);
      const same = (was: unknown, is: unknown) => is === undefined || was === undefined || was === is;
      return (
        child?.birthDate !== birthDate ||
        !same(livesWith, child.livesWith) ||
        !same(registeredWithMe, child.registeredWithMe)
      );
    });
  });
}
