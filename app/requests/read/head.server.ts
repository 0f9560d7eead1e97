import type { Db } from "#db/schema.ts";
import type { FilledInBy } from "#app/intake/filled-in-by.ts";
import type { CustodyClaim } from "#app/families/custody.ts";
import type { ContactPolicy } from "#app/outbox/contact-policy.ts";
import type { Applicant, Contact, OnBehalf } from "#app/families/contact.ts";
import { notReachedAmong } from "#app/outbox/sent.server.ts";
import type { DepartmentId, Urgency } from "#app/municipality/policy.ts";
import { provisionKey } from "#app/schemes/assess.ts";
import type { Facts, PersonKey } from "#app/schemes/contract/facts.ts";
import type { Amount, Outcome } from "#app/schemes/contract/scheme.ts";
import {
  holdsContact,
  seesCustody,
  seesMoney,
  seesUrgencyReasons,
  type Viewpoint,
} from "#app/requests/sight/sight.ts";
import { localDate } from "#app/platform/moment.ts";
import { newCourse, type Course } from "#app/requests/terms/course.ts";
import { workingDaysUntil } from "#app/requests/terms/working-days-until.ts";
import type { Conversation, RuleReason, Triage } from "#app/triage/outcome.ts";
import { bookingsOf, type Booking } from "./booking.server.ts";
import { metOn } from "./first-contact.server.ts";
import { custodyBy, partsBy, personsBy, provisionsBy, requestsBy } from "./rows.server.ts";
import type { PartStatus } from "#app/requests/request.ts";
import { childrenElsewhere } from "./same-child.server.ts";

export interface RequestPerson {
  readonly key: PersonKey;
  readonly name: string;
  /** Completed years on the day of looking; null when not known. */
  readonly age: number | null;
}

export interface RequestProvision {
  /** "sport", or something that a rule added: "vraag". */
  readonly provision: string;
  readonly person: RequestPerson | null;
  readonly outcome: Outcome | null;
  readonly amount: Amount | null;
}

export interface OwnPart {
  readonly id: string;
  readonly status: PartStatus;
  readonly assignedTo: { readonly id: string; readonly name: string } | null;
  /** What happened to it so far, from which its terms follow. */
  readonly course: Course;
  readonly provisions: readonly RequestProvision[];
}

/** What a department sees of a request at a glance: a thin header of the family, and its own part. */
export interface RequestHead {
  readonly requestId: string;
  readonly reference: string;
  readonly submittedAt: string;
  readonly applicant: Applicant;
  readonly role: Facts["role"] | null;
  readonly children: readonly RequestPerson[];
  /** What was said about custody of the children; null when it was not asked, or the own part does not need it. */
  readonly custody: CustodyClaim | null;
  readonly contactPolicy: ContactPolicy;
  /** A message did not arrive, and nobody spoke with them since. */
  readonly notReached: boolean;
  /**
   * Own children about whom somebody else asks too, for whoever holds the contact; nothing of that other request. Empty
   * for everybody else.
   */
  readonly alsoAskedAbout: readonly RequestPerson[];
  /** Who asks for a family that is not their own; null when the family asks for itself. */
  readonly onBehalf: OnBehalf | null;
  /** A colleague at the desk who filled it in with or for the family. */
  readonly filledInBy: FilledInBy | null;
  readonly urgency: Urgency;
  /** Local dates in Amsterdam. */
  readonly firstContactBy: string;
  /** When somebody first spoke with the family or an appointment was held; null: not yet. */
  readonly metOn: string | null;
  /** Working days until first contact is late; below 0 it is. */
  readonly workingDaysLeft: number;
  readonly contactDepartment: DepartmentId;
  readonly contactPerson: string | null;
  readonly viewpoint: Viewpoint;
  /** Null for whoever only holds the contact. */
  readonly part: OwnPart | null;
  /** Of other departments only that they take part, and how far they are. */
  readonly others: readonly { readonly department: DepartmentId; readonly status: PartStatus }[];
  readonly booking: Booking | null;
  readonly wish: string;
  /** Null when only the contact department may know. */
  readonly conversation: Conversation | null;
  readonly why: {
    readonly part: readonly RuleReason[];
    /** Null when only the contact department may know. */
    readonly urgency: readonly RuleReason[] | null;
    readonly contact: RuleReason | null;
  };
  /** Null when the own part does not look at money. */
  readonly income: Pick<Facts, "incomeSources" | "monthlyNetCents"> | null;
}

