import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { holdSlot, releaseHold } from "#app/conversations/appointments.server.ts";
import { parseSlot } from "#app/conversations/slot.ts";
import { ConversationScreen } from "./shared/conversation-screen.tsx";
import { conversationFor, conversationView } from "./shared/conversation-view.server.ts";
import { enterAt } from "./shared/enter.server.ts";
import { refuse } from "./shared/refusal.ts";
import { returnPlace } from "./shared/return-to.ts";
import { pathAfterSaving } from "./shared/save.server.ts";

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
  const place = returnPlace(args.request);
  const conversation = conversationFor(entered);
  const wish = form.get("wens");
  if (wish === "call-me" || (wish === "none" && !conversation.required)) {
    await releaseHold(loket.db, draft.id);
    return redirect(await pathAfterSaving(entered, { conversation: { wish } }, place));
  }
  const times = form.getAll("tijd");
  const slot = parseSlot(times.length === 1 ? times[0] : undefined);
  if (!slot) {
    const code = times.length > 0 ? "invalid" : "required";
    return refuse(args.context, { errors: [{ questionId: "conversation", code }], typed: {} });
  }
  const { policy } = loket;
  const held = await holdSlot(loket.db, {
    draftId: draft.id,
    slot,
    type: conversation.type,
    minutes: conversation.minutes,
    language: entered.way.facts.interpreter ?? null,
    policy,
    now,
  });
  if (!held.ok) return redirect(`${to("gesprek/bezet")}?tijd=${encodeURIComponent(String(times[0]))}`);
  const { type, minutes } = conversation;
  const answers = { conversation: { wish: "booked", slot: String(times[0]), type, minutes } };
  return redirect(await pathAfterSaving(entered, answers, place));
}

export default function Conversation() {
  return <ConversationScreen view={useLoaderData<typeof loader>()} />;
}
