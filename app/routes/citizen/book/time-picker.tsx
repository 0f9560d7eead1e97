import type { ReactNode } from "react";
import { useWords } from "#app/i18n/words.tsx";
import type { Channel } from "#app/municipality/policy.ts";
import { Button, ButtonGroup } from "#app/ui/form/button.tsx";
import { ChoiceLinks } from "#app/ui/choice-links.tsx";
import { DayList } from "#app/ui/form/day-list.tsx";
import { Field } from "#app/ui/form/field.tsx";
import type { IconName } from "#app/ui/icon.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Form } from "#app/ui/stack.tsx";
import { Paragraph } from "#app/ui/text.tsx";
import { useHref } from "#app/routes/citizen/frame/chrome.ts";
import type { TimesView } from "#app/conversations/free/times.server.ts";

const channelIcons: Record<Channel, IconName> = {
  office: "building",
  phone: "phone",
  video: "video",
  home: "home",
};

export interface TimePickerProps {
  times: TimesView;
  error: string | null;
  /** Words on the button. */
  choose: string;
  /** Below the button. */
  note?: ReactNode;
  /** Hidden fields. */
  children?: ReactNode;
}

/** How, which part of the day, and days with times: links and radios, so that it works without a script. */
export function TimePicker({ times, error, choose, note, children }: TimePickerProps) {
  const { t } = useWords();
  const href = useHref();
  return (
    <>
      {times.channels.length > 1 ? (
        <ChoiceLinks
          look="boxes"
          label={t("conversation:channel.title")}
          links={times.channels.map(({ channel, current, ...link }) => ({
            href: href(link.href),
            current,
            text: t(`conversation:channel.${channel}`),
            icon: channelIcons[channel],
          }))}
        />
      ) : null}
      <ChoiceLinks
        look="line"
        label={t("conversation:partOfDay.title")}
        links={times.parts.map(({ part, current, ...link }) => ({
          href: href(link.href),
          current,
          text: t(`conversation:partOfDay.${part}`),
        }))}
      />
      {times.days.length === 0 ? (
        <Paragraph>{t("conversation:times.none")}</Paragraph>
      ) : (
        <Form>
          {children}
          <Field
            id="tijd"
            label={t("conversation:times.title")}
            look={2}
            group
            hint={t("conversation:times.hint")}
            error={error ?? undefined}
            errorPrefix={t("errors.field")}
          >
            {(control) => (
              <DayList name="tijd" id="tijd" days={times.days} describedBy={control.describedBy} />
            )}
          </Field>
          {times.more ? (
            <p>
              <TextLink href={href(times.more)} arrow="forward">
                {t("conversation:times.more")}
              </TextLink>
            </p>
          ) : null}
          <ButtonGroup>
            <Button name="wens" value="booked">
              {choose}
            </Button>
          </ButtonGroup>
          {note ? (
            <Paragraph small soft>
              {note}
            </Paragraph>
          ) : null}
        </Form>
      )}
    </>
  );
}
