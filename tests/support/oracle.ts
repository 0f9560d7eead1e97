/**
 * What has to come out for a family, worked out once more from the text of the municipality's policy, sections 1 to
 * 5, and from nothing else: plain and slow on purpose, with every number in place. It shares no code with the rules
 * that serve families, so that a mistake in either shows as a difference.
 */
import type { Facts } from "#app/schemes/contract/facts.ts";
import * as calendar from "./oracle-calendar.ts";

export interface OracleAnswer {
  readonly verdicts: Readonly<Record<string, string>>;
  readonly reasons: Readonly<Record<string, readonly string[]>>;
  readonly parts: Readonly<Record<string, readonly string[]>>;
  readonly urgency: string;
  readonly firstContactBy: string;
  readonly conversation: { readonly type: string; readonly minutes: number; readonly required: boolean };
  readonly contactDepartment: string;
}

/** `on` is the local date of the request; `asked` are provisions with the key of their person. */
export function oracle(facts: Facts, asked: readonly string[], on: string): OracleAnswer {
  const verdicts: Record<string, string> = {};
  const reasons: Record<string, string[]> = {};
  for (const key of offered(facts, on)) {
    const checks = checksOf(key, facts, on);
    const worst = ["unlikely", "unknown", "maybe"].find((outcome) => checks.some(([bad]) => bad === outcome));
    verdicts[key] = worst ?? "likely";
    reasons[key] = checks.map(([, reason]) => reason);
  }
  const urgency = urgencyOf(facts, on);
  const parts = partsOf(facts, asked, urgency);
  const conversation = conversationOf(facts, parts, urgency, on);
  const days = { red: 0, orange: 1, yellow: 3, green: 5 }[urgency];
  return {
    verdicts,
    reasons,
    parts,
    urgency,
    firstContactBy: calendar.workingDaysAfter(on, days),
    conversation,
    contactDepartment: contactOf(facts, parts, urgency, conversation.type),
  };
}

const kindpakket = [
  ...["schoolkosten", "laptop", "fiets", "sport", "cultuur", "zwemles"],
  ...["verjaardag", "uitje", "winterkleding", "opvang-smi"],
];
const isOneself = ({ role }: Facts) => role === "child" || role === "young-person";
const isOutside = ({ postcode }: Facts) => postcode !== undefined && !postcode.startsWith("1234");

function isYoungParent(facts: Facts, on: string): boolean {
  if (facts.birthDate === undefined || calendar.age(facts.birthDate, on) > 26) return false;
  return facts.pregnant === true || (facts.role === "parent" && facts.children.length > 0);
}

function offered(facts: Facts, on: string): string[] {
  const keys: string[] = [];
  const perChild = (provision: string) => facts.children.map((child) => `${provision}:${child.key}`);
  for (const provision of kindpakket) keys.push(...perChild(provision));
  if (facts.topics.includes("separation")) keys.push("scheidingsgesprek", "bemiddeling", ...perChild("kies"));
  if (facts.topics.includes("upbringing")) {
    // "or" is read as: whoever of these is there. A young person can have a child of their own.
    keys.push(...perChild("jeugdhulp"), ...(isOneself(facts) ? ["jeugdhulp:self"] : []));
  }
  if (isYoungParent(facts, on)) {
    keys.push("begeleiding");
    const baby = facts.children.some((child) => calendar.age(child.birthDate, on) < 1);
    if (facts.pregnant || baby) keys.push("babyuitzet");
    if (facts.studying) keys.push(...perChild("opvang-studerende-ouder"));
  }
  if (
    facts.role === "young-person" &&
    facts.birthDate !== undefined &&
    calendar.age(facts.birthDate, on) >= 16
  ) {
    keys.push("toekomstplan:self");
  }
  if (facts.topics.includes("turning-18")) {
    for (const child of facts.children) {
      if (calendar.age(child.birthDate, on) >= 16) keys.push(`toekomstplan:${child.key}`);
    }
  }
  return keys;
}

type Check = readonly [outcome: string, reason: string];

function checksOf(key: string, facts: Facts, on: string): Check[] {
  const [provision = "", person] = key.split(":");
  const child = facts.children.find((one) => one.key === person);
  const checks: Check[] = [];
  if (isOutside(facts)) checks.push(["unlikely", "residence"]);
  checks.push(...ageChecks(provision, person, facts, on));
  if (
    (kindpakket.includes(provision) || provision === "opvang-studerende-ouder") &&
    facts.role !== "professional"
  ) {
    if (child?.livesWith === "other-parent" || child?.livesWith === "elsewhere")
      checks.push(["unlikely", "child-elsewhere"]);
    if (child?.livesWith === "shared" && child.registeredWithMe !== true)
      checks.push(["maybe", "shared-child"]);
  }
  if (facts.alreadyReceived[person ?? "household"]?.includes(provision))
    checks.push(["unlikely", "already-received"]);
  const percent = percents[provision];
  if (percent !== undefined) checks.push(incomeCheck(percent, facts, on));
  if (wealthTested.includes(provision) && !facts.incomeSources.includes("social-assistance")) {
    if (facts.wealth === "above") checks.push(["unlikely", "wealth-above"]);
    if (facts.wealth === undefined) checks.push(["maybe", "wealth-unknown"]);
  }
  if (provision === "uitje" && facts.role !== "professional") checks.push(["maybe", "needs-professional"]);
  if (provision === "opvang-smi") checks.push(["maybe", "needs-advice"]);
  if (provision === "bemiddeling" && facts.role !== "parent") checks.push(["unlikely", "role"]);
  return checks;
}

