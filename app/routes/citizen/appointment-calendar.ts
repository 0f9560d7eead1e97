import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { calendarContentType, calendarEntry, calendarFileName } from "#app/conversations/calendar.ts";
import { inLanguage } from "#app/i18n/languages.ts";
import { enterAppointment, secretHeaders } from "./shared/appointment-enter.server.ts";

/** The appointment as a calendar file; of a cancelled one the file that takes the entry away. */
export async function loader(args: LoaderFunctionArgs) {
  const own = await enterAppointment(args);
  if (!own)
    throw redirect(inLanguage(args.context.language, `/afspraak/${args.params["secret"] ?? "onbekend"}`));
  const { appointment, contact, loket, words } = own;
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
