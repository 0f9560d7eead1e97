import { useWords } from "#app/i18n/words.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { StaffLine, StaffTitle } from "#app/ui/staff/staff-title.tsx";
import { Paragraph } from "#app/ui/text.tsx";
import { QueueList } from "./list.tsx";
import type { QueueRow } from "./row.ts";

/** What was found, in the same list as the queue. */
export function SearchScreen({ rows, full }: { rows: readonly QueueRow[]; full: boolean }) {
  const { t } = useWords();
  const title = t("staff:search.title");
  return (
    <>
      <StaffLine
        start={
          <TextLink href="/medewerkers" arrow="back">
            {t("staff:error.back")}
          </TextLink>
        }
      />
      <StaffTitle end={rows.length > 0 ? t("staff:search.count", { count: rows.length }) : undefined}>
        {title}
      </StaffTitle>
      {rows.length > 0 ? (
        <QueueList rows={rows} title={title} />
      ) : (
        <Paragraph>{t("staff:search.none")}</Paragraph>
      )}
      {full ? <Paragraph soft>{t("staff:search.more", { count: rows.length })}</Paragraph> : null}
    </>
  );
}
