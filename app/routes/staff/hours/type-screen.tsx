import { useWords } from "#app/i18n/words.tsx";
import { StaffForm } from "#app/routes/staff/form/form.tsx";
import { Button } from "#app/ui/form/button.tsx";
import type { SelectOption } from "#app/ui/form/select-input.tsx";
import { Box } from "#app/ui/staff/box.tsx";
import { Paragraph } from "#app/ui/text.tsx";
import { HoursBoxes, HoursField } from "./fields.tsx";
import { HoursHead } from "./parts.tsx";

export interface HoursTypeScreenProps {
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
  /** As it is now. */
  now: Readonly<Record<"minutes" | "buffer" | "noticeHours" | "daysAhead", string>> &
    Readonly<Record<"channels" | "locations" | "departments", readonly string[]>>;
}

/** The terms of one type of conversation: how long, who, how, where, and how far ahead. */
export function HoursTypeScreen(props: HoursTypeScreenProps) {
  const { isBooked, byPhone, now } = props;
  const { t } = useWords();
  return (
    <>
      <HoursHead {...props} title={props.name} />
      <Paragraph>{isBooked ? t("agenda:hours.typeLead") : t("agenda:hours.neverBooked")}</Paragraph>
      <Box title={t("agenda:hours.terms")}>
        <StaffForm name="type">
          <HoursField
            name="minuten"
            label={t("agenda:hours.minutes")}
            hint={t("agenda:hours.minutesHint")}
            value={now.minutes}
            width={4}
          />
          <HoursField
            name="uitloop"
            label={t("agenda:hours.buffer")}
            hint={t("agenda:hours.bufferHint")}
            value={now.buffer}
            width={4}
          />
          <HoursBoxes
            name="teams"
            label={t("agenda:hours.teams")}
            hint={t("agenda:hours.teamsHint")}
            options={props.teams}
            chosen={now.departments}
          />
          {byPhone ? null : (
            <>
              <HoursBoxes
                name="kanalen"
                label={t("agenda:hours.channels")}
                options={props.channels}
                chosen={now.channels}
              />
              <HoursBoxes
                name="plekken"
                label={t("agenda:hours.typePlaces")}
                options={props.places}
                chosen={now.locations}
              />
            </>
          )}
          {isBooked ? (
            <>
              <HoursField
                name="vooraf"
                label={t("agenda:hours.notice")}
                hint={t("agenda:hours.noticeHint")}
                value={now.noticeHours}
                width={4}
              />
              <HoursField name="vooruit" label={t("agenda:hours.ahead")} value={now.daysAhead} width={4} />
            </>
          ) : null}
          <Button name="doe" value="type">
            {t("agenda:hours.saveTerms")}
          </Button>
        </StaffForm>
      </Box>
    </>
  );
}
