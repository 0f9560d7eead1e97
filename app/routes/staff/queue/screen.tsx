import { useWords } from "#app/i18n/words.tsx";
import {
  filterValues,
  paramOf,
  queueSorts,
  queueViews,
  writeLook,
  type FilterName,
  type QueueLook,
  type QueueView,
} from "#app/requests/queue/view.ts";
import { Alert } from "#app/ui/alert.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { FilterBar } from "#app/ui/staff/filter-bar.tsx";
import { StaffLine, StaffTitle } from "#app/ui/staff/staff-title.tsx";
import { Tabs } from "#app/ui/staff/tabs.tsx";
import { Paragraph } from "#app/ui/text.tsx";
import { requestProvisionName, isNamed, languageName } from "#app/routes/staff/frame/words.ts";
import { QueueList } from "./list.tsx";
import type { QueueRow } from "./row.ts";

export interface QueueScreenProps {
  title: string;
  moment: string;
  look: QueueLook;
  counts: Readonly<Record<QueueView, number>>;
  total: number;
  pages: number;
  rows: readonly QueueRow[];
  /** A part was just sent on. */
  sent: boolean;
}

const path = (look: Partial<QueueLook>) => `/medewerkers${writeLook(look)}`;

/** The queue with its views, filters and pages. */
export function QueueScreen({ title, moment, look, counts, total, pages, rows, sent }: QueueScreenProps) {
  const { t, say } = useWords();
  const filtered = Object.keys(look.filters).length > 0;
  const here = path(look);
  return (
    <>
      {sent ? <Alert kind="ok" role="status" title={t("staff:done.transferred")} /> : null}
      <StaffTitle end={moment}>{title}</StaffTitle>
      <Tabs
        label={t("staff:queue.views.label")}
        tabs={queueViews.map((view) => ({
          href: path({ ...look, view, page: 1 }),
          text: say(`staff:queue.views.${view}`),
          count: counts[view],
          current: view === look.view,
          red: view === "red" && counts.red > 0,
        }))}
      />
      <QueueFilterBar look={look} filtered={filtered} />
      {rows.length > 0 ? (
        <QueueList
          rows={rows}
          title={title}
          openHref={(row) => (row.opened ? here : withRow(here, row.id))}
        />
      ) : (
        <Paragraph>{filtered ? t("staff:queue.emptyFiltered") : t("staff:queue.empty")}</Paragraph>
      )}
      <StaffLine
        start={
          <>
            {t("staff:queue.total", { count: total, shown: rows.length })}{" "}
            {look.page > 1 ? (
              <TextLink href={path({ ...look, page: look.page - 1 })}>{t("staff:queue.previous")}</TextLink>
            ) : null}{" "}
            {look.page < pages ? (
              <TextLink href={path({ ...look, page: look.page + 1 })}>{t("staff:queue.next")}</TextLink>
            ) : null}
          </>
        }
      />
    </>
  );
}

const withRow = (here: string, id: string) => `${here}${here.includes("?") ? "&" : "?"}toon=${id}`;

function QueueFilterBar({ look, filtered }: { look: QueueLook; filtered: boolean }) {
  const words = useWords();
  const { t, say } = words;
  const optionWord: Record<FilterName, (value: string) => string> = {
    provision: (value) => requestProvisionName(value, words),
    urgency: (value) => say(`staff:urgency.${value}`),
    waits: (value) => say(`staff:queue.waits.${value}`),
    contact: (value) => say(`staff:queue.contact.${value}`),
    language: languageName,
  };
  return (
    <FilterBar
      keep={look.view === "team" ? {} : { [paramOf("view")]: look.view }}
      labels={{
        apply: t("staff:queue.filters.apply"),
        clear: t("staff:queue.filters.clear"),
        summary: t("staff:queue.filters.summary"),
      }}
      clearHref={path({ view: look.view })}
      open={filtered}
      filters={[
        ...(Object.keys(filterValues) as FilterName[]).map((name) => ({
          name: paramOf(name),
          label: say(`staff:queue.filters.${name}`),
          value: look.filters[name] ?? "",
          options: [
            { value: "", label: t("staff:queue.filters.all") },
            ...filterValues[name]
              .filter((value) => name !== "provision" || isNamed(value, words))
              .map((value) => ({ value, label: optionWord[name](value) })),
          ],
        })),
        {
          name: paramOf("sort"),
          label: t("staff:queue.filters.sort"),
          value: look.sort,
          options: queueSorts.map((sort) => ({ value: sort, label: say(`staff:queue.sorts.${sort}`) })),
        },
      ]}
    />
  );
}
