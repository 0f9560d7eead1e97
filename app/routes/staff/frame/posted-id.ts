import { z } from "zod";

/** An id as our own forms send it. PostgreSQL answers a NUL with an error, where it should be "not found". */
export const postedId = z.string().regex(/^[\w-]{1,80}$/, "not-found");
