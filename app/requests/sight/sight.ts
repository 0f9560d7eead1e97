import type { DepartmentId, Urgency } from "#app/municipality/policy.ts";
import { flow } from "#app/intake/flow.ts";
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
 * Whoever holds the contact with the family has its one conversation, and knows why: the kind of conversation and
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

/** Does the own part need to know who decides about the children? */
export function seesCustody(from: Viewpoint): boolean {
  return seesAnswer(from, "custody");
}

/**
 * Why a request is urgent is told to whoever holds the contact: it can say that somebody is not safe, or has debts.
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
  const question = flow.questions.get(row.questionId);
  const scheme = schemes.find(({ questions }) => questions.some(({ id }) => id === row.questionId));
  if (scheme && question?.seenBy === undefined) {
    // A page that bears the name of a provision is about that provision alone.
    const about = row.page.split("/").find((segment) => findProvision(segment) !== undefined);
    return from.own.some((id) => (about === undefined ? schemeIdOf(id) === scheme.id : id === about));
  }
  return seesAnswer(from, row.questionId);
}

/** An answer to a question that is asked no more is nobody's. */
function seesAnswer(from: Viewpoint, questionId: string): boolean {
  const need = flow.questions.get(questionId)?.seenBy ?? "nobody";
  if (typeof need !== "string") {
    const own = from.own.flatMap((id) => [id, schemeIdOf(id) ?? id]);
    return holdsContact(from) || need.some((id) => own.includes(id));
  }
  return { everyone: true, money: seesMoney(from), contact: holdsContact(from), nobody: false }[need];
}