const ofChild: Record<string, readonly [number, number]> = {
  schoolkosten: [4, 17],
  laptop: [11, 17],
  fiets: [6, 17],
  sport: [4, 17],
  cultuur: [4, 17],
  zwemles: [4, 12],
  verjaardag: [1, 12],
  uitje: [0, 17],
  winterkleding: [0, 17],
  "opvang-smi": [0, 12],
  kies: [4, 17],
  jeugdhulp: [0, 17],
  "opvang-studerende-ouder": [0, 12],
};
const ofApplicant: Record<string, readonly [number, number]> = {
  begeleiding: [0, 26],
  babyuitzet: [16, 26],
  "opvang-studerende-ouder": [16, 26],
};

function ageChecks(provision: string, person: string | undefined, facts: Facts, on: string): Check[] {
  const born =
    person === "self" ? facts.birthDate : facts.children.find((one) => one.key === person)?.birthDate;
  const outside = (birthDate: string | undefined, range: readonly [number, number] | undefined) => {
    if (birthDate === undefined || range === undefined) return false;
    const years = calendar.age(birthDate, on);
    return years < range[0] || years > range[1];
  };
  if (provision === "toekomstplan") {
    if (born === undefined) return [];
    const years = calendar.age(born, on);
    if (years < 16 || years > 22) return [["unlikely", "age"]];
    return calendar.months(born, on) < 16 * 12 + 6 ? [["maybe", "early"]] : [];
  }
  const range = provision === "jeugdhulp" && person === "self" ? ([0, 22] as const) : ofChild[provision];
  return outside(born, range) || outside(facts.birthDate, ofApplicant[provision])
    ? [["unlikely", "age"]]
    : [];
}

const percents: Record<string, number> = {
  schoolkosten: 120,
  laptop: 120,
  fiets: 120,
  sport: 130,
  cultuur: 130,
  zwemles: 130,
  verjaardag: 130,
  winterkleding: 110,
  babyuitzet: 110,
  "opvang-studerende-ouder": 120,
};
const wealthTested = [
  ...["schoolkosten", "laptop", "fiets", "sport", "cultuur", "zwemles", "winterkleding", "babyuitzet"],
];

function incomeCheck(percent: number, facts: Facts, on: string): Check {
  const { incomeSources: sources } = facts;
  if (sources.includes("social-assistance")) return ["likely", "social-assistance"];
  const income = sources.length === 1 && sources[0] === "none" ? 0 : facts.monthlyNetCents;
  if (income === undefined) return ["unknown", "income-unknown"];
  const limit = Math.floor((norm(facts, on) * percent + 50) / 100);
  if (income <= limit) return ["likely", "income-within"];
  if (income <= Math.floor((limit * 105 + 50) / 100)) return ["maybe", "income-margin"];
  const special = sources.includes("self-employed") || facts.circumstances.length > 0;
  return special ? ["maybe", "special-circumstances"] : ["unlikely", "income-above"];
}

function norm(facts: Facts, on: string): number {
  const couple = facts.partner === true;
  const reached = (born: string | undefined) => born !== undefined && calendar.age(born, on) >= 67;
  const pension = reached(facts.birthDate) || (couple && reached(facts.partnerBirthDate));
  if (on >= "2026-07-01") return pension ? (couple ? 217610 : 158734) : couple ? 202779 : 141946;
  return pension ? (couple ? 214416 : 156469) : couple ? 200213 : 140150;
}

type Level = "red" | "orange" | "yellow" | "green";

function urgencyOf(facts: Facts, on: string): Level {
  const age = facts.birthDate === undefined ? undefined : calendar.age(facts.birthDate, on);
  const noRoof = facts.home === "nowhere";
  const vulnerable = facts.children.length > 0 || facts.pregnant === true || (age !== undefined && age < 18);
  if (facts.urgentNow || facts.feelsSafe === "no" || (noRoof && vulnerable)) return "red";

  const due = facts.dueWithin14Days;
  const unprepared = facts.homeAfter18 === false || facts.incomeAfter18 === false;
  const onlyNone = facts.incomeSources.length === 1 && facts.incomeSources[0] === "none";
  if (facts.feelsSafe === "sometimes" || facts.feelsSafe === "prefer-not-to-say") return "orange";
  if (isYoungParent(facts, on) && onlyNone) return "orange";
  if (facts.pregnant && (facts.home === "friends" || facts.home === "shelter")) return "orange";
  if (turnsEighteenWithin(2, facts, on) && unprepared) return "orange";
  if (due.includes("eviction") || due.includes("court")) return "orange";

  if (due.includes("cost") || turnsEighteenWithin(6, facts, on) || facts.debts) return "yellow";
  if (facts.custody === "disputed") return "yellow";
  if (facts.role === "child" && age !== undefined && age < 12) return "yellow";
  return "green";
}

