import { useWords } from "#app/i18n/words.tsx";
import { Card } from "#app/ui/card.tsx";
import { BulletList, Heading, Paragraph } from "#app/ui/text.tsx";
import { Lines } from "#app/routes/citizen/check/screen.tsx";
import type { ReportView } from "./report-view.ts";

/** What was agreed in the appointment, in the words of the colleague: those are Dutch, whatever the page speaks. */
export function ReportCard({ report }: { report: ReportView }) {
  const { t } = useWords();
  return (
    <Card title={t("done:report.title")}>
      <div lang="nl" dir="ltr">
        <Lines lines={report.agreed} />
      </div>
      {report.answered.length > 0 ? (
        <>
          <Heading level={3}>{t("done:report.answered")}</Heading>
          <BulletList items={report.answered} />
        </>
      ) : null}
      {report.next.length > 0 ? (
        <>
          <Heading level={3}>{t("done:report.next")}</Heading>
          <div lang="nl" dir="ltr">
            <Lines lines={report.next} />
          </div>
          {report.nextBy ? <Paragraph>{report.nextBy}</Paragraph> : null}
        </>
      ) : null}
      <Paragraph small soft>
        {report.written} {report.translated ? t("done:report.dutch") : ""}
      </Paragraph>
    </Card>
  );
}
