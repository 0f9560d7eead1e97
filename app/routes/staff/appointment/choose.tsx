import { redirect, useLoaderData, type LoaderFunctionArgs, type MetaFunction } from "#app/platform/remix.ts";
import { formatDayShort } from "#app/i18n/formats.ts";
import { useWords } from "#app/i18n/words.tsx";
import { wordsFor } from "#app/i18n/words.server.ts";
import { requestsWithoutAppointment } from "#app/requests/appointments/missing.server.ts";
import { worksOnRequests } from "#app/staff/permissions.ts";
import { requireStaff } from "#app/staff/session.server.ts";
import { TextLink } from "#app/ui/link.tsx";
import { Box, BoxLines } from "#app/ui/staff/box.tsx";
import { StaffLine, StaffTitle } from "#app/ui/staff/staff-title.tsx";
import { TwoLines } from "#app/ui/staff/table.tsx";
import { Paragraph } from "#app/ui/text.tsx";
import { requestPath } from "#app/routes/staff/frame/paths.ts";

export const handle = { private: true };
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.pageTitle ?? "" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context);
  if (!worksOnRequests(staff)) throw redirect("/medewerkers/agenda");
  const { t, say } = wordsFor("nl");
  const rows = await requestsWithoutAppointment(context.loket.db, staff);
  return {
    pageTitle: t("pageTitle", { title: t("agenda:book.title") }),
    rows: rows.map((row) => ({
      href: `${requestPath(row.id)}/gesprek`,
      name: row.name,
      reference: row.reference,
      type: say(`staff:conversations.${row.conversation_type}`),
      why: t(`agenda:book.why.${row.reason}`),
      due: t("agenda:book.due", { day: formatDayShort(row.first_contact_by, "nl") }),
    })),
  };
}

/** For whom to book: the families of the department that wait for an appointment. */
export default function ChooseAppointmentPage() {
  const { t } = useWords();
  const { rows } = useLoaderData<typeof loader>();
  return (
    <>
      <StaffLine
        start={
          <TextLink href="/medewerkers/agenda" arrow="back">
            {t("agenda:appointment.back")}
          </TextLink>
        }
      />
      <StaffTitle>{t("agenda:book.title")}</StaffTitle>
      <Box title={t("agenda:book.list")}>
        {rows.length === 0 ? <Paragraph>{t("agenda:book.none")}</Paragraph> : null}
        <BoxLines
          lines={rows.map((row) => ({
            key: row.href,
            start: (
              <TwoLines
                first={
                  <TextLink href={row.href} strong>
                    <bdi>{row.name}</bdi>
                  </TextLink>
                }
                second={row.reference}
              />
            ),
            middle: <TwoLines first={row.type} second={row.why} />,
            end: row.due,
          }))}
        />
        <Paragraph small soft>
          {t("agenda:book.search")}
        </Paragraph>
      </Box>
    </>
  );
}
