import type { Db } from "#db/schema.ts";

/**
 * What is not whole in a database in which everybody asked what Fatima asks, with an e-mail address: requests of
 * which a part is missing, and parts of requests that are not there.
 */
export async function halfRequests(db: Db): Promise<readonly string[]> {
  const requests = await db.selectFrom("request").selectAll().execute();
  const parts = await db.selectFrom("part").select(["id", "request_id"]).execute();
  const provisions = await db.selectFrom("part_provision").select("part_id").execute();
  const persons = await db.selectFrom("person").select("request_id").execute();
  const audit = await db
    .selectFrom("audit")
    .select("request_id")
    .where("action", "=", "request.submitted")
    .execute();
  const outbox = await db
    .selectFrom("outbox")
    .select("request_id")
    .where("template", "=", "confirmation")
    .execute();
  const drafts = await db.selectFrom("draft").select(["id", "answers", "request_id"]).execute();
  const appointments = await db
    .selectFrom("appointment")
    .selectAll()
    .where("status", "=", "confirmed")
    .execute();
  const cells = await db.selectFrom("appointment_cell").select("appointment_id").execute();
  const wrong: string[] = [];
  for (const { id, draft_id, wants_conversation, family_id } of requests) {
    const own = <T extends { request_id: string | null }>(rows: readonly T[]) =>
      rows.filter((row) => row.request_id === id);
    const partIds = own(parts).map((part) => part.id);
    const draft = drafts.find((candidate) => candidate.id === draft_id);
    const [appointment] = own(appointments);
    const counts = {
      parts: [partIds.length, 1],
      provisions: [provisions.filter(({ part_id }) => partIds.includes(part_id)).length, 6],
      persons: [own(persons).length, 4],
      audit: [own(audit).length, 1],
      messages: [own(outbox).length, 1],
      appointments: [own(appointments).length, wants_conversation === "booked" ? 1 : 0],
    };
    for (const [name, [found, wanted]] of Object.entries(counts))
      if (found !== wanted) wrong.push(`${id}: ${found} ${name} instead of ${wanted}`);
    if (draft?.request_id !== id || draft.answers !== "") wrong.push(`${id}: its draft is still open`);
    if (appointment && !cells.some((cell) => cell.appointment_id === appointment.id))
      wrong.push(`${id}: an appointment without a time`);
    if (!family_id) wrong.push(`${id}: no family`);
  }
  const known = new Set(requests.map(({ id }) => id));
  const rest = {
    part: parts,
    person: persons,
    audit,
    message: outbox,
    draft: drafts,
    appointment: appointments,
  };
  for (const [name, rows] of Object.entries(rest)) {
    const lost = rows.filter(({ request_id }) => request_id !== null && !known.has(request_id));
    if (lost.length > 0) wrong.push(`${lost.length} times a ${name} without its request`);
  }
  const families = await db.selectFrom("family").select("id").execute();
  if (families.length !== requests.length)
    wrong.push(`${families.length} families, ${requests.length} requests`);
  return wrong;
}
