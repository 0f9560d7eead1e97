import { useWords } from "#app/i18n/words.tsx";
import type { SelectOption } from "#app/ui/form/select-input.tsx";
import { BoxColumns } from "#app/ui/staff/box.tsx";
import { Paragraph } from "#app/ui/text.tsx";
import { HoursBoxes, HoursField, HoursTime } from "./fields.tsx";
import { HoursList, HoursSave } from "./forms.tsx";
import type { HoursAnswer } from "./view.server.ts";
import { HoursHead } from "./parts.tsx";

export interface HoursPersonScreenProps {
  here: string;
  name: string;
  team: string;
  saved: boolean;
  languages: string;
  /** Types of conversation of their department, and ids of those they hold. */
  skills: { readonly options: readonly SelectOption[]; readonly chosen: string };
  /** Ids of locations. */
  worksAt: string;
  places: readonly SelectOption[];
  weekdays: readonly SelectOption[];
  rosters: readonly {
    readonly id: string;
    readonly when: string;
    readonly where: string;
    readonly kind: string;
  }[];
  absences: readonly { readonly id: string; readonly when: string; readonly kind: string }[];
  answer: HoursAnswer | undefined;
}

/** The hours of one person: the weekly roster, when they are away, which languages they speak, what they do where. */
export function HoursPersonScreen(props: HoursPersonScreenProps) {
  return (
    <>
      <HoursHead {...props} title={props.name} end={props.team} />
      <BoxColumns
        side={
          <>
            <Absences {...props} />
            <Languages {...props} />
          </>
        }
      >
        <Rosters {...props} />
        {props.skills.options.length === 0 ? null : <Skills {...props} />}
        <Places {...props} />
      </BoxColumns>
    </>
  );
}

function Languages({ languages, answer }: HoursPersonScreenProps) {
  const { t } = useWords();
  const title = t("agenda:hours.languages");
  return (
    <HoursSave form="languages" title={title} label={t("agenda:hours.saveLanguages")}>
      <HoursField
        form="languages"
        name="talen"
        label={title}
        hint={t("agenda:hours.languagesHint")}
        answer={answer}
        value={languages}
      />
    </HoursSave>
  );
}

/** Which appointments this person holds. Without a tick: all that their team has. */
function Skills({ skills, answer }: HoursPersonScreenProps) {
  const { t } = useWords();
  return (
    <HoursSave form="skills" title={t("agenda:hours.skills")} label={t("agenda:hours.saveSkills")}>
      <HoursBoxes
        form="skills"
        name="soorten"
        label={t("agenda:hours.skillsLabel")}
        hint={t("agenda:hours.skillsHint")}
        answer={answer}
        options={skills.options}
        value={skills.chosen}
      />
    </HoursSave>
  );
}

/** Where this person can work. Without a tick: everywhere. */
function Places({ places, worksAt, answer }: HoursPersonScreenProps) {
  const { t } = useWords();
  return (
    <HoursSave form="places" title={t("agenda:hours.places")} label={t("agenda:hours.savePlaces")}>
      <HoursBoxes
        form="places"
        name="plekken"
        label={t("agenda:hours.worksAt")}
        hint={t("agenda:hours.worksAtHint")}
        answer={answer}
        options={places}
        value={worksAt}
      />
    </HoursSave>
  );
}

function Rosters({ rosters, places, weekdays, answer }: HoursPersonScreenProps) {
  const { t } = useWords();
  const form = { form: "add-roster", answer };
  const noPlace = { value: "", label: t("agenda:hours.noPlace") };
  return (
    <HoursList
      {...form}
      title={t("agenda:hours.rosters")}
      none={t("agenda:hours.noWork")}
      lines={rosters.map(({ id, when, where, kind }) => ({ id, first: when, second: where, middle: kind }))}
      remove="remove-roster"
      label={t("agenda:hours.addRoster")}
    >
      <HoursField {...form} name="dag" label={t("agenda:hours.weekday")} options={weekdays} />
      <HoursTime {...form} name="van" />
      <HoursTime {...form} name="tot" />
      <HoursField {...form} name="plek" label={t("agenda:hours.place")} options={[noPlace, ...places]} />
      <HoursField
        {...form}
        name="waarvoor"
        label={t("agenda:hours.kind")}
        options={[
          { value: "appointments", label: t("agenda:hours.kinds.appointments") },
          { value: "walk-in", label: t("agenda:hours.kinds.walk-in") },
        ]}
      />
    </HoursList>
  );
}

function Absences({ absences, answer }: HoursPersonScreenProps) {
  const { t } = useWords();
  const form = { form: "add-absence", answer };
  return (
    <HoursList
      {...form}
      title={t("agenda:hours.absences")}
      none={t("agenda:hours.noAbsences")}
      lines={absences.map(({ id, when, kind }) => ({ id, first: when, second: kind }))}
      remove="remove-absence"
      label={t("agenda:hours.addAbsence")}
    >
      <Paragraph small soft>
        {t("agenda:hours.absenceNote")}
      </Paragraph>
      <HoursField {...form} name="vanaf" label={t("agenda:hours.fromDate")} type="date" />
      <HoursTime {...form} name="van" />
      <HoursField {...form} name="totenmet" label={t("agenda:hours.toDate")} type="date" />
      <HoursTime {...form} name="tot" />
      <HoursField
        {...form}
        name="waarvoor"
        label={t("agenda:hours.kind")}
        options={[
          { value: "away", label: t("agenda:hours.absenceKinds.away") },
          { value: "meeting", label: t("agenda:hours.absenceKinds.meeting") },
        ]}
      />
    </HoursList>
  );
}