/** Heads of requests for a department, in the order of the ids. The caller has checked that it may see them. */
export async function headsOf(
  db: Db,
  department: DepartmentId,
  ids: readonly string[],
  today: string,
): Promise<readonly RequestHead[]> {
  if (ids.length === 0) return [];
  const [requests, parts, provisions, persons, bookings, elsewhere, notReached, custody, met] =
    await Promise.all([
      requestsBy(db, ids),
      partsBy(db, ids),
      provisionsBy(db, department, ids),
      personsBy(db, ids, today),
      bookingsOf(db, ids),
      childrenElsewhere(db, department, ids),
      notReachedAmong(db, ids),
      custodyBy(db, ids),
      metOn(db, ids),
    ]);
  return ids.flatMap((id) => {
    const request = requests.find((row) => row.id === id);
    if (!request) return [];
    const facts = JSON.parse(request.facts) as Facts;
    const triage = JSON.parse(request.triage) as Triage;
    const { applicant, policy, onBehalf, filledInBy } = JSON.parse(request.contact) as Contact;
    const people = persons.filter((person) => person.request_id === id);
    const ownRow = parts.find((part) => part.request_id === id && part.department === department);
    const own = provisions.filter(({ part_id }) => part_id === ownRow?.id);
    const contactDepartment = request.contact_department;
    const urgency = request.urgency as Urgency;
    const viewpoint = { department, contactDepartment, own: own.map(({ provision }) => provision) };
    return {
      requestId: id,
      reference: request.reference,
      submittedAt: request.submitted_at,
      applicant,
      role: facts.role ?? null,
      children: people.filter(({ key }) => key !== "self"),
      custody: seesCustody(viewpoint) ? (custody.get(id) ?? null) : null,
      contactPolicy: policy,
      notReached: notReached.has(id),
      alsoAskedAbout: people.filter(({ key }) => elsewhere.get(id)?.has(key)),
      onBehalf,
      filledInBy,
      urgency,
      firstContactBy: request.first_contact_by,
      metOn: met.get(id) ?? null,
      workingDaysLeft: workingDaysUntil(request.first_contact_by, today),
      contactDepartment,
      contactPerson: request.contact_name,
      viewpoint,
      part: ownRow
        ? {
            id: ownRow.id,
            status: ownRow.status as PartStatus,
            course: newCourse(
              localDate(request.submitted_at),
              own.map(({ provision, person_key }) => provisionKey(provision, person_key)),
            ),
            assignedTo: ownRow.assigned_to ? { id: ownRow.assigned_to, name: ownRow.name ?? "" } : null,
            provisions: own.map((row) => ({
              provision: row.provision,
              person: people.find(({ key }) => key === row.person_key) ?? null,
              outcome: row.outcome as Outcome | null,
              amount: row.amount ? (JSON.parse(row.amount) as Amount) : null,
            })),
          }
        : null,
      others: parts
        .filter((part) => part.request_id === id && part.department !== department)
        .map((part) => ({ department: part.department, status: part.status as PartStatus })),
      booking: bookings.find((booking) => booking.requestId === id) ?? null,
      wish: request.wants_conversation,
      conversation: holdsContact(viewpoint) ? triage.conversation : null,
      why: {
        part: triage.parts.find((part) => part.department === department)?.reasons ?? [],
        urgency: seesUrgencyReasons(viewpoint, urgency) ? triage.urgencyReasons : null,
        contact: holdsContact(viewpoint) ? triage.contactReason : null,
      },
      income: seesMoney(viewpoint)
        ? { incomeSources: facts.incomeSources, monthlyNetCents: facts.monthlyNetCents }
        : null,
    };
  });
}
