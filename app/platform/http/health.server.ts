import type { RequestHandler } from "express";
import { sql } from "kysely";
import type { Db } from "#db/schema.ts";

const patienceMs = 1_000;

/** `/gezond`: 200 when the database answers within a second, else 503. For whoever watches over the server. */
export function health(db: Db): RequestHandler {
  return (request, response, next) => {
    if (request.path !== "/gezond") return next();
    answersInTime(db).then((well) => {
      response.status(well ? 200 : 503).json({ status: well ? "ok" : "unavailable" });
    }, next);
  };
}

async function answersInTime(db: Db): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => (timer = setTimeout(() => resolve(false), patienceMs)));
  const answer = db
    .selectNoFrom(sql`1`.as("one"))
    .execute()
    .then(
      () => true,
      () => false,
    );
  const well = await Promise.race([answer, tooLate]);
  clearTimeout(timer);
  return well;
}
