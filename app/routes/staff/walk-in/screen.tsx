import { useWords } from "#app/i18n/words.tsx";
import { Outcome, StaffField, StaffForm } from "#app/routes/staff/form/form.tsx";
import { Alert } from "#app/ui/alert.tsx";
import { Button, ButtonGroup } from "#app/ui/form/button.tsx";
import { SelectInput, type SelectOption } from "#app/ui/form/select-input.tsx";
import { Box, BoxColumns, BoxLines } from "#app/ui/staff/box.tsx";
import { StaffTitle } from "#app/ui/staff/staff-title.tsx";
import { TwoLines } from "#app/ui/staff/table.tsx";
import { Paragraph } from "#app/ui/text.tsx";
import { TextArea } from "#app/ui/form/text-input.tsx";

export interface WalkInScreenProps {
  may: boolean;
  saved: boolean;
  places: readonly SelectOption[];
  topics: readonly SelectOption[];
  hours: readonly { readonly key: string; readonly place: string; readonly time: string }[];
  rows: readonly {
    readonly id: string;
    readonly at: string;
    readonly text: string;
    readonly note: string | null;
    readonly outcome: string;
  }[];
}

/** Who came without an appointment: what about, answered at once or the start of a request. Never who it was. */
export function WalkInScreen({ may, saved, places, topics, hours, rows }: WalkInScreenProps) {
  const { t } = useWords();
  if (!may) {
    return (
      <>
        <StaffTitle>{t("agenda:walkIns.title")}</StaffTitle>
        <Paragraph>{t("agenda:walkIns.no")}</Paragraph>
      </>
    );
  }
  const choose = { value: "", label: t("agenda:walkIns.choose") };
  return (
    <>
      <Outcome>{saved ? <Alert kind="ok" role="status" title={t("agenda:walkIns.saved")} /> : null}</Outcome>
      <StaffTitle>{t("agenda:walkIns.title")}</StaffTitle>
      <BoxColumns
        side={
          <Box title={t("agenda:walkIns.hours")}>
            {hours.length === 0 ? <Paragraph>{t("agenda:walkIns.noHours")}</Paragraph> : null}
            <BoxLines lines={hours.map(({ key, place, time }) => ({ key, start: place, middle: time }))} />
          </Box>
        }
      >
        <Box>
          <Paragraph>{t("agenda:walkIns.lead")}</Paragraph>
          <StaffForm>
            <StaffField name="plek" label={t("agenda:walkIns.place")}>
              {(control) => <SelectInput {...control} options={[choose, ...places]} />}
            </StaffField>
            <StaffField name="onderwerp" label={t("agenda:walkIns.topic")}>
              {(control) => <SelectInput {...control} options={[choose, ...topics]} />}
            </StaffField>
            <StaffField name="notitie" label={t("agenda:walkIns.note")} hint={t("agenda:walkIns.noteHint")}>
              {(control) => <TextArea {...control} rows={2} />}
            </StaffField>
            <ButtonGroup row>
              <Button name="doe" value="answered">
                {t("agenda:walkIns.answered")}
              </Button>
              <Button kind="secondary" icon="file-text" name="doe" value="request">
                {t("agenda:walkIns.request")}
              </Button>
            </ButtonGroup>
          </StaffForm>
        </Box>
        <Box
          title={t("agenda:walkIns.today")}
          end={rows.length > 0 ? t("agenda:walkIns.count", { count: rows.length }) : undefined}
        >
          {rows.length === 0 ? <Paragraph>{t("agenda:walkIns.none")}</Paragraph> : null}
          <BoxLines
            lines={rows.map((row) => ({
              key: row.id,
              start: <TwoLines first={`${row.at} ${row.text}`} second={row.note ?? undefined} />,
              middle: row.outcome,
            }))}
          />
        </Box>
      </BoxColumns>
    </>
  );
}
