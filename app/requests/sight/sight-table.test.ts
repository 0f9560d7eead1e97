import { expect, test } from "vitest";
import { flow } from "#app/intake/flow.ts";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { schemes } from "#app/schemes/index.ts";
import { answersFor, type Viewpoint } from "./sight.ts";

const departmentIds = voorbeeldstad.departments.map(({ id }) => id);

/*
 * Who sees the answer to which question, written out in full: an answer that nobody decided about, or a line that
 * is changed, fails here. An answer goes to the parts that are named, and where it says "contact" to whoever holds the
 * contact with the family as well. What a scheme asks for itself needs no line here.
 */

const kindpakket = [
  ...["schoolkosten", "laptop", "fiets", "sport", "cultuur", "zwemles"],
  ...["verjaardag", "uitje", "winterkleding", "opvang-smi"],
];
const scheiding = ["scheidingsgesprek", "bemiddeling", "kies"];
const jongeOuders = ["begeleiding", "babyuitzet", "opvang-studerende-ouder"];
const byRule = ["spoed", "huisvesting", "geldzorgen", "vraag"];
/** Every provision of the policy, what rules add, and no part at all. */
const inPolicy = [
  ...kindpakket,
  ...scheiding,
  "jeugdhulp",
  ...jongeOuders,
  "toekomstplan",
  ...byRule,
  "none",
];
const provisions = schemes.flatMap((scheme) => scheme.provisions.map(({ id }) => id));
const parts = [...new Set([...inPolicy, ...provisions])];

/** Provisions with a percentage or a wealth test in the policy, and help with debts. */
const measuresMoney = [
  ...["schoolkosten", "laptop", "fiets", "sport", "cultuur", "zwemles", "verjaardag", "winterkleding"],
  ...["babyuitzet", "opvang-studerende-ouder", "geldzorgen"],
];

const everyone = parts;
const table: Readonly<Record<string, readonly string[]>> = {
  topics: ["contact"],
  urgentNow: ["contact"],
  role: everyone,
  organisation: everyone,
  consent: everyone,
  feelsSafe: ["contact"],
  ownWords: ["contact", "vraag"],
  postcode: everyone,
  pregnant: ["contact", ...jongeOuders],
  hasChildren: everyone,
  studying: ["contact", ...jongeOuders],
  custody: ["contact", ...scheiding, "jeugdhulp"],
  bothParentsCome: ["contact", ...scheiding],
  inYouthCare: ["contact", "toekomstplan"],
  homeAfter18: ["contact", "toekomstplan"],
  incomeAfter18: ["contact", "toekomstplan"],
  children: everyone,
  childBirthDate: everyone,
  livesWith: everyone,
  registeredWithMe: everyone,
  partner: everyone,
  home: ["contact", "huisvesting"],
  incomeSources: measuresMoney,
  monthlyNet: measuresMoney,
  wealth: measuresMoney,
  birthDate: everyone,
  partnerBirthDate: measuresMoney,
  circumstances: measuresMoney,
  debts: ["contact", "geldzorgen"],
  dueWithin14Days: ["contact"],
  chosen: [],
  firstName: everyone,
  lastName: everyone,
  houseNumber: everyone,
  phone: everyone,
  mayLeaveMessage: everyone,
  mayNameUs: everyone,
  safeMoment: everyone,
  mailIsSafe: everyone,
  safeEmail: everyone,
  familyContact: everyone,
  email: everyone,
  interpreter: everyone,
  conversation: everyone,
  receivedBefore: kindpakket,
  alreadyReceived: kindpakket,
  sportClub: ["sport"],
  cultureTeacher: ["cultuur"],
  swimmingPool: ["zwemles"],
  separationPhase: scheiding,
  separationHelp: scheiding,
  parentingPlan: scheiding,
  otherParentKnows: scheiding,
  concern: ["jeugdhulp"],
  wish: ["jeugdhulp"],
  childAware: ["jeugdhulp"],
  helpNow: ["jeugdhulp"],
  whoMayKnow: ["jeugdhulp"],
  whoHelps: jongeOuders,
  firstGoal: jongeOuders,
  stuckWith: jongeOuders,
  steadyAdult: ["toekomstplan"],
  planWish: ["toekomstplan"],
};

const asked = flow.pages.flatMap(({ path, perChild, asks }) =>
  asks.map((questionId) => ({ questionId, page: perChild ? `${path}/c1` : path })),
);

function sees(from: Viewpoint, questionId: string, page: string): boolean {
  const row = { questionId, page, person: null, question: "?", answer: ["!"] };
  return answersFor(from, [{ title: "Gezin", person: null, rows: [row] }]).length > 0;
}

const viewpoints = departmentIds.flatMap((department) =>
  departmentIds.flatMap((contactDepartment) =>
    parts.map((part) => ({ department, contactDepartment, part, own: part === "none" ? [] : [part] })),
  ),
);

/** A scheme's own question that says nothing else is for the parts of that scheme alone. */
const ownTable = Object.fromEntries(
  schemes.flatMap(({ questions, provisions }) =>
    questions.map(({ id }) => [id, provisions.map((provision) => provision.id)] as const),
  ),
);

test("the table names every question that is shared or shown outside its scheme, and none that is gone", () => {
  const undecided = [...flow.questions.values()]
    .filter(({ id, seenBy }) => !(id in table) && (seenBy !== undefined || !(id in ownTable)))
    .map(({ id }) => `${id} is not in the table above: write out whose parts see its answer`);
  expect(undecided).toEqual([]);
  expect(Object.keys(table).filter((id) => !flow.questions.has(id))).toEqual([]);
  expect(new Set(asked.map(({ questionId }) => questionId))).toEqual(new Set(flow.questions.keys()));
});

test.each(asked)(
  "$questionId on $page goes to whoever needs it, and to nobody else",
  ({ questionId, page }) => {
    const wrong = viewpoints.filter(({ part, ...from }) => {
      const holds = from.department === from.contactDepartment;
      const needed = table[questionId] ?? ownTable[questionId] ?? [];
      const expected = needed.includes(part) || (holds && needed.includes("contact"));
      return sees(from, questionId, page) !== expected;
    });
    expect(wrong).toEqual([]);
  },
);

test("a part with two provisions sees what each of them needs", () => {
  const from = { department: "meedoen", contactDepartment: "kcc" } as const;
  for (const { questionId, page } of asked) {
    for (const one of ["sport", "uitje", "kies", "huisvesting"]) {
      for (const other of ["zwemles", "toekomstplan", "geldzorgen"]) {
        const own = [one, other];
        const each = own.some((id) => sees({ ...from, own: [id] }, questionId, page));
        expect([questionId, own, sees({ ...from, own }, questionId, page)]).toEqual([questionId, own, each]);
      }
    }
  }
});
