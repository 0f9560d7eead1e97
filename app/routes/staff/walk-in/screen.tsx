import { useWords } from "#app/i18n/words.tsx";
import { Alert } from "#app/ui/alert.tsx";
import { Button, ButtonGroup } from "#app/ui/form/button.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { Field } from "#app/ui/form/field.tsx";
import { SelectInput, type SelectOption } from "#app/ui/form/select-input.tsx";
import { Form } from "#app/ui/stack.tsx";
import { Box, BoxColumns, BoxLines } from "#app/ui/staff/box.tsx";
import { StaffTitle } from "#app/ui/staff/staff-title.tsx";
import { TwoLines } from "#app/ui/staff/table.tsx";
import { Paragraph } from "#app/ui/text.tsx";
import { TextArea } from "#app/ui/form/text-input.tsx";

export interface WalkInProblem {
  readonly field: string;
  readonly code: string;
}

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
  refused?: { problems: readonly WalkInProblem[]; typed: Readonly<Record<string, string>> } | undefined;
}

const codes = ["place", "topic", "tooLong", "personal"];

/** Who came without an appointment: what about, answered at once or the start of a request. Never who it was. */
export function WalkInScreen({ may, saved, places, topics, hours, rows, refused }: WalkInScreenProps) {
  const { t, say } = useWords();
  if (!may) {
    return (
      <>
        <StaffTitle>{t("agenda:walkIns.title")}</StaffTitle>
        <Paragraph>{t("agenda:walkIns.no")}</Paragraph>
      </>
    );
  }
  const typed = refused?.typed ?? {};
  const choose = { value: "", label: t("agenda:walkIns.choose") };
  const errors = (refused?.problems ?? [])
    .filter(({ code }) => codes.includes(code))
    .map(({ field, code }) => ({ field, href: `#${field}`, text: say(`agenda:walkIns.errors.${code}`) }));
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.text;
  return (
    <>
      {errors.length > 0 ? (
        <ErrorSummary title={t("errors.summary", { count: errors.length })} errors={errors} />
      ) : saved ? (
        <Alert kind="ok" role="status" title={t("agenda:walkIns.saved")} />
      ) : null}
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
          <Form>
            <Field
              id="plek"
              label={t("agenda:walkIns.place")}
              error={errorOf("plek")}
              errorPrefix={t("errors.field")}
            >
              {(control) => (
                <SelectInput {...control} name="plek" value={typed["plek"]} options={[choose, ...places]} />
              )}
            </Field>
            <Field
              id="onderwerp"
              label={t("agenda:walkIns.topic")}
              error={errorOf("onderwerp")}
              errorPrefix={t("errors.field")}
            >
              {(control) => (
                <SelectInput
                  {...control}
                  name="onderwerp"
                  value={typed["onderwerp"]}
                  options={[choose, ...topics]}
                />
              )}
            </Field>
            <Field
              id="notitie"
              label={t("agenda:walkIns.note")}
              hint={t("agenda:walkIns.noteHint")}
              error={errorOf("notitie")}
              errorPrefix={t("errors.field")}
            >
              {(control) => <TextArea {...control} name="notitie" rows={2} value={typed["notitie"]} />}
            </Field>
            <ButtonGroup row>
              <Button name="doe" value="answered">
                {t("agenda:walkIns.answered")}
              </Button>
              <Button kind="secondary" icon="file-text" name="doe" value="request">
                {t("agenda:walkIns.request")}
              </Button>
            </ButtonGroup>
          </Form>
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
