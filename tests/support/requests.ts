import { insertSearchKeys } from "#app/requests/search/search-keys.server.ts";
import { cellRows } from "#app/conversations/cells/rows.ts";
import { Temporal } from "temporal-polyfill";
import type { Db } from "#db/schema.ts";
import type { Contact } from "#app/families/contact.ts";
import type { DepartmentId, Urgency } from "#app/municipality/policy.ts";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { isoMillis, localDate } from "#app/platform/moment.ts";
import { newId } from "#app/platform/ids.ts";
import type { PartStatus, ShownAnswers, ShownRow } from "#app/requests/request.ts";
import { newCourse } from "#app/requests/terms/course.ts";
import { decideBy } from "#app/requests/terms/decision-term.ts";
import { assess, parseProvisionKey } from "#app/schemes/assess.ts";
import { noFacts, type Facts } from "#app/schemes/contract/facts.ts";
import { triage as decide } from "#app/triage/triage.ts";

export interface RequestOverrides {
  readonly id?: string;
  readonly reference?: string;
  readonly facts?: Partial<Facts>;
  readonly requests?: readonly string[];
  readonly lastName?: string;
  readonly childNames?: Readonly<Record<string, string>>;
  readonly submittedAt?: string;
  readonly urgency?: Urgency;
  readonly firstContactBy?: string;
  readonly contactStaffId?: string | null;
  readonly contactDepartment?: DepartmentId;
  readonly contact?: Partial<Contact["policy"]>;
  readonly partStatus?: PartStatus;
  readonly answers?: readonly ShownRow[];
}

/** Fatima of the policy: three children, an income of 1600 euro, six provisions of the kindpakket. */
const fatima: Facts = {
  ...noFacts,
  role: "parent",
  topics: ["child-costs"],
  postcode: "1234 AB",
  partner: false,
  incomeSources: ["wage"],
  monthlyNetCents: 160_000,
  wealth: "below",
  debts: false,
  home: "own",
  interpreter: "ar",
  children: [
    { key: "c1", birthDate: "2013-03-04", livesWith: "me" },
    { key: "c2", birthDate: "2018-09-12", livesWith: "me" },
    { key: "c3", birthDate: "2024-06-30", livesWith: "me" },
  ],
};

const six = ["schoolkosten:c1", "sport:c1", "schoolkosten:c2", "sport:c2", "verjaardag:c2", "verjaardag:c3"];

const row = (questionId: string, page: string, question: string, answer: string): ShownRow => ({
  questionId,
  page,
  person: null,
  question,
  answer: [answer],
});

const answersOfFatima: readonly ShownRow[] = [
  row("urgentNow", "nu-gevaar", "Is er nu gevaar?", "Nee"),
  row("home", "woning", "Waar woont u nu?", "In uw eigen huis"),
  row("monthlyNet", "inkomen", "Hoeveel geld komt er per maand bij u binnen?", "€ 1.600"),
  row("debts", "schulden", "Heeft u schulden?", "Nee"),
  row("chosen", "kiezen", "Wat wilt u aanvragen voor Yasmin?", "Sport"),
  row("sportClub", "sport", "Bij welke club?", "FC Noorderkwartier"),
  row("postcode", "postcode", "Wat is uw postcode?", "1234 AB"),
];

/**
 * Inserts a submitted request as the loket stores it, with verdicts and triage by the real rules. Answers the
 * ids of the request and of its parts per department.
 */
