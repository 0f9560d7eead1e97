import type { LoaderFunctionArgs } from "#app/platform/remix.ts";
import { calendarContentType, calendarEntry, calendarFileName } from "#app/conversations/calendar/entry.ts";
import { enterKnownAppointment, secretHeaders } from "./enter.server.ts";

/** The appointment as a calendar file; of a cancelled one the file that takes the entry away. */
export async function loader(args: LoaderFunctionArgs) {
  const { appointment, contact, loket, words } = await enterKnownAppointment(args);
  const entry = calendarEntry({
    appointment,
    contact,
    policy: loket.policy,
    words: { title: words.t("done:calendar.title"), neutralTitle: words.t("done:calendar.neutralTitle") },
  });
  return new Response(entry, {
    headers: {
      ...secretHeaders(),
      "Content-Type": calendarContentType(appointment),
      "Content-Disposition": `attachment; filename="${calendarFileName}"`,
    },
  });
}
