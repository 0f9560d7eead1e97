import type { SharedQuestionId } from "#app/intake/questions.ts";
import type { DepartmentId, Urgency } from "#app/municipality/policy.ts";
import type { ShownGroup, ShownRow } from "#app/requests/request.ts";
import { findProvision, schemeIdOf } from "#app/schemes/assess.ts";
import { schemes } from "#app/schemes/index.ts";

/** From where somebody looks at a request: their department's part in it, and who holds the contact. */
export interface Viewpoint {
  readonly department: DepartmentId;
  readonly contactDepartment: DepartmentId;
  /** Provision ids of the own part, without the person: "sport", "geldzorgen". Empty without a part. */
  readonly own: readonly string[];
}

/**
 * Which task needs the answer to a question. `everyone` is the thin header of the family; `nobody` repeats what
 * the parts say, and would show the content of other departments' parts.
 */
type Need = "everyone" | "contact" | "money" | "debts" | "home" | "question" | "nobody";

/** Every shared question has its line here: a new one does not compile before somebody has thought about it. */
const needs: Readonly<Record<SharedQuestionId, Need>> = {
  topics: "contact",
  ownWords: "question",
  urgentNow: "contact",
  role: "everyone",
  postcode: "everyone",
  children: "everyone",
  childBirthDate: "everyone",
  livesWith: "everyone",
  registeredWithMe: "everyone",
  partner: "everyone",
  home: "home",
  incomeSources: "money",
  monthlyNet: "money",
  wealth: "money",
  birthDate: "everyone",
  partnerBirthDate: "money",
  circumstances: "money",
  debts: "debts",
  dueWithin14Days: "contact",
  chosen: "nobody",
  firstName: "everyone",
  lastName: "everyone",
  houseNumber: "everyone",
  phone: "everyone",
  mayLeaveMessage: "everyone",
  email: "everyone",
  interpreter: "everyone",
  conversation: "everyone",
};

/**
 * Who holds the contact with the family has its one conversation, and knows why: the kind of conversation and
 * the reasons can say that parents separate, or that somebody is not safe.
 */
export function holdsContact(from: Viewpoint): boolean {
  return from.department === from.contactDepartment;
}

/** Does the own part measure income or wealth, or is it about money worries? */
export function seesMoney(from: Viewpoint): boolean {
  return from.own.some((id) => {
    const provision = findProvision(id);
    return id === "geldzorgen" || provision?.incomePercent !== undefined || provision?.wealthTest === true;
  });
}

/**
 * Why a request is urgent is told to who holds the contact: it can say that somebody is not safe, or has debts.
 * That nothing is pressing tells nothing, and everybody may know it.
 */
export function seesUrgencyReasons(from: Viewpoint, urgency: Urgency): boolean {
  return urgency === "green" || holdsContact(from);
}

/** The frozen questions and answers that this viewpoint's task needs, without headings that are left empty. */
export function answersFor(from: Viewpoint, groups: readonly ShownGroup[]): readonly ShownGroup[] {
  return groups
    .map((group) => ({ ...group, rows: group.rows.filter((row) => seesRow(from, row)) }))
    .filter(({ rows }) => rows.length > 0);
}

function seesRow(from: Viewpoint, row: ShownRow): boolean {
  const scheme = schemes.find(({ questions }) => questions.some(({ id }) => id === row.questionId));
  if (scheme) {
    // A page that bears the name of a provision is about that provision alone.
    const about = row.page.split("/").find((segment) => findProvision(segment) !== undefined);
    return from.own.some((id) => (about === undefined ? schemeIdOf(id) === scheme.id : id === about));
  }
  const need = Object.hasOwn(needs, row.questionId) ? needs[row.questionId as SharedQuestionId] : "nobody";
  switch (need) {
    case "everyone":
      return true;
    case "nobody":
      return false;
    case "money":
      return seesMoney(from);
    case "contact":
      return holdsContact(from);
    case "debts":
      return holdsContact(from) || from.own.includes("geldzorgen");
    case "question":
      return holdsContact(from) || from.own.includes("vraag");
    case "home":
      return holdsContact(from) || from.own.includes("huisvesting");
  }
}
