import { useWords } from "#app/i18n/words.tsx";
import { Button } from "#app/ui/form/button.tsx";
import type { SelectOption } from "#app/ui/form/select-input.tsx";
import { Form } from "#app/ui/stack.tsx";
import { Box } from "#app/ui/staff/box.tsx";
import { Paragraph } from "#app/ui/text.tsx";
import { ModelBoxes, ModelField } from "./fields.tsx";
import type { ModelAnswer } from "./view.server.ts";
import { ModelHead } from "./parts.tsx";

export interface ModelTypeScreenProps {
  here: string;
  saved: boolean;
  name: string;
  /** Families choose a time for it. */
  isBooked: boolean;
  /** Held by telephone only. */
  byPhone: boolean;
  places: readonly SelectOption[];
  channels: readonly SelectOption[];
  teams: readonly SelectOption[];
  /** As it is now: numbers, and ids with a comma between them. */
  now: Readonly<
    Record<
      "minutes" | "buffer" | "channels" | "locations" | "departments" | "noticeHours" | "daysAhead",
      string
    >
  >;
  answer: ModelAnswer | undefined;
}

/** The terms of one type of conversation: how long, who, how, where, and how far ahead. */
export function ModelTypeScreen(props: ModelTypeScreenProps) {
  const { isBooked, byPhone, now, answer } = props;
  const { t } = useWords();
  const form = { form: "type", answer };
  return (
    <>
      <ModelHead {...props} title={props.name} />
      <Paragraph>{isBooked ? t("agenda:model.typeLead") : t("agenda:model.neverBooked")}</Paragraph>
      <Box title={t("agenda:model.terms")}>
        <Form>
          <ModelField
            {...form}
            name="minuten"
            label={t("agenda:model.minutes")}
            hint={t("agenda:model.minutesHint")}
            value={now.minutes}
            width={4}
          />
          <ModelField
            {...form}
            name="uitloop"
            label={t("agenda:model.buffer")}
            hint={t("agenda:model.bufferHint")}
            value={now.buffer}
            width={4}
          />
          <ModelBoxes
            {...form}
            name="teams"
            label={t("agenda:model.teams")}
            hint={t("agenda:model.teamsHint")}
            options={props.teams}
            value={now.departments}
          />
          {byPhone ? null : (
            <>
              <ModelBoxes
                {...form}
                name="kanalen"
                label={t("agenda:model.channels")}
                options={props.channels}
                value={now.channels}
              />
              <ModelBoxes
                {...form}
                name="plekken"
                label={t("agenda:model.typePlaces")}
                options={props.places}
                value={now.locations}
              />
            </>
          )}
          {isBooked ? (
            <>
              <ModelField
                {...form}
                name="vooraf"
                label={t("agenda:model.notice")}
                hint={t("agenda:model.noticeHint")}
                value={now.noticeHours}
                width={4}
              />
              <ModelField
                {...form}
                name="vooruit"
                label={t("agenda:model.ahead")}
                value={now.daysAhead}
                width={4}
              />
            </>
          ) : null}
          <Button name="doe" value="type">
            {t("agenda:model.saveTerms")}
          </Button>
        </Form>
      </Box>
    </>
  );
}
