import { useWords } from "#app/i18n/words.tsx";
import { Button, ButtonGroup, LinkButton } from "#app/ui/form/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { Form } from "#app/ui/stack.tsx";
import { Heading, Hint, Paragraph } from "#app/ui/text.tsx";
import { CallMe, CallMeText, WalkIn } from "./alternatives.tsx";
import type { ConversationView } from "./view.server.ts";
import { Frame } from "#app/routes/citizen/frame/frame.tsx";
import { Meanwhile, Seen } from "#app/routes/citizen/flow/meanwhile.tsx";
import { TimePicker } from "./time-picker.tsx";

/** When to talk: channel, part of the day, days with times; and what else is possible, always in view. */
export function ConversationScreen({ view }: { view: ConversationView }) {
  const { t, say } = useWords();
  if (view.type === "spoedgesprek") return <UrgentScreen view={view} />;
  return (
    <Frame back={view.back} later={view.later} section="contact" side={<Alternatives view={view} />}>
      {view.error ? (
        <ErrorSummary
          title={t("errors.summary", { count: 1 })}
          errors={[{ href: "#tijd", text: view.error }]}
        />
      ) : null}
      <Meanwhile view={view.meanwhile} />
      <div>
        <Heading level={1}>{t("conversation:title")}</Heading>
        <Hint>
          {t("conversation:intro", { type: t(`conversation:types.${view.type}`), minutes: view.minutes })}{" "}
          {view.interpreter
            ? t("conversation:interpreter", {
                language: say(`intake:questions.interpreter.options.${view.interpreter}`),
              })
            : ""}{" "}
          {t("conversation:free")}
        </Hint>
      </div>
      <TimePicker
        times={view.times}
        error={view.error}
        choose={t("conversation:times.choose")}
        note={t("conversation:times.hold")}
      >
        <Seen mark={view.seen} />
      </TimePicker>
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
        <CallMe seen={view.seen} />
      </Card>
      {view.walkIn ? (
        <Card title={t("conversation:alternatives.walkIn.title")} look={3}>
          <WalkIn {...view.walkIn} />
        </Card>
      ) : null}
      {view.required ? null : (
        <Card title={t("conversation:alternatives.without.title")} look={3}>
          <Paragraph>{t("conversation:alternatives.without.text")}</Paragraph>
          <form method="post">
            <Seen mark={view.seen} />
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
      <Meanwhile view={view.meanwhile} />
      <Paragraph>{t("conversation:urgent.text")}</Paragraph>
      <Form>
        <Seen mark={view.seen} />
        <ButtonGroup>
          <Button name="wens" value="call-me">
            {t("conversation:urgent.button")}
          </Button>
        </ButtonGroup>
      </Form>
    </Frame>
  );
}
