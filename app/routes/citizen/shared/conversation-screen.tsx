import { useWords } from "#app/i18n/words.tsx";
import type { Channel } from "#app/municipality/policy.ts";
import { Button, ButtonGroup, LinkButton } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { ChoiceLinks } from "#app/ui/choice-links.tsx";
import { DayList } from "#app/ui/day-list.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import type { IconName } from "#app/ui/icon.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Form } from "#app/ui/stack.tsx";
import { Heading, Hint, Paragraph } from "#app/ui/text.tsx";
import { useHref } from "./chrome.ts";
import { CallMe, CallMeText, WalkIn } from "./alternatives.tsx";
import type { ConversationView } from "./conversation-view.server.ts";
import { Frame } from "./frame.tsx";

const channelIcons: Record<Channel, IconName> = { office: "building", phone: "phone", video: "video", home: "home" };

/** When to talk: channel, part of the day, days with times; and what else is possible, always in view. */
export function ConversationScreen({ view }: { view: ConversationView }) {
  const { t, say } = useWords();
  const href = useHref();
  if (view.type === "spoedgesprek") return <UrgentScreen view={view} />;
  return (
    <Frame back={view.back} later={view.later} section="contact" side={<Alternatives view={view} />}>
      {view.error ? (
        <ErrorSummary title={t("errors.summary", { count: 1 })} errors={[{ href: "#tijd", text: view.error }]} />
      ) : null}
      <div>
        <Heading level={1}>{t("conversation:title")}</Heading>
        <Hint>
          {t("conversation:intro", { type: t(`conversation:types.${view.type}`), minutes: view.minutes })}{" "}
          {view.interpreter
            ? t("conversation:interpreter", { language: say(`intake:questions.interpreter.options.${view.interpreter}`) })
            : ""}{" "}
          {t("conversation:free")}
        </Hint>
      </div>
      {view.channels.length > 1 ? (
        <ChoiceLinks
          look="boxes"
          label={t("conversation:channel.title")}
          links={view.channels.map(({ channel, current, ...link }) => ({
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
        links={view.parts.map(({ part, current, ...link }) => ({
          href: href(link.href),
          current,
          text: t(`conversation:partOfDay.${part}`),
        }))}
      />
      {view.days.length === 0 ? (
        <Paragraph>{t("conversation:times.none")}</Paragraph>
      ) : (
        <Form>
          <Field
            id="tijd"
            label={t("conversation:times.title")}
            group
            hint={t("conversation:times.hint")}
            error={view.error ?? undefined}
            errorPrefix={t("errors.field")}
          >
            {(control) => <DayList name="tijd" id="tijd" days={view.days} describedBy={control.describedBy} />}
          </Field>
          {view.more ? (
            <p>
              <TextLink href={href(view.more)} arrow="forward">
                {t("conversation:times.more")}
              </TextLink>
            </p>
          ) : null}
          <ButtonGroup>
            <Button name="wens" value="booked">
              {t("conversation:times.choose")}
            </Button>
          </ButtonGroup>
          <Paragraph small soft>
            {t("conversation:times.hold")}
          </Paragraph>
        </Form>
      )}
    </Frame>
  );
}

function Alternatives({ view }: { view: ConversationView }) {
  const { t } = useWords();
  return (
    <>
      <Heading level={2}>{t("conversation:alternatives.title")}</Heading>
      <Card title={t("conversation:alternatives.callMe.title")} look={3}>
        <CallMeText days={view.callWithinWorkingDays} />
        <CallMe />
      </Card>
      {view.walkIn ? (
        <Card title={t("conversation:alternatives.walkIn.title")} look={3}>
          <WalkIn place={view.walkIn} />
        </Card>
      ) : null}
      {view.required ? null : (
        <Card title={t("conversation:alternatives.without.title")} look={3}>
          <Paragraph>{t("conversation:alternatives.without.text")}</Paragraph>
          <form method="post">
            <LinkButton name="wens" value="none">
              {t("conversation:alternatives.without.button")}
            </LinkButton>
          </form>
        </Card>
      )}
    </>
  );
}

/** Red: nothing to choose, we call today. */
function UrgentScreen({ view }: { view: ConversationView }) {
  const { t } = useWords();
  return (
    <Frame back={view.back} later={view.later} section="contact" title={t("conversation:urgent.title")}>
      <Paragraph>{t("conversation:urgent.text")}</Paragraph>
      <Form>
        <ButtonGroup>
          <Button name="wens" value="call-me">
            {t("conversation:urgent.button")}
          </Button>
        </ButtonGroup>
      </Form>
    </Frame>
  );
}
