import type { ReactNode } from "react";
import { useWords } from "#app/i18n/words.tsx";
import type { TimesView } from "#app/conversations/free/times.server.ts";
import { Button } from "#app/ui/form/button.tsx";
import { ChoiceLinks } from "#app/ui/choice-links.tsx";
import { DayList } from "#app/ui/form/day-list.tsx";
import { Field } from "#app/ui/form/field.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Form } from "#app/ui/stack.tsx";
import { Box } from "#app/ui/staff/box.tsx";
import { Paragraph } from "#app/ui/text.tsx";

export interface StaffTimesProps {
  times: TimesView;
  error: string | null;
  /** Words on the button. */
  choose: string;
  /** Hidden fields. */
  children?: ReactNode;
}

/** Free times to choose for a family: how, which part of the day, days with times. Works without a script. */
export function StaffTimes({ times, error, choose, children }: StaffTimesProps) {
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
        <Paragraph>{t("agenda:book.noTimes")}</Paragraph>
      ) : (
        <Form>
          {children}
          <Field
            id="tijd"
            label={t("agenda:book.times")}
            group
            hint={t("agenda:book.message")}
            error={error ?? undefined}
            errorPrefix={t("errors.field")}
          >
            {(control) => (
              <DayList name="tijd" id="tijd" days={times.days} describedBy={control.describedBy} />
            )}
          </Field>
          {times.more ? (
            <p>
              <TextLink href={times.more}>{t("agenda:book.more")}</TextLink>
            </p>
          ) : null}
          <Button icon="calendar-plus">{choose}</Button>
        </Form>
      )}
    </Box>
  );
}
