import { useWords } from "#app/i18n/words.tsx";
import type { SelectOption } from "#app/ui/form/select-input.tsx";
import { BoxColumns } from "#app/ui/staff/box.tsx";
import { Paragraph } from "#app/ui/text.tsx";
import { HoursBoxes, HoursField, HoursTime } from "./fields.tsx";
import { HoursList, HoursSave } from "./forms.tsx";
import { HoursHead } from "./parts.tsx";

export interface HoursPersonScreenProps {
  here: string;
  name: string;
  team: string;
  saved: boolean;
  languages: string;
  /** Types of conversation of their department, and ids of those they hold. */
  skills: { readonly options: readonly SelectOption[]; readonly chosen: readonly string[] };
  /** Ids of locations. */
  worksAt: readonly string[];
  places: readonly SelectOption[];
  weekdays: readonly SelectOption[];
  rosters: readonly {
    readonly id: string;
    readonly when: string;
    readonly where: string;
    readonly kind: string;
  }[];
  absences: readonly { readonly id: string; readonly when: string; readonly kind: string }[];
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

function Languages({ languages }: HoursPersonScreenProps) {
  const { t } = useWords();
  const title = t("agenda:hours.languages");
  return (
    <HoursSave form="languages" title={title} label={t("agenda:hours.saveLanguages")}>
      <HoursField name="talen" label={title} hint={t("agenda:hours.languagesHint")} value={languages} />
    </HoursSave>
  );
}

/** Which appointments this person holds. Without a tick: all that their team has. */
function Skills({ skills }: HoursPersonScreenProps) {
  const { t } = useWords();
  return (
    <HoursSave form="skills" title={t("agenda:hours.skills")} label={t("agenda:hours.saveSkills")}>
      <HoursBoxes
        name="soorten"
        label={t("agenda:hours.skillsLabel")}
        hint={t("agenda:hours.skillsHint")}
        options={skills.options}
        chosen={skills.chosen}
      />
    </HoursSave>
  );
}

/** Where this person can work. Without a tick: everywhere. */
function Places({ places, worksAt }: HoursPersonScreenProps) {
  const { t } = useWords();
  return (
    <HoursSave form="places" title={t("agenda:hours.places")} label={t("agenda:hours.savePlaces")}>
      <HoursBoxes
        name="plekken"
        label={t("agenda:hours.worksAt")}
        hint={t("agenda:hours.worksAtHint")}
        options={places}
        chosen={worksAt}
      />
    </HoursSave>
  );
}

function Rosters({ rosters, places, weekdays }: HoursPersonScreenProps) {
  const { t } = useWords();
  const noPlace = { value: "", label: t("agenda:hours.noPlace") };
  return (
    <HoursList
      form="add-roster"
      title={t("agenda:hours.rosters")}
      none={t("agenda:hours.noWork")}
      lines={rosters.map(({ id, when, where, kind }) => ({ id, first: when, second: where, middle: kind }))}
      remove="remove-roster"
      label={t("agenda:hours.addRoster")}
    >
      <HoursField name="dag" label={t("agenda:hours.weekday")} options={weekdays} />
      <HoursTime name="van" />
      <HoursTime name="tot" />
      <HoursField name="plek" label={t("agenda:hours.place")} options={[noPlace, ...places]} />
      <HoursField
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

function Absences({ absences }: HoursPersonScreenProps) {
  const { t } = useWords();
  return (
    <HoursList
      form="add-absence"
      title={t("agenda:hours.absences")}
      none={t("agenda:hours.noAbsences")}
      lines={absences.map(({ id, when, kind }) => ({ id, first: when, second: kind }))}
      remove="remove-absence"
      label={t("agenda:hours.addAbsence")}
    >
      <Paragraph small soft>
        {t("agenda:hours.absenceNote")}
      </Paragraph>
      <HoursField name="vanaf" label={t("agenda:hours.fromDate")} type="date" />
      <HoursTime name="van" />
      <HoursField name="totenmet" label={t("agenda:hours.toDate")} type="date" />
      <HoursTime name="tot" />
      <HoursField
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
