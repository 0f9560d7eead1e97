import type { LoaderFunctionArgs } from "#app/platform/remix.ts";
import { feedOwner, feedAppointments } from "#app/conversations/calendar/feeds.server.ts";
import { staffFeed } from "#app/conversations/calendar/feed.ts";
import { wordsFor } from "#app/i18n/words.server.ts";

/** A colleague's appointments, for the calendar programme that knows the secret address. There is nobody to sign in. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { db, policy, now } = context.loket;
  const [, secret] = /^(.+)\.ics$/.exec(params.feed ?? "") ?? [];
  const owner = secret ? await feedOwner(db, secret) : null;
  if (!owner) throw new Response(null, { status: 404 });
  const { t, say } = wordsFor("nl");
  const body = staffFeed(await feedAppointments(db, owner, now()), policy, {
    calendar: t("agenda:feed.calendar"),
    titleOf: (type) => say(`staff:conversations.${type}`),
    channelOf: (channel) => say(`staff:channels.${channel}`),
  });
  return new Response(body, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'inline; filename="gesprekken.ics"',
      "Cache-Control": "private, no-store",
      "Referrer-Policy": "no-referrer",
      "X-Robots-Tag": "noindex",
    },
  });
}
