import {
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "#app/platform/remix.ts";
import { holdSlot, releaseHold } from "#app/conversations/booking/appointments.server.ts";
import type { ConversationAnswer } from "#app/intake/conversation-answer.ts";
import { parseSlot } from "#app/conversations/free/slot.ts";
import { ConversationScreen } from "./screen.tsx";
import { conversationView } from "./view.server.ts";
import { enterAt, triageFor } from "#app/routes/citizen/flow/enter.server.ts";
import { refuse, seenOf } from "#app/routes/citizen/flow/refusal.ts";
import { returnPlace } from "#app/routes/citizen/flow/return-to.ts";
import { saveAndGoOn } from "#app/routes/citizen/flow/save.server.ts";

export const handle = { private: true };

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

export async function loader(args: LoaderFunctionArgs) {
  const entered = await enterAt(args, "gesprek");
  return conversationView(
    entered,
    new URL(args.request.url),
    args.context.refusal,
    returnPlace(args.request),
  );
}

export async function action(args: ActionFunctionArgs) {
  const entered = await enterAt(args, "gesprek");
  const { loket, draft, now, to } = entered;
  const form = await args.request.formData();
  const {
    conversation: { type, minutes, required },
  } = triageFor(entered);
  const given = (conversation: ConversationAnswer) => ({
    answers: { conversation },
    typed: { conversation },
  });
  const wish = form.get("wens");
  if (wish === "call-me" || (wish === "none" && !required))
    return saveAndGoOn(args, entered, form, given({ wish }), () => releaseHold(loket.db, draft.id));
  const times = form.getAll("tijd");
  const slot = parseSlot(times.length === 1 ? times[0] : undefined);
  if (!slot) {
    const code = times.length > 0 ? "invalid" : "required";
    const errors = [{ questionId: "conversation", code }];
    return refuse(args.context, { errors, typed: {}, seen: seenOf(form) });
  }
  const { policy } = loket;
  const time = String(times[0]);
  const language = entered.way.facts.interpreter ?? null;
  return saveAndGoOn(args, entered, form, given({ wish: "booked", slot: time, type, minutes }), async () => {
    const held = await holdSlot(loket.db, { draftId: draft.id, slot, type, minutes, language, policy, now });
    return held.ok ? undefined : `${to("gesprek/bezet")}?tijd=${encodeURIComponent(time)}`;
  });
}

export default function Conversation() {
  return <ConversationScreen view={useLoaderData<typeof loader>()} />;
}
