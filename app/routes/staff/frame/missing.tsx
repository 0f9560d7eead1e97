import { isRouteErrorResponse, useRouteError } from "#app/platform/remix.ts";
import { useWords } from "#app/i18n/words.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { StaffTitle } from "#app/ui/staff/staff-title.tsx";
import { Paragraph } from "#app/ui/text.tsx";

/** What stands where an appointment should be: there is none, it is not theirs, or something went wrong. */
export function MissingAppointment() {
  const { t } = useWords();
  const error = useRouteError();
  const missing = isRouteErrorResponse(error) && error.status === 404;
  return (
    <>
      <StaffTitle>
        {missing ? t("agenda:appointment.missing.title") : t("staff:error.other.title")}
      </StaffTitle>
      <Paragraph>{missing ? t("agenda:appointment.missing.text") : t("staff:error.other.text")}</Paragraph>
      <TextLink href="/medewerkers/agenda" arrow="back">
        {t("agenda:appointment.back")}
      </TextLink>
    </>
  );
}
