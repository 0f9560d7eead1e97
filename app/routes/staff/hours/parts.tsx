import { useWords } from "#app/i18n/words.tsx";
import { Alert } from "#app/ui/alert.tsx";
import { Button, ButtonGroup, ButtonLink } from "#app/ui/form/button.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { BoxLines } from "#app/ui/staff/box.tsx";
import { StaffLine, StaffTitle } from "#app/ui/staff/staff-title.tsx";
import type { HoursAnswer, AppointmentLine } from "./view.server.ts";

interface HoursNoticeProps {
  answer: HoursAnswer | undefined;
  saved: boolean;
  here: string;
}

/** On top of a page about hours: what was saved, what is wrong, or what a change would do to booked appointments. */
export function HoursNotice(props: HoursNoticeProps) {
  const { answer, saved, here } = props;
  const { t, say } = useWords();
  if (answer?.asks) {
    const { appointments, seen } = answer.asks;
    return (
      <Alert kind="warning" role="alert" title={t("agenda:hours.asks.title", { count: appointments.length })}>
        <p>{t("agenda:hours.asks.text")}</p>
        <AppointmentLines appointments={appointments} />
        <form method="post">
          {Object.entries(answer.typed).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <input type="hidden" name="gezien" value={seen} />
          <ButtonGroup row>
            <Button>{t("agenda:hours.asks.go")}</Button>
            <ButtonLink kind="secondary" href={here}>
              {t("agenda:hours.asks.stop")}
            </ButtonLink>
          </ButtonGroup>
        </form>
      </Alert>
    );
  }
  if (answer?.refused) {
    const { field, code } = answer.refused;
    const form = answer.typed["doe"] ?? "";
    return (
      <ErrorSummary
        title={t("agenda:hours.refused")}
        errors={[
          {
            href: field === "doe" ? "#inhoud" : `#${form}-${field}`,
            text: say(`agenda:hours.errors.${code}`),
          },
        ]}
      />
    );
  }
  return saved ? <Alert kind="ok" role="status" title={t("agenda:hours.saved")} /> : null;
}

/** The way back, the notice and the title, as every page of one person, place or type begins. */
export function HoursHead(props: HoursNoticeProps & { title: string; end?: string }) {
  const { t } = useWords();
  return (
    <>
      <StaffLine
        start={
          <TextLink href="/medewerkers/beheer" arrow="back">
            {t("agenda:hours.back")}
          </TextLink>
        }
      />
      <HoursNotice answer={props.answer} saved={props.saved} here={props.here} />
      <StaffTitle end={props.end}>{props.title}</StaffTitle>
    </>
  );
}

/** Booked appointments, without the families. */
export function AppointmentLines({ appointments }: { appointments: readonly AppointmentLine[] }) {
  return (
    <BoxLines lines={appointments.map(({ id, when, text }) => ({ key: id, start: when, middle: text }))} />
  );
}
