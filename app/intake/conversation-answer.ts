import { z } from "zod";

/** How somebody wants to talk, and the time they chose. The hold itself is the appointment, not this answer. */
export const conversationAnswer = z.discriminatedUnion(
  "wish",
  [
    z.object({
      wish: z.literal("booked"),
      slot: z.string().max(80),
      // What was chosen for: another kind or length of conversation asks for another time.
      type: z.string(),
      minutes: z.number(),
    }),
    z.object({ wish: z.literal("call-me") }),
    z.object({ wish: z.literal("none") }),
  ],
  { error: "required" },
);

export type ConversationAnswer = z.infer<typeof conversationAnswer>;
