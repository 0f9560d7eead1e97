import { Temporal } from "temporal-polyfill";
import type { ConversationTypeId, Policy } from "#app/municipality/policy.ts";
import type { AppointmentTable } from "#db/schema.ts";
import { conversationType } from "./conversation-type.ts";

/** What a family can still do with its appointment. "too-late": only by phone, it is too soon now. */
export type AppointmentState = "open" | "too-late" | "past" | "cancelled";

type Dated = Pick<AppointmentTable, "status" | "starts_at" | "ends_at" | "type">;

/** The notice that the type asks for booking a time is also what it asks for changing one. */
export function stateOf(appointment: Dated, policy: Policy, now: Temporal.Instant): AppointmentState {
  if (appointment.status === "cancelled") return "cancelled";
  const start = Temporal.Instant.from(appointment.starts_at);
  if (appointment.status !== "confirmed" || Temporal.Instant.compare(start, now) <= 0) return "past";
  const { noticeHours } = conversationType(policy, appointment.type as ConversationTypeId);
  return Temporal.Instant.compare(start, now.add({ hours: noticeHours })) < 0 ? "too-late" : "open";
}

/** Length of the appointment in minutes, an interpreter counted in. */
export function minutesOf({ starts_at, ends_at }: Pick<Dated, "starts_at" | "ends_at">): number {
  return (Date.parse(ends_at) - Date.parse(starts_at)) / 60_000;
}
