import { redirect, type ActionFunctionArgs } from "#app/platform/remix.ts";
import {
  addPoint,
  longestPoint,
  mostPoints,
  pointField,
  pointsOf,
} from "#app/conversations/reports/points.server.ts";
import { enterKnownAppointment, pathOf, type OwnAppointment } from "./enter.server.ts";
import { refuse, type Refusal } from "#app/routes/citizen/flow/refusal.ts";

/** Name of the field in the form, and its id on the page. */
export const pointName = "punt";

export interface PointsView {
  /** What they wrote before; left out where the page must not show it. */
  readonly said: readonly string[];
  readonly count: number;
  /** No more fit. */
  readonly full: boolean;
  /** In characters. */
  readonly longest: number;
  readonly typed: string;
  readonly error: string | null;
}

/** The family's own points for an appointment that is to come; null when it is over or cancelled. */
export async function pointsView(
  { loket, appointment, state, showsContent, words }: OwnAppointment,
  refusal: Refusal | undefined,
): Promise<PointsView | null> {
  if ((state !== "open" && state !== "too-late") || !appointment.request_id) return null;
  const points = await pointsOf(loket.db, appointment.request_id);
  const code = refusal?.errors.find(({ questionId }) => questionId === pointName)?.code;
  const typed = refusal?.typed[pointName];
  return {
    said: showsContent ? points : [],
    count: points.length,
    full: points.length >= mostPoints,
    longest: longestPoint,
    typed: typeof typed === "string" ? typed : "",
    error: code ? words.say(`appointment:points.errors.${code}`, { longest: longestPoint }) : null,
  };
}

/** Adds a point, until the appointment begins. What is wrong comes back with what was typed. */
export async function postPoint(args: ActionFunctionArgs, form: FormData) {
  const own = await enterKnownAppointment(args);
  const { loket, appointment, now } = own;
  const given = form.get(pointName);
  const refused = (code: string) =>
    refuse(args.context, { errors: [{ questionId: pointName, code }], typed: { [pointName]: given } });
  const read = pointField.safeParse(given);
  if (!read.success) return refused(read.error.issues[0]?.message ?? "required");
  const result = await addPoint(loket.db, { appointment, text: read.data, now });
  if (result === "full") return refused("full");
  return redirect(pathOf(own, `?gedaan=${result === "added" ? "point" : "changed"}`));
}
