import { useWords } from "#app/i18n/words.tsx";
import { Outcome, StaffField, StaffForm } from "#app/routes/staff/form/form.tsx";
import { Button } from "#app/ui/form/button.tsx";
import { TextInput } from "#app/ui/form/text-input.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Box } from "#app/ui/staff/box.tsx";
import { StaffLine, StaffTitle } from "#app/ui/staff/staff-title.tsx";
import { Paragraph } from "#app/ui/text.tsx";
import { QueueList } from "./list.tsx";
import type { QueueRow } from "./row.ts";

export interface Found {
  /** What was looked for. */
  readonly typed: string;
  readonly rows: readonly QueueRow[];
  /** There may be more than these. */
  readonly full: boolean;
}

/** What was found, in the same list as the queue, and a form to look for something else. */
export function SearchScreen({ found }: { found: Found | null }) {
  const { t } = useWords();
  const title = t("staff:search.title");
  const count = found?.rows.length ?? 0;
  return (
    <>
      <StaffLine
        start={
          <TextLink href="/medewerkers" arrow="back">
            {t("staff:error.back")}
          </TextLink>
        }
      />
      <Outcome />
      <StaffTitle end={count > 0 ? t("staff:search.count", { count }) : undefined}>{title}</StaffTitle>
      {found && count > 0 ? <QueueList rows={found.rows} title={title} /> : null}
      {found && count === 0 ? <Paragraph>{t("staff:search.none")}</Paragraph> : null}
      {found?.full ? <Paragraph soft>{t("staff:search.more", { count })}</Paragraph> : null}
      <Box>
        <StaffForm action="/medewerkers?index">
          <StaffField name="zoek" label={t("staff:search.label")} value={found?.typed}>
            {(control) => <TextInput {...control} type="search" autoComplete="off" width={20} />}
          </StaffField>
          <Button kind="secondary">{t("staff:search.again")}</Button>
        </StaffForm>
      </Box>
    </>
  );
}
