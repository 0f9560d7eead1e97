import { useWords } from "#app/i18n/words.tsx";
import { Button, ButtonGroup, ButtonLink } from "#app/ui/form/button.tsx";
import { FactList } from "#app/ui/staff/box.tsx";
import { OpenedPart, OpenedRow } from "#app/ui/staff/opened-row.tsx";
import { requestPath } from "#app/routes/staff/frame/paths.ts";
import type { OpenedRow as Opened, QueueRow } from "./row.ts";

/** A row opened in place: why it is here and how urgent, the core facts, and what can be done. */
export function OpenedQueueRow({ row, opened }: { row: QueueRow; opened: Opened }) {
  const { t } = useWords();
  const path = requestPath(row.id);
  return (
    <OpenedRow>
      <OpenedPart title={t("staff:why.rowTitle", { urgency: row.urgencyWord.toLowerCase() })}>
        {opened.why.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </OpenedPart>
      <OpenedPart title={t("staff:short.title")}>
        <FactList
          facts={[
            { label: t("staff:short.children"), value: <bdi>{opened.children}</bdi> },
            ...(opened.income ? [{ label: t("staff:short.income"), value: opened.income }] : []),
            { label: t("staff:short.safe"), value: opened.safe },
          ]}
        />
      </OpenedPart>
      <OpenedPart>
        <form method="post" action={path}>
          <ButtonGroup row>
            {opened.mayTake ? (
              <Button icon="hand-stop" name="doe" value="take">
                {t("staff:acts.take")}
              </Button>
            ) : null}
            {opened.mayMove ? (
              <>
                <ButtonLink kind="secondary" icon="user-plus" href={`${path}?doe=assign#wijs-toe`}>
                  {t("staff:acts.assign")}
                </ButtonLink>
                <ButtonLink kind="secondary" icon="arrow-forward-up" href={`${path}?doe=transfer#stuur-door`}>
                  {t("staff:acts.transfer")}
                </ButtonLink>
              </>
            ) : null}
            <ButtonLink kind="secondary" icon="file-text" href={path}>
              {t("staff:acts.open")}
            </ButtonLink>
          </ButtonGroup>
        </form>
      </OpenedPart>
    </OpenedRow>
  );
}
