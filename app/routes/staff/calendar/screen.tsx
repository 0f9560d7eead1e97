import { useWords } from "#app/i18n/words.tsx";
import { Alert } from "#app/ui/alert.tsx";
import { ButtonGroup, ButtonLink } from "#app/ui/form/button.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { LinkRow, TextLink } from "#app/ui/link.tsx";
import { SelectInput, type SelectOption } from "#app/ui/form/select-input.tsx";
import { PrintButton } from "#app/ui/staff/print-button.tsx";
import { StaffTitle } from "#app/ui/staff/staff-title.tsx";
import { WeekCalendar, WeekLegend, type WeekItemLook } from "#app/ui/staff/week-calendar.tsx";
import { Paragraph } from "#app/ui/text.tsx";
import { everybody, spanWords } from "./look.ts";
import type { CalendarView } from "./view.server.ts";

export interface CalendarScreenProps {
  view: CalendarView;
  mayBook: boolean;
  /** An appointment was just cancelled. */
  cancelled: boolean;
}

/** The calendar of a person, a team or a place: by the clock on a wide screen, as a list everywhere else. */
export function CalendarScreen({ view, mayBook, cancelled }: CalendarScreenProps) {
  const { t } = useWords();
  const { look, links } = view;
  const looks: Record<WeekItemLook, string> = {
    appointment: t("agenda:legend.appointment"),
    done: t("agenda:legend.appointment"),
    "walk-in": t("agenda:legend.walk-in"),
    held: t("agenda:legend.held"),
    away: t("agenda:legend.away"),
    free: t("agenda:legend.free"),
  };
  return (
    <>
      {cancelled ? <Alert kind="ok" role="status" title={t("agenda:appointment.done.cancel")} /> : null}
      <div className="loket-calendar-heads">
        <StaffTitle>{view.title}</StaffTitle>
        {view.range ? <p>{view.range}</p> : null}
        <p className="loket-calendar-whose">{view.whose}</p>
        <div className="loket-calendar-controls">
          <ButtonGroup row>
            <ButtonLink kind="secondary" icon="arrow-left" href={links.before}>
              {t("agenda:before")}
            </ButtonLink>
            <ButtonLink kind="secondary" href={links.now}>
              {look.span === "week" ? t("agenda:thisWeek") : t("agenda:thisDay")}
            </ButtonLink>
            <ButtonLink kind="secondary" icon="arrow-right" href={links.after}>
              {t("agenda:after")}
            </ButtonLink>
            <PrintButton>{t("agenda:print")}</PrintButton>
            {mayBook ? (
              <ButtonLink icon="plus" href="/medewerkers/agenda/boeken">
                {t("agenda:bookFor")}
              </ButtonLink>
            ) : null}
          </ButtonGroup>
        </div>
      </div>
      <div className="loket-calendar-line">
        <Filters view={view} />
        <WeekLegend
          label={t("agenda:legend.label")}
          looks={["appointment", "walk-in", "held", "away"]}
          texts={looks}
        />
      </div>
      {view.columns.length === 0 ? (
        <Paragraph>{t("agenda:nobody")}</Paragraph>
      ) : (
        <WeekCalendar
          columns={view.columns}
          hours={view.hours}
          form={view.form}
          labels={{
            until: (time) => t("agenda:until", { time }),
            now: t("agenda:now", { time: view.time }),
            empty: t("agenda:empty"),
          }}
        />
      )}
      <div className="loket-calendar-line">
        <Paragraph small soft>
          {view.summary}
        </Paragraph>
        <LinkRow>
          <TextLink href="/medewerkers/agenda/delen">{t("agenda:feed.link")}</TextLink>{" "}
          <TextLink href={links.list}>{look.list ? t("agenda:asGrid") : t("agenda:asList")}</TextLink>
        </LinkRow>
      </div>
    </>
  );
}

function Filters({ view }: { view: CalendarView }) {
  const { t } = useWords();
  const { look } = view;
  const all = (label: string): SelectOption => ({ value: "", label });
  const fields = [
    {
      name: "wie",
      label: t("agenda:filters.who"),
      value: look.person?.id ?? everybody,
      options: [
        { value: everybody, label: t("agenda:filters.everybody") },
        ...view.people.map(({ id, name }) => ({ value: id, label: name })),
      ],
    },
    {
      name: "team",
      label: t("agenda:filters.team"),
      value: look.team ?? "",
      options: [all(t("agenda:filters.allTeams")), ...view.teams],
    },
    {
      name: "plek",
      label: t("agenda:filters.place"),
      value: look.place ?? "",
      options: [all(t("agenda:filters.allPlaces")), ...view.places],
    },
    {
      name: "toon",
      label: t("agenda:filters.span"),
      value: spanWords[look.span],
      options: [
        { value: spanWords.week, label: t("agenda:filters.week") },
        { value: spanWords.day, label: t("agenda:filters.day") },
      ],
    },
  ];
  return (
    <div className="loket-filters">
      <a
        className="loket-icon-text utrecht-link utrecht-link--html-a loket-strong loket-narrow-only"
        href="#filters"
      >
        <Icon name="filter" />
        {t("agenda:filters.label")}
      </a>
      <form className="loket-filters__form" id="filters" aria-label={t("agenda:filters.label")}>
        <input type="hidden" name="dag" value={look.day} />
        {look.list ? <input type="hidden" name="vorm" value="lijst" /> : null}
        {fields.map(({ name, label, value, options }) => (
          <div key={name}>
            <label htmlFor={`kies-${name}`}>{label}</label>
            <SelectInput id={`kies-${name}`} name={name} value={value} options={options} />
          </div>
        ))}
        <button
          className="utrecht-button utrecht-button--html-button utrecht-button--secondary-action"
          type="submit"
        >
          {t("agenda:filters.apply")}
        </button>
      </form>
    </div>
  );
}
