import { useWords } from "#app/i18n/words.tsx";
import { Alert } from "#app/ui/alert.tsx";
import { DataRows } from "#app/ui/data-rows.tsx";
import { PhoneLink } from "#app/ui/link.tsx";
import { Paragraph } from "#app/ui/text.tsx";
import type { Notice, TimeView } from "./view.server.ts";
import { phoneHref, useChrome } from "#app/routes/citizen/frame/chrome.ts";
import { PlainFrame } from "./frame.tsx";
import { ReportCard } from "./report-card.tsx";
import type { ReportView } from "./report-view.ts";

/** What was just done, or what came in between. */
export function NoticeAlert({ notice }: { notice: Notice | null }) {
  const { t } = useWords();
  if (!notice) return null;
  const kind = notice === "changed" || notice === "gone" ? "warning" : "ok";
  return (
    <Alert kind={kind} role="status" title={t(`appointment:notice.${notice}.title`)}>
      {t(`appointment:notice.${notice}.text`)}
    </Alert>
  );
}

/** When and where. */
export function TimeRows({ time, title }: { time: TimeView; title?: string }) {
  const { t } = useWords();
  return (
    <DataRows
      title={title}
      rows={[
        { label: t("appointment:when"), value: time.when },
        { label: t("appointment:where"), value: time.where },
      ]}
    />
  );
}

/** The number to call, in the text where it is needed. */
export function CallUs() {
  const phone = useChrome().phone;
  return (
    <p>
      <PhoneLink phone={phone} href={phoneHref(phone)} large />
    </p>
  );
}

/** An appointment that is over, cancelled or not to be found: what is the case, what was agreed, whom to call. */
export function ClosedAppointment({
  state,
  notice = null,
  time,
  report = null,
}: {
  state: "cancelled" | "past" | "unknown";
  notice?: Notice | null;
  time?: TimeView | undefined;
  report?: ReportView | null;
}) {
  const { t } = useWords();
  return (
    <PlainFrame title={t(`appointment:state.${state}.title`)}>
      <NoticeAlert notice={notice} />
      {time ? <TimeRows time={time} /> : null}
      {report ? <ReportCard report={report} /> : null}
      <Paragraph>{t(`appointment:state.${state}.text`)}</Paragraph>
      <CallUs />
    </PlainFrame>
  );
}
