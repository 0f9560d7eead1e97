import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { useWords } from "#app/i18n/words.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { StaffTitle } from "#app/ui/staff/staff-title.tsx";
import { Paragraph } from "#app/ui/text.tsx";

/** What stands where a talk should be: there is none, it is not theirs, or something went wrong. */
export function MissingTalk() {
  const { t } = useWords();
  const error = useRouteError();
  const missing = isRouteErrorResponse(error) && error.status === 404;
  return (
    <>
      <StaffTitle>{missing ? t("agenda:talk.missing.title") : t("staff:error.other.title")}</StaffTitle>
      <Paragraph>{missing ? t("agenda:talk.missing.text") : t("staff:error.other.text")}</Paragraph>
      <TextLink href="/medewerkers/agenda" arrow="back">
        {t("agenda:talk.back")}
      </TextLink>
    </>
  );
}
