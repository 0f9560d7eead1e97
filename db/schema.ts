/**
 * Every table, as both engines store it. Text ids sort by time, instants are ISO text in UTC with
 * milliseconds ("2026-11-24T09:15:00.000Z"), dates are ISO text, money is integer cents, booleans are 0 or 1,
 * JSON is text. The folder named above a table owns it: no other folder writes it.
 */
import type { Generated, Kysely, Transaction } from "kysely";

/** intake */
export interface DraftTable {
  id: string;
  /** SHA-256 of the key in the citizen's cookie, base64url. */
  key_hash: string;
  /** AES-256-GCM of the answers under that key, base64url. Empty after submit. */
  answers: string;
  /** Rises with every write; a write names the version it read. */
  version: number;
  created_at: string;
  touched_at: string;
  expires_at: string;
  request_id: string | null;
}

/** requests */
export interface RequestTable {
  id: string;
  draft_id: string;
  reference: string;
  family_id: string;
  submitted_at: string;
  language: string;
  status: string;
  urgency: string;
  first_contact_by: string;
  /** As promised with the confirmation: the last date to hear from us, with a decision when there will be one. */
  decide_by: string;
  conversation_type: string;
  conversation_minutes: number;
  conversation_required: number;
  wants_conversation: string;
  contact_department: string;
  contact_staff_id: string | null;
  /** Facts, verdicts, triage: JSON, frozen with the versions of rules and norms. */
  facts: string;
  verdicts: string;
  triage: string;
  /** Questions and answers as they were shown, JSON. */
  answers_shown: string;
  /** Contact data and the contact policy, JSON. */
  contact: string;
  rules_version: string;
}

/** requests */
export interface PartTable {
  id: string;
  request_id: string;
  department: string;
  status: string;
  assigned_to: string | null;
  created_at: string;
  changed_at: string;
}

/** requests */
export interface PartProvisionTable {
  id: string;
  part_id: string;
  provision: string;
  person_key: string | null;
  outcome: string | null;
  amount: string | null;
}

/** families */
export interface FamilyTable {
  id: string;
  created_at: string;
}

/** families */
export interface PersonTable {
  id: string;
  family_id: string;
  request_id: string;
  /** "self" for the applicant, "c1"... for children. */
  key: string;
  name: string;
  birth_date: string | null;
  lives_with: string | null;
  relation: string;
  /** Of a child: what was said about custody, and by whom in which role. Not looked up anywhere. */
  custody: string | null;
  custody_said_by: string | null;
}

/** requests: by what a request can be found, a row for each word */
export interface SearchKeyTable {
  request_id: string;
  kind: string;
  /** The word in hexadecimal, see `searchKey`. */
  key: string;
}

/** conversations */
export interface AppointmentTable {
  id: string;
  /** UID of the calendar entry; never changes. */
  uid: string;
  sequence: number;
  type: string;
  status: "held" | "confirmed" | "cancelled" | "missed" | "done";
  starts_at: string;
  ends_at: string;
  channel: string;
  location: string | null;
  language: string | null;
  held_until: string | null;
  draft_id: string | null;
  request_id: string | null;
  /** When the family came in, before the appointment began; null: not (yet) seen. */
  arrived_at: string | null;
  created_at: string;
  changed_at: string;
}

/** conversations: five-minute cells since the epoch; (staff_id, cell) is the primary key. */
export interface AppointmentCellTable {
  staff_id: string;
  cell: number;
  appointment_id: string;
  /** On the first cell of a conversation: how many cells it takes of this person; on the others 0. */
  stretch: number;
}

/** conversations */
export interface RosterTable {
  id: string;
  staff_id: string;
  weekday: number;
  from_time: string;
  to_time: string;
  /** Location id, or null when working from where only phone and video are possible. */
  location: string | null;
  /** "walk-in": receives who comes without an appointment; no appointment is booked then. */
  kind: Generated<"appointments" | "walk-in">;
}

/** conversations */
export interface AbsenceTable {
  id: string;
  staff_id: string;
  from_at: string;
  to_at: string;
  /** Never why somebody is away: that is not the calendar's business. */
  kind: Generated<"away" | "meeting">;
}

/** conversations: days on which the municipality, or one location, is closed besides public holidays. */
export interface ClosingTable {
  id: string;
  /** Local date. */
  date: string;
  /** Null: every location. */
  location: string | null;
  name: string;
}

/** conversations: where families can come. Never deleted: appointments of the past name it. */
export interface LocationTable {
  id: string;
  /** Order in which locations are listed. */
  position: number;
  name: string;
  street: string;
  postcode: string;
}

/** conversations: when a location is open, and when it receives people without an appointment. */
export interface LocationHoursTable {
  id: string;
  location_id: string;
  kind: "open" | "walk-in";
  /** "1,2,5": 1 is Monday. */
  weekdays: string;
  /** Wall time in Amsterdam ("09:00"). */
  from_time: string;
  to_time: string;
  /** Walk-in only: whom it is for; null: everybody. */
  topic: string | null;
}

/** conversations: the practical terms of a kind of conversation. Lists are ids with a comma between them. */
export interface ConversationTypeTable {
  id: string;
  position: number;
  minutes: number;
  buffer: number;
  channels: string;
  locations: string;
  departments: string;
  notice_hours: number;
  days_ahead: number;
}

