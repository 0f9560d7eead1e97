import { useWords } from "#app/i18n/words.tsx";
import { useActionData } from "#app/platform/remix.ts";
import { Outcome } from "#app/routes/staff/form/form.tsx";
import type { Typed } from "#app/routes/staff/form/refused.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button, ButtonGroup, ButtonLink } from "#app/ui/form/button.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { BoxLines } from "#app/ui/staff/box.tsx";
import { StaffLine, StaffTitle } from "#app/ui/staff/staff-title.tsx";
import type { AppointmentLine, saveHours } from "./view.server.ts";

interface HoursNoticeProps {
  saved: boolean;
  here: string;
}

/** On top of a page about hours: what was saved, what is wrong, or what a change would do to booked appointments. */
export function HoursNotice({ saved, here }: HoursNoticeProps) {
  const { t } = useWords();
  const answer = useActionData<typeof saveHours>();
  return (
    <Outcome>
      {answer?.ok ? (
        <Asks {...answer} here={here} />
      ) : saved ? (
        <Alert kind="ok" role="status" title={t("agenda:hours.saved")} />
      ) : null}
    </Outcome>
  );
}

interface AsksProps {
  asks: { readonly appointments: readonly AppointmentLine[]; readonly seen: string };
  /** The change, to send again. */
  typed: Typed;
  here: string;
}

/** Nothing was saved yet: these appointments would fall outside the hours. */
function Asks({ asks, typed, here }: AsksProps) {
  const { t } = useWords();
  const { appointments, seen } = asks;
  return (
    <Alert kind="warning" role="alert" title={t("agenda:hours.asks.title", { count: appointments.length })}>
      <p>{t("agenda:hours.asks.text")}</p>
      <AppointmentLines appointments={appointments} />
      <form method="post">
        {Object.entries(typed).map(([name, value]) => (
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
      <HoursNotice saved={props.saved} here={props.here} />
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
