import type { ReactNode } from "react";
import { useWords } from "#app/i18n/words.tsx";
import type { TimesView } from "#app/conversations/free/times.server.ts";
import { StaffField, StaffForm } from "#app/routes/staff/form/form.tsx";
import { Button } from "#app/ui/form/button.tsx";
import { ChoiceLinks } from "#app/ui/choice-links.tsx";
import { DayList } from "#app/ui/form/day-list.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Box } from "#app/ui/staff/box.tsx";
import { Paragraph } from "#app/ui/text.tsx";

export interface StaffTimesProps {
  times: TimesView;
  /** Words on the button. */
  choose: string;
  /** Hidden fields. */
  children?: ReactNode;
}

/** Free times to choose for a family: how, which part of the day, days with times. Works without a script. */
export function StaffTimes({ times, choose, children }: StaffTimesProps) {
  const { t, say } = useWords();
  return (
    <Box>
      {times.channels.length > 1 ? (
        <ChoiceLinks
          look="line"
          label={t("agenda:book.channel")}
          links={times.channels.map(({ channel, href, current }) => ({
            href,
            current,
            text: say(`staff:channels.${channel}`),
          }))}
        />
      ) : null}
      <ChoiceLinks
        look="line"
        label={t("agenda:book.part")}
        links={times.parts.map(({ part, href, current }) => ({
          href,
          current,
          text: part === "all" ? t("agenda:book.all") : say(`conversation:partOfDay.${part}`),
        }))}
      />
      {times.days.length === 0 ? (
        // The summary of what was refused leads here: the last free time may just be gone.
        <div id="tijd" tabIndex={-1}>
          <Paragraph>{t("agenda:book.noTimes")}</Paragraph>
        </div>
      ) : (
        <StaffForm>
          {children}
          <StaffField name="tijd" label={t("agenda:book.times")} group hint={t("agenda:book.message")}>
            {({ id, name, value, describedBy }) => (
              <DayList id={id} name={name} days={withChosen(times.days, value)} describedBy={describedBy} />
            )}
          </StaffField>
          {times.more ? (
            <p>
              <TextLink href={times.more}>{t("agenda:book.more")}</TextLink>
            </p>
          ) : null}
          <Button icon="calendar-plus">{choose}</Button>
        </StaffForm>
      )}
    </Box>
  );
}

/** The time that was chosen before, if it is still free. */
const withChosen = (days: TimesView["days"], chosen: string | undefined) =>
  days.map((day) => ({
    ...day,
    times: day.times.map((time) => ({ ...time, checked: time.value === chosen })),
  }));
