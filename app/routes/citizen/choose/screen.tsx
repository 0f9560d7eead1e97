import { useWords } from "#app/i18n/words.tsx";
import { Button, ButtonGroup } from "#app/ui/form/button.tsx";
import { CheckBoxes } from "#app/ui/form/choice-boxes.tsx";
import { ChildStrip } from "#app/ui/page/child-strip.tsx";
import { Details } from "#app/ui/details.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { Field } from "#app/ui/form/field.tsx";
import { Panel } from "#app/ui/page/panel.tsx";
import { Form, Stack } from "#app/ui/stack.tsx";
import { Paragraph } from "#app/ui/text.tsx";
import { VerdictHeading, type VerdictOutcome } from "#app/ui/verdict.tsx";
import type { ChoiceGroup, ChooseView } from "./view.server.ts";
import { Frame } from "#app/routes/citizen/frame/frame.tsx";
import { Meanwhile, Seen } from "#app/routes/citizen/flow/meanwhile.tsx";

/** What to ask for, for one child. "Niets" is a full answer. */
export function ChooseScreen({ view }: { view: ChooseView }) {
  const { t } = useWords();
  const { error, groups } = view;
  return (
    <Frame
      back={view.back}
      later={view.later}
      section="choose"
      strip={view.strip.length > 0 ? <ChildStrip items={view.strip} /> : undefined}
    >
      {error ? (
        <ErrorSummary title={t("errors.summary", { count: 1 })} errors={[{ href: "#chosen", text: error }]} />
      ) : null}
      <Meanwhile view={view.meanwhile} />
      <Form>
        <Seen mark={view.seen} />
        <Field
          id="chosen"
          label={view.heading}
          heading
          group
          hint={view.hint}
          error={error ?? undefined}
          errorPrefix={t("errors.field")}
        >
          {(control) => (
            <Stack>
              {groups.map((group, index) => (
                <Group
                  key={group.outcome}
                  group={group}
                  id={index === 0 ? control.id : `${control.id}-${group.outcome}`}
                  view={view}
                />
              ))}
            </Stack>
          )}
        </Field>
        {view.chosenForOthers.length > 0 ? (
          <Panel kind="help">
            {view.chosenForOthers.map((other) => (
              <Paragraph key={other.name}>
                <strong>{t("result:choose.chosenFor", { name: other.name })}</strong> {other.provisions}
              </Paragraph>
            ))}
          </Panel>
        ) : null}
        <ButtonGroup>
          <Button>{view.nextName ? t("intake:toPerson", { name: view.nextName }) : t("continue")}</Button>
          <Button kind="secondary" name="niets" value="1">
            {view.nothing}
          </Button>
        </ButtonGroup>
      </Form>
    </Frame>
  );
}

function Group({ group, id, view }: { group: ChoiceGroup; id: string; view: ChooseView }) {
  const { t } = useWords();
  const outcome: VerdictOutcome = group.outcome === "unlikely" ? "not" : group.outcome;
  const boxes = <CheckBoxes id={id} name="chosen" options={group.options} selected={view.selected} strong />;
  if (group.outcome === "unlikely") {
    // When nothing else is offered there has to be something to choose from in view.
    const open =
      view.groups.length === 1 || group.options.some((option) => view.selected.includes(option.value));
    return (
      <Details summary={t("result:choose.unlikely", { provisions: view.unlikelyNames })} open={open}>
        <Paragraph>{t("result:choose.unlikelyHint")}</Paragraph>
        {boxes}
      </Details>
    );
  }
  return (
    <Stack gap="small">
      <VerdictHeading outcome={outcome} text={t(`result:outcomes.${group.outcome}`)} plain />
      {boxes}
    </Stack>
  );
}
