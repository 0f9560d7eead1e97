import { useWords } from "#app/i18n/words.tsx";
import { Outcome, StaffField, StaffForm } from "#app/routes/staff/form/form.tsx";
import { valuesOf } from "#app/routes/staff/form/shapes.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/form/button.tsx";
import { CheckBoxes } from "#app/ui/form/choice-boxes.tsx";
import { TextLink } from "#app/ui/link.tsx";
import type { SelectOption } from "#app/ui/form/select-input.tsx";
import { Box } from "#app/ui/staff/box.tsx";
import { StaffLine, StaffTitle } from "#app/ui/staff/staff-title.tsx";
import { Paragraph } from "#app/ui/text.tsx";
import { TextArea, TextInput } from "#app/ui/form/text-input.tsx";

export interface ReportScreenProps {
  back: string;
  name: string;
  begun: boolean;
  provisions: readonly SelectOption[];
  report: {
    readonly version: number;
    readonly date: string;
    readonly agreed: string;
    readonly answered: readonly string[];
    readonly nextStep: string;
    readonly nextBy: string | null;
  } | null;
}

/** What an appointment came to, written for the family: agreed, answered, what comes next. */
export function ReportScreen({ back, name, begun, provisions, report }: ReportScreenProps) {
  const { t } = useWords();
  return (
    <>
      <StaffLine
        start={
          <TextLink href={back} arrow="back">
            {t("agenda:book.toAppointment")}
          </TextLink>
        }
      />
      <Outcome />
      <StaffTitle end={<bdi>{name}</bdi>}>{t("agenda:report.title")}</StaffTitle>
      {report ? <Alert kind="info" title={t("agenda:report.before", { date: report.date })} /> : null}
      <Box>
        {begun ? (
          <StaffForm>
            <Paragraph>{t("agenda:report.lead")}</Paragraph>
            <input type="hidden" name="stand" value={report?.version ?? 0} />
            <StaffField name="afspraak" label={t("agenda:report.agreed")} value={report?.agreed}>
              {(control) => <TextArea {...control} rows={6} />}
            </StaffField>
            {provisions.length > 0 ? (
              <StaffField
                name="beantwoord"
                label={t("agenda:report.answered")}
                group
                hint={t("agenda:report.answeredHint")}
                value={report?.answered.join("\n")}
              >
                {({ value, ...control }) => (
                  <CheckBoxes {...control} columns={2} options={provisions} selected={valuesOf(value)} />
                )}
              </StaffField>
            ) : null}
            <StaffField
              name="vervolg"
              label={t("agenda:report.next")}
              hint={t("agenda:report.nextHint")}
              value={report?.nextStep}
            >
              {(control) => <TextArea {...control} rows={3} />}
            </StaffField>
            <StaffField
              name="uiterlijk"
              label={t("agenda:report.nextBy")}
              hint={t("agenda:report.nextByHint")}
              value={report?.nextBy ?? ""}
            >
              {(control) => <TextInput {...control} type="date" width={12} />}
            </StaffField>
            <Button>{t("agenda:report.button")}</Button>
          </StaffForm>
        ) : (
          <Paragraph>{t("agenda:report.tooEarly")}</Paragraph>
        )}
      </Box>
    </>
  );
}
