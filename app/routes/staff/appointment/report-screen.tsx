import { useWords } from "#app/i18n/words.tsx";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/form/button.tsx";
import { CheckBoxes } from "#app/ui/form/choice-boxes.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { Field } from "#app/ui/form/field.tsx";
import { TextLink } from "#app/ui/link.tsx";
import type { SelectOption } from "#app/ui/form/select-input.tsx";
import { Form } from "#app/ui/stack.tsx";
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
  refused?:
    | {
        problem: { readonly field: string; readonly code: string };
        typed: {
          readonly afspraak: string;
          readonly beantwoord: readonly string[];
          readonly vervolg: string;
          readonly uiterlijk: string;
        };
      }
    | undefined;
}

/** What an appointment came to, written for the family: agreed, answered, what comes next. */
export function ReportScreen({ back, name, begun, provisions, report, refused }: ReportScreenProps) {
  const { t, say } = useWords();
  const problem = refused && {
    field: refused.problem.field,
    text: say(`agenda:report.errors.${refused.problem.code}`),
  };
  const errorOf = (field: string) => (problem?.field === field ? problem.text : undefined);
  const typed = refused?.typed ?? {
    afspraak: report?.agreed,
    beantwoord: report?.answered ?? [],
    vervolg: report?.nextStep,
    uiterlijk: report?.nextBy ?? "",
  };
  const errorPrefix = t("errors.field");
  return (
    <>
      <StaffLine
        start={
          <TextLink href={back} arrow="back">
            {t("agenda:book.toAppointment")}
          </TextLink>
        }
      />
      {problem ? (
        <ErrorSummary
          title={t("errors.summary", { count: 1 })}
          errors={[{ href: `#${problem.field}`, text: problem.text }]}
        />
      ) : null}
      <StaffTitle end={<bdi>{name}</bdi>}>{t("agenda:report.title")}</StaffTitle>
      {report ? <Alert kind="info" title={t("agenda:report.before", { date: report.date })} /> : null}
      <Box>
        {begun ? (
          <Form>
            <Paragraph>{t("agenda:report.lead")}</Paragraph>
            <input type="hidden" name="stand" value={report?.version ?? 0} />
            <Field
              id="afspraak"
              label={t("agenda:report.agreed")}
              error={errorOf("afspraak")}
              errorPrefix={errorPrefix}
            >
              {(control) => <TextArea {...control} name="afspraak" rows={6} value={typed.afspraak} />}
            </Field>
            {provisions.length > 0 ? (
              <Field
                id="beantwoord"
                label={t("agenda:report.answered")}
                group
                hint={t("agenda:report.answeredHint")}
                error={errorOf("beantwoord")}
                errorPrefix={errorPrefix}
              >
                {(control) => (
                  <CheckBoxes
                    {...control}
                    name="beantwoord"
                    columns={2}
                    options={provisions}
                    selected={typed.beantwoord}
                  />
                )}
              </Field>
            ) : null}
            <Field
              id="vervolg"
              label={t("agenda:report.next")}
              hint={t("agenda:report.nextHint")}
              error={errorOf("vervolg")}
              errorPrefix={errorPrefix}
            >
              {(control) => <TextArea {...control} name="vervolg" rows={3} value={typed.vervolg} />}
            </Field>
            <Field
              id="uiterlijk"
              label={t("agenda:report.nextBy")}
              hint={t("agenda:report.nextByHint")}
              error={errorOf("uiterlijk")}
              errorPrefix={errorPrefix}
            >
              {(control) => (
                <TextInput {...control} name="uiterlijk" type="date" value={typed.uiterlijk} width={12} />
              )}
            </Field>
            <Button>{t("agenda:report.button")}</Button>
          </Form>
        ) : (
          <Paragraph>{t("agenda:report.tooEarly")}</Paragraph>
        )}
      </Box>
    </>
  );
}