export async function insertRequest(db: Db, overrides: RequestOverrides = {}) {
  const id = overrides.id ?? newId();
  const facts: Facts = { ...fatima, ...overrides.facts };
  const submittedAt = overrides.submittedAt ?? "2026-11-24T09:15:00.000Z";
  const on = localDate(submittedAt);
  const verdicts = assess(facts, voorbeeldstad, on);
  const triage = decide(facts, overrides.requests ?? six, voorbeeldstad, on);
  const names: Readonly<Record<string, string>> = {
    c1: "Yasmin",
    c2: "Adam",
    c3: "Noor",
    ...overrides.childNames,
  };
  const lastName = overrides.lastName ?? "Amrani";
  const groups = [{ title: "Gezin", person: null, rows: overrides.answers ?? answersOfFatima }];
  const answers: ShownAnswers = { language: "nl", asShown: groups, inDutch: groups };
  const contact: Contact = {
    applicant: {
      firstName: "Fatima",
      lastName,
      postcode: "1234 AB",
      houseNumber: "12",
      interpreter: facts.interpreter ?? null,
    },
    policy: {
      phone: "06 12345678",
      mayLeaveMessage: false,
      mayNameUs: true,
      safeMoment: null,
      email: null,
      neutral: false,
      ...overrides.contact,
    },
    onBehalf: null,
    filledInBy: null,
  };
  await db
    .insertInto("family")
    .values({ id: `f-${id}`, created_at: submittedAt })
    .execute();
  await db
    .insertInto("request")
    .values({
      id,
      draft_id: `d-${id}`,
      reference: overrides.reference ?? `VS-${id.slice(-8)}`,
      family_id: `f-${id}`,
      submitted_at: submittedAt,
      language: "nl",
      status: "submitted",
      urgency: overrides.urgency ?? triage.urgency,
      first_contact_by: overrides.firstContactBy ?? triage.firstContactBy,
      decide_by:
        decideBy(
          newCourse(
            on,
            triage.parts.flatMap(({ provisions }) => provisions),
          ),
          on,
          voorbeeldstad.terms,
        ) ?? triage.firstContactBy,
      conversation_type: triage.conversation.type,
      conversation_minutes: triage.conversation.minutes,
      conversation_required: triage.conversation.required ? 1 : 0,
      wants_conversation: "none",
      contact_department: overrides.contactDepartment ?? triage.contactDepartment,
      contact_staff_id: overrides.contactStaffId ?? null,
      facts: JSON.stringify(facts),
      verdicts: JSON.stringify(verdicts),
      triage: JSON.stringify(triage),
      answers_shown: JSON.stringify(answers),
      contact: JSON.stringify(contact),
      rules_version: "1",
    })
    .execute();
  const persons = [
    { key: "self", name: `Fatima ${lastName}`, birth_date: facts.birthDate ?? null, relation: "applicant" },
    ...facts.children.map(({ key, birthDate }) => ({
      key,
      name: names[key] ?? key,
      birth_date: birthDate,
      relation: "child",
    })),
  ];
  await db
    .insertInto("person")
    .values(
      persons.map((person) => ({
        ...person,
        id: newId(),
        family_id: `f-${id}`,
        request_id: id,
        lives_with: null,
        custody: person.relation === "child" ? (facts.custody ?? null) : null,
        custody_said_by: person.relation === "child" && facts.custody ? (facts.role ?? "other") : null,
      })),
    )
    .execute();
  await insertSearchKeys(db, {
    id,
    reference: overrides.reference ?? `VS-${id.slice(-8)}`,
    applicant: `Fatima ${lastName}`,
    children: persons.filter(({ key }) => key !== "self").map(({ name }) => name),
    phone: contact.policy.phone,
  });
  const parts: Partial<Record<DepartmentId, string>> = {};
  for (const part of triage.parts) {
    const partId = newId();
    parts[part.department] = partId;
    await db
      .insertInto("part")
      .values({
        id: partId,
        request_id: id,
        department: part.department,
        status: overrides.partStatus ?? "new",
        assigned_to: null,
        created_at: submittedAt,
        changed_at: submittedAt,
      })
      .execute();
    const provisions = part.provisions.map((key) => {
      const { provision, person } = parseProvisionKey(key);
      const verdict = verdicts.find((candidate) => candidate.key === key);
      return {
        id: newId(),
        part_id: partId,
        provision,
        person_key: person,
        outcome: verdict?.outcome ?? null,
        amount: verdict?.amount ? JSON.stringify(verdict.amount) : null,
      };
    });
    await db.insertInto("part_provision").values(provisions).execute();
  }
  return { id, parts };
}

/** Books a conversation of 75 minutes for a request with somebody. */
export async function insertBooking(db: Db, requestId: string, staffId: string, startsAt: string) {
  const starts = Temporal.Instant.from(startsAt);
  const id = newId();
  await db
    .insertInto("appointment")
    .values({
      id,
      uid: `${id}@voorbeeldstad.example`,
      sequence: 0,
      type: "geldgesprek",
      status: "confirmed",
      starts_at: startsAt,
      ends_at: isoMillis(starts.add({ minutes: 75 })),
      channel: "office",
      location: "wijkpunt-noorderkwartier",
      language: "ar",
      held_until: null,
      draft_id: null,
      request_id: requestId,
      created_at: startsAt,
      changed_at: startsAt,
    })
    .execute();
  const first = starts.epochMilliseconds / 300_000;
  const cells = Array.from({ length: 15 }, (_, index) => first + index);
  await db
    .insertInto("appointment_cell")
    .values(cellRows(id, [staffId], cells))
    .execute();
  return id;
}
