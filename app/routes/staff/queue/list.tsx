import { useWords } from "#app/i18n/words.tsx";
import { StatusBadge } from "#app/ui/badge.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { CardList } from "#app/ui/staff/card-list.tsx";
import { OpenRowLink } from "#app/ui/staff/open-row-link.tsx";
import { Table, TwoLines, type Column } from "#app/ui/staff/table.tsx";
import { Urgency } from "#app/ui/urgency.tsx";
import { requestPath } from "#app/routes/staff/frame/paths.ts";
import { OpenedQueueRow } from "./opened-row.tsx";
import type { QueueRow } from "./row.ts";

export interface QueueListProps {
  rows: readonly QueueRow[];
  title: string;
  /** Address that opens a row in place, or closes it. Left out where rows do not open. */
  openHref?: (row: QueueRow) => string;
}

/** The queue: a table with rows that open in place, and cards on a phone. */
export function QueueList({ rows, title, openHref }: QueueListProps) {
  const { t } = useWords();
  const columns: Column[] = [
    { key: "urgency", title: t("staff:queue.columns.urgency") },
    { key: "due", title: t("staff:queue.columns.firstContact") },
    { key: "family", title: t("staff:queue.columns.family") },
    { key: "asks", title: t("staff:queue.columns.asks") },
    { key: "waits", title: t("staff:queue.columns.waits") },
    { key: "contact", title: t("staff:queue.columns.contact") },
    { key: "status", title: t("staff:queue.columns.status") },
    ...(openHref ? [{ key: "more", title: t("staff:queue.columns.more"), quiet: true }] : []),
  ];
  const name = (row: QueueRow) => (
    <TextLink href={requestPath(row.id)} strong>
      <bdi>{row.name}</bdi>
    </TextLink>
  );
  const nobody = <em>{t("staff:nobody")}</em>;
  return (
    <>
      <Table
        caption={title}
        wideOnly
        columns={columns}
        rows={rows.map((row) => ({
          key: row.id,
          cells: {
            urgency: <Urgency level={row.urgency} text={<strong>{row.urgencyWord}</strong>} />,
            due: (
              <TwoLines strong first={row.due.day} second={row.due.note || undefined} late={row.due.late} />
            ),
            family: (
              <>
                <TwoLines first={name(row)} second={row.family || undefined} />
                <Marks row={row} />
              </>
            ),
            asks: [row.asks, row.also].filter(Boolean).join(". "),
            waits: row.waits,
            contact: row.contact ?? nobody,
            status: <StatusBadge kind={row.status.kind}>{row.status.text}</StatusBadge>,
            more: openHref ? (
              <OpenRowLink
                href={openHref(row)}
                open={row.opened !== null}
                text={t(row.opened ? "staff:queue.hide" : "staff:queue.show", { name: row.name })}
              />
            ) : null,
          },
          opened: row.opened ? <OpenedQueueRow row={row} opened={row.opened} /> : undefined,
        }))}
      />
      <CardList
        label={title}
        items={rows.map((row) => ({
          key: row.id,
          top: <Urgency level={row.urgency} text={row.urgencyWord} />,
          topEnd: row.due.day,
          title: (
            <>
              {name(row)} <span className="loket-cards__soft">{row.family}</span>
              <Marks row={row} />
            </>
          ),
          text: [row.asks, row.also].filter(Boolean).join(". "),
          bottom: (
            <>
              {row.due.note ? (
                <>
                  <span className={row.due.late ? "loket-late" : undefined}>{row.due.note}</span>
                  {" · "}
                </>
              ) : null}
              {row.contact ?? t("staff:nobody")}
            </>
          ),
          bottomEnd: <StatusBadge kind={row.status.kind}>{row.status.text}</StatusBadge>,
          red: row.urgency === "red",
        }))}
      />
    </>
  );
}

function Marks({ row }: { row: QueueRow }) {
  const { t } = useWords();
  return (
    <>
      {row.sameChild ? (
        <StatusBadge kind="waiting" icon="alert-triangle">
          {t("staff:sameChild.short")}
        </StatusBadge>
      ) : null}
      {row.notReached ? (
        <StatusBadge kind="waiting" icon="alert-triangle">
          {t("staff:messages.notReached")}
        </StatusBadge>
      ) : null}
    </>
  );
}
