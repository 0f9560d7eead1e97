import { useWords } from "#app/i18n/words.tsx";
import type { SelectOption } from "#app/ui/form/select-input.tsx";
import { BoxColumns } from "#app/ui/staff/box.tsx";
import { Paragraph } from "#app/ui/text.tsx";
import { ModelBoxes, ModelField, ModelTime } from "./fields.tsx";
import { ModelList, ModelSave } from "./forms.tsx";
import type { ModelAnswer } from "./view.server.ts";
import { ModelHead } from "./parts.tsx";

export interface ModelPersonScreenProps {
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
  answer: ModelAnswer | undefined;
}

/** The hours of one person: the weekly roster, when they are away, which languages they speak, what they do where. */
export function ModelPersonScreen(props: ModelPersonScreenProps) {
  return (
    <>
      <ModelHead {...props} title={props.name} end={props.team} />
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

function Languages({ languages, answer }: ModelPersonScreenProps) {
  const { t } = useWords();
  const title = t("agenda:model.languages");
  return (
    <ModelSave form="languages" title={title} label={t("agenda:model.saveLanguages")}>
      <ModelField
        form="languages"
        name="talen"
        label={title}
        hint={t("agenda:model.languagesHint")}
        answer={answer}
        value={languages}
      />
    </ModelSave>
  );
}

/** Which talks this person holds. Without a tick: all that their team has. */
function Skills({ skills, answer }: ModelPersonScreenProps) {
  const { t } = useWords();
  return (
    <ModelSave form="skills" title={t("agenda:model.skills")} label={t("agenda:model.saveSkills")}>
      <ModelBoxes
        form="skills"
        name="soorten"
        label={t("agenda:model.skillsLabel")}
        hint={t("agenda:model.skillsHint")}
        answer={answer}
        options={skills.options}
        value={skills.chosen}
      />
    </ModelSave>
  );
}

/** Where this person can work. Without a tick: everywhere. */
function Places({ places, worksAt, answer }: ModelPersonScreenProps) {
  const { t } = useWords();
  return (
    <ModelSave form="places" title={t("agenda:model.places")} label={t("agenda:model.savePlaces")}>
      <ModelBoxes
        form="places"
        name="plekken"
        label={t("agenda:model.worksAt")}
        hint={t("agenda:model.worksAtHint")}
        answer={answer}
        options={places}
        value={worksAt}
      />
    </ModelSave>
  );
}

function Rosters({ rosters, places, weekdays, answer }: ModelPersonScreenProps) {
  const { t } = useWords();
  const form = { form: "add-roster", answer };
  const noPlace = { value: "", label: t("agenda:model.noPlace") };
  return (
    <ModelList
      {...form}
      title={t("agenda:model.rosters")}
      none={t("agenda:model.noWork")}
      lines={rosters.map(({ id, when, where, kind }) => ({ id, first: when, second: where, middle: kind }))}
      remove="remove-roster"
      label={t("agenda:model.addRoster")}
    >
      <ModelField {...form} name="dag" label={t("agenda:model.weekday")} options={weekdays} />
      <ModelTime {...form} name="van" />
      <ModelTime {...form} name="tot" />
      <ModelField {...form} name="plek" label={t("agenda:model.place")} options={[noPlace, ...places]} />
      <ModelField
        {...form}
        name="waarvoor"
        label={t("agenda:model.kind")}
        options={[
          { value: "talks", label: t("agenda:model.kinds.talks") },
          { value: "walk-in", label: t("agenda:model.kinds.walk-in") },
        ]}
      />
    </ModelList>
  );
}

function Absences({ absences, answer }: ModelPersonScreenProps) {
  const { t } = useWords();
  const form = { form: "add-absence", answer };
  return (
    <ModelList
      {...form}
      title={t("agenda:model.absences")}
      none={t("agenda:model.noAbsences")}
      lines={absences.map(({ id, when, kind }) => ({ id, first: when, second: kind }))}
      remove="remove-absence"
      label={t("agenda:model.addAbsence")}
    >
      <Paragraph small soft>
        {t("agenda:model.absenceNote")}
      </Paragraph>
      <ModelField {...form} name="vanaf" label={t("agenda:model.fromDate")} type="date" />
      <ModelTime {...form} name="van" />
      <ModelField {...form} name="totenmet" label={t("agenda:model.toDate")} type="date" />
      <ModelTime {...form} name="tot" />
      <ModelField
        {...form}
        name="waarvoor"
        label={t("agenda:model.kind")}
        options={[
          { value: "away", label: t("agenda:model.absenceKinds.away") },
          { value: "meeting", label: t("agenda:model.absenceKinds.meeting") },
        ]}
      />
    </ModelList>
  );
}
