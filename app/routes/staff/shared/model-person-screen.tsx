import { useWords } from "#app/i18n/words.tsx";
import { Button } from "#app/ui/button.tsx";
import { Details } from "#app/ui/details.tsx";
import type { SelectOption } from "#app/ui/select-input.tsx";
import { Form } from "#app/ui/stack.tsx";
import { Box, BoxColumns, BoxLines } from "#app/ui/staff/box.tsx";
import { TwoLines } from "#app/ui/staff/table.tsx";
import { Paragraph } from "#app/ui/text.tsx";
import type { ModelAnswer } from "./model-page.server.ts";
import { ModelBoxes, ModelField, ModelHead, ModelTime, RemoveButton } from "./model-parts.tsx";

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
  const { t } = useWords();
  return (
    <>
      <ModelHead {...props} title={props.name} end={props.team} />
      <BoxColumns
        side={
          <>
            <Absences {...props} />
            <Box title={t("agenda:model.languages")}>
              <Form>
                <ModelField
                  form="languages"
                  name="talen"
                  label={t("agenda:model.languages")}
                  hint={t("agenda:model.languagesHint")}
                  answer={props.answer}
                  value={props.languages}
                />
                <Button kind="secondary" name="doe" value="languages">
                  {t("agenda:model.saveLanguages")}
                </Button>
              </Form>
            </Box>
          </>
        }
      >
        <Rosters {...props} />
        <SkillsAndPlaces {...props} />
      </BoxColumns>
    </>
  );
}

/** Which talks this person holds, and where. Without a tick: all that their team has. */
function SkillsAndPlaces({ skills, places, worksAt, answer }: ModelPersonScreenProps) {
  const { t } = useWords();
  return (
    <>
      {skills.options.length === 0 ? null : (
        <Box title={t("agenda:model.skills")}>
          <Form>
            <ModelBoxes
              form="skills"
              name="soorten"
              label={t("agenda:model.skillsLabel")}
              hint={t("agenda:model.skillsHint")}
              answer={answer}
              options={skills.options}
              value={skills.chosen}
            />
            <Button kind="secondary" name="doe" value="skills">
              {t("agenda:model.saveSkills")}
            </Button>
          </Form>
        </Box>
      )}
      <Box title={t("agenda:model.places")}>
        <Form>
          <ModelBoxes
            form="places"
            name="plekken"
            label={t("agenda:model.worksAt")}
            hint={t("agenda:model.worksAtHint")}
            answer={answer}
            options={places}
            value={worksAt}
          />
          <Button kind="secondary" name="doe" value="places">
            {t("agenda:model.savePlaces")}
          </Button>
        </Form>
      </Box>
    </>
  );
}

const isOpen = (answer: ModelAnswer | undefined, form: string) =>
  answer?.refused !== null && answer?.typed["doe"] === form;

function Rosters({ rosters, places, weekdays, answer }: ModelPersonScreenProps) {
  const { t } = useWords();
  const form = { form: "add-roster", answer };
  const noPlace = { value: "", label: t("agenda:model.noPlace") };
  return (
    <Box title={t("agenda:model.rosters")}>
      {rosters.length === 0 ? <Paragraph>{t("agenda:model.noWork")}</Paragraph> : null}
      <BoxLines
        lines={rosters.map(({ id, when, where, kind }) => ({
          key: id,
          start: <TwoLines strong first={when} second={where} />,
          middle: kind,
          end: <RemoveButton kind="remove-roster" id={id} what={when} />,
        }))}
      />
      <Details summary={t("agenda:model.addRoster")} open={isOpen(answer, "add-roster")}>
        <Form>
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
          <Button name="doe" value="add-roster">
            {t("agenda:model.addRoster")}
          </Button>
        </Form>
      </Details>
    </Box>
  );
}

function Absences({ absences, answer }: ModelPersonScreenProps) {
  const { t } = useWords();
  const form = { form: "add-absence", answer };
  return (
    <Box title={t("agenda:model.absences")}>
      {absences.length === 0 ? <Paragraph>{t("agenda:model.noAbsences")}</Paragraph> : null}
      <BoxLines
        lines={absences.map(({ id, when, kind }) => ({
          key: id,
          start: <TwoLines strong first={when} second={kind} />,
          end: <RemoveButton kind="remove-absence" id={id} what={when} />,
        }))}
      />
      <Details summary={t("agenda:model.addAbsence")} open={isOpen(answer, "add-absence")}>
        <Form>
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
          <Button name="doe" value="add-absence">
            {t("agenda:model.addAbsence")}
          </Button>
        </Form>
      </Details>
    </Box>
  );
}
