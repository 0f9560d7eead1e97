import { policyForStaff } from "#app/conversations/booking/marks.ts";
import type { ConversationTypeId } from "#app/municipality/policy.ts";
import type { Loket } from "#app/municipality/loket.server.ts";
import { timesView } from "#app/conversations/free/times.server.ts";

/** Free times for a kind of appointment, as colleagues may book them: at short notice, and further ahead. */
export function staffTimes(
  loket: Loket,
  appointment: { readonly type: ConversationTypeId; readonly minutes: number },
  url: URL,
  keep: Readonly<Record<string, string | undefined>> = {},
) {
  const places = loket.policy.locations;
  return timesView(
    { ...loket, policy: policyForStaff(loket.policy) },
    {
      ...appointment,
      language: "nl",
      placeOf: ({ location }) => places.find(({ id }) => id === location)?.name ?? "",
      path: url.pathname,
      keep,
    },
    url,
  );
}