/** conversations: who came without an appointment. Statistics: never who it was. */
export interface WalkInTable {
  id: string;
  at: string;
  location: string;
  /** Of who received them. */
  department: string;
  staff_id: string;
  topic: string;
  /** "request": a request was started with them. */
  outcome: "answered" | "request";
  note: string | null;
}

/** conversations: the secret address of a colleague's calendar, for their own calendar programme. */
export interface CalendarFeedTable {
  staff_id: string;
  /** SHA-256 of the secret in the address, base64url. */
  secret_hash: string;
  created_at: string;
}

/** conversations: what an appointment came to, in words for the family. Only grows; the highest version counts. */
export interface AppointmentReportTable {
  appointment_id: string;
  version: number;
  request_id: string;
  staff_id: string;
  at: string;
  agreed: string;
  /** Keys of provisions that the appointment answered ("sport:c1"), JSON. */
  answered: string;
  /** Empty when nothing comes next. */
  next_step: string;
  /** Local date before which it happens; null without one. */
  next_by: string | null;
}

/** conversations: what a family itself wants to talk about, in its own words. Only grows. */
export interface AgendaPointTable {
  id: string;
  request_id: string;
  at: string;
  text: string;
}

/** staff */
export interface StaffTable {
  id: string;
  name: string;
  email: string;
  department: string;
  role: string;
  languages: string;
  /** Conversation types this person holds, with a comma between them; empty: all of their department. */
  skills: Generated<string>;
  /** Locations where this person works; empty: everywhere. */
  places: Generated<string>;
  /** argon2id; null: cannot sign in. */
  password_hash: string | null;
  /** 1: ready-made account of the example municipality; refused in real operation. */
  example: number;
  active: number;
}

/** staff */
export interface StaffSessionTable {
  /** SHA-256 of the token in the cookie, base64url. */
  token_hash: string;
  staff_id: string;
  /** Role and department at sign-in: when either changes, the session has ended. */
  role: string;
  department: string;
  created_at: string;
  seen_at: string;
  /** The absolute end; the idle end follows from `seen_at`. */
  expires_at: string;
}

/** staff: failed sign-ins per account, per address and per pair of both. */
export interface SignInLimitTable {
  /** SHA-256 of what is limited, base64url. Primary key. */
  key: string;
  failures: number;
  /** Attempts before this moment are refused unread. */
  wait_until: string;
  changed_at: string;
}

/** messages */
export interface OutboxTable {
  id: string;
  request_id: string | null;
  appointment_id: string | null;
  /** "mail" or "sms". */
  channel: string;
  recipient: string;
  template: string;
  language: string;
  payload: string;
  /** "unknown": handed over, and never heard whether it arrived. "dropped": no longer wanted or allowed. */
  status: "waiting" | "sending" | "sent" | "failed" | "unknown" | "dropped";
  attempts: number;
  next_at: string;
  /** Whose turn it is to send it, until `claimed_until`. */
  claim: string | null;
  claimed_until: string | null;
  /** Code of what went wrong last: "451", "ECONNREFUSED". */
  problem: string | null;
  created_at: string;
  sent_at: string | null;
}

/** conversations: what opens an appointment without signing in. */
export interface AppointmentLinkTable {
  /** SHA-256 of the secret in the link, base64url. */
  secret_hash: string;
  appointment_id: string;
  created_at: string;
}

/** conversations: who would rather come earlier. */
export interface WaitingTable {
  id: string;
  appointment_id: string;
  created_at: string;
}

/** conversations: an earlier time is offered to somebody once. */
export interface WaitingOfferTable {
  waiting_id: string;
  starts_at: string;
  offered_at: string;
}

/** conversations: a time that was taken and is free again. */
export interface FreedTimeTable {
  id: string;
  type: string;
  starts_at: string;
  location: string | null;
  /** When set: only news for whoever began to wait after this, while it was taken. */
  taken_at: string | null;
  freed_at: string;
  /** When it was offered to whoever waits; null: not yet. */
  looked_at: string | null;
}

/** platform: only grows. */
export interface AuditTable {
  id: string;
  at: string;
  actor: string;
  action: string;
  request_id: string | null;
  detail: string;
}

export interface Schema {
  draft: DraftTable;
  request: RequestTable;
  part: PartTable;
  part_provision: PartProvisionTable;
  family: FamilyTable;
  person: PersonTable;
  search_key: SearchKeyTable;
  appointment: AppointmentTable;
  appointment_cell: AppointmentCellTable;
  roster: RosterTable;
  absence: AbsenceTable;
  closing: ClosingTable;
  location: LocationTable;
  location_hours: LocationHoursTable;
  conversation_type: ConversationTypeTable;
  walk_in: WalkInTable;
  calendar_feed: CalendarFeedTable;
  appointment_report: AppointmentReportTable;
  agenda_point: AgendaPointTable;
  staff: StaffTable;
  staff_session: StaffSessionTable;
  sign_in_limit: SignInLimitTable;
  outbox: OutboxTable;
  appointment_link: AppointmentLinkTable;
  waiting: WaitingTable;
  waiting_offer: WaitingOfferTable;
  freed_time: FreedTimeTable;
  audit: AuditTable;
}

export type Db = Kysely<Schema>;
export type Tx = Transaction<Schema>;