function turnsEighteenWithin(months: number, facts: Facts, on: string): boolean {
  if (!facts.topics.includes("turning-18")) return false;
  const births =
    facts.role === "young-person"
      ? [facts.birthDate]
      : facts.children.map((child) => child.birthDate).filter((born) => calendar.age(born, on) >= 16);
  const last = calendar.monthsLater(on, months);
  return births.some(
    (born) => born !== undefined && calendar.age(born, on) < 18 && calendar.age(born, last) >= 18,
  );
}

function partsOf(facts: Facts, asked: readonly string[], urgency: Level): Record<string, string[]> {
  if (isOutside(facts) && urgency !== "red") return { kcc: ["vraag"] };
  const parts: Record<string, string[]> = {};
  const add = (department: string, what: string) => (parts[department] ??= []).push(what);
  for (const key of asked) add(departmentOf(key, facts), key);
  if (urgency === "red" && !parts["jeugd-gezin"]) add("jeugd-gezin", "spoed");
  if (facts.home === "friends" || facts.home === "shelter" || facts.home === "nowhere")
    add("wonen", "huisvesting");
  if (facts.debts) add("schuldhulp", "geldzorgen");
  if (facts.topics.includes("other") || Object.keys(parts).length === 0) add("kcc", "vraag");
  return parts;
}

function departmentOf(key: string, facts: Facts): string {
  const provision = key.split(":")[0] ?? "";
  if (provision === "toekomstplan") return facts.inYouthCare ? "jeugd-gezin" : "jongerenloket";
  if (provision === "begeleiding") return "jongerenloket";
  const youth = ["uitje", "scheidingsgesprek", "bemiddeling", "kies", "jeugdhulp"];
  return youth.includes(provision) ? "jeugd-gezin" : "meedoen";
}

const separation = ["scheidingsgesprek", "bemiddeling", "kies"];

function provisionsIn(parts: OracleAnswer["parts"]): string[] {
  return Object.values(parts).flatMap((keys) => keys.map((key) => key.split(":")[0] ?? ""));
}

function conversationOf(facts: Facts, parts: OracleAnswer["parts"], urgency: Level, on: string) {
  const provisions = provisionsIn(parts);
  const minor = facts.birthDate !== undefined && calendar.age(facts.birthDate, on) <= 17;
  const money = Object.keys(parts).every((department) =>
    ["meedoen", "wonen", "schuldhulp"].includes(department),
  );
  const pick = (): [string, number, boolean] => {
    if (urgency === "red") return ["spoedgesprek", 30, true];
    if (provisions.includes("begeleiding")) return ["jonge-oudergesprek", 75, true];
    if (provisions.includes("toekomstplan")) return ["achttien-gesprek", 60, true];
    if (isOneself(facts) && minor) return ["gesprek-kind-of-jongere", 45, true];
    if (provisions.some((id) => separation.includes(id))) {
      if (facts.bothParentsCome && facts.feelsSafe === "yes") return ["scheidingsgesprek-samen", 90, true];
      return ["scheidingsgesprek", 60, true];
    }
    if (provisions.includes("jeugdhulp")) return ["eerste-gesprek", 60, true];
    return money ? ["geldgesprek", 45, false] : ["belgesprek", 20, false];
  };
  const [type, alone, required] = pick();
  const minutes = facts.interpreter === undefined ? alone : Math.ceil((alone * 1.5) / 15) * 15;
  return { type, minutes, required };
}

function contactOf(facts: Facts, parts: OracleAnswer["parts"], urgency: Level, conversation: string): string {
  if (isOutside(facts) && urgency !== "red") return "kcc";
  const unsure = facts.feelsSafe === "sometimes" || facts.feelsSafe === "prefer-not-to-say";
  if (urgency === "red" || unsure) return "jeugd-gezin";
  if (conversation === "jonge-oudergesprek") return "jongerenloket";
  const provisions = provisionsIn(parts);
  if (provisions.includes("toekomstplan")) return departmentOf("toekomstplan", facts);
  if (provisions.some((id) => separation.includes(id) || id === "jeugdhulp")) return "jeugd-gezin";
  if (parts.meedoen) return "meedoen";
  const list = ["kcc", "jeugd-gezin", "meedoen", "jongerenloket", "wonen", "wmo", "schuldhulp", "kwaliteit"];
  return list.find((department) => parts[department]) ?? "kcc";
}
