import { useWords } from "#app/i18n/words.tsx";
import { notKnownButton } from "#app/intake/forms.ts";
import { Button, ButtonGroup } from "#app/ui/form/button.tsx";
import { ChildStrip } from "#app/ui/page/child-strip.tsx";
import { Details } from "#app/ui/details.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { Form } from "#app/ui/stack.tsx";
import { Heading, Hint, Overline, Paragraph } from "#app/ui/text.tsx";
import { Frame } from "#app/routes/citizen/frame/frame.tsx";
import { Meanwhile, Seen } from "./meanwhile.tsx";
import { QuestionField } from "./field.tsx";
import type { QuestionView } from "./view.server.ts";

/** A page of the flow that asks: heading, fields, one way on, and why it is asked. */
export function QuestionScreen({ view }: { view: QuestionView }) {
  const { t } = useWords();
  const errors = view.fields.flatMap((field) =>
    field.error ? [{ href: `#${field.id}`, text: field.error }] : [],
  );
  const notKnown = view.fields.find((field) => field.mayNotKnow);
  const whys = view.fields.flatMap((field) => (field.why ? [field.why] : []));
  const single = view.heading === null;
  return (
    <Frame
      back={view.back}
      later={view.later}
      section={view.section}
      strip={view.strip.length > 0 ? <ChildStrip items={view.strip} /> : undefined}
    >
      {errors.length > 0 ? (
        <ErrorSummary title={t("errors.summary", { count: errors.length })} errors={errors} />
      ) : null}
      <Meanwhile view={view.meanwhile} />
      {view.overline || !single ? (
        <div>
          {view.overline ? <Overline>{view.overline}</Overline> : null}
          {single ? null : <Heading level={1}>{view.heading}</Heading>}
          {view.hint ? <Hint>{view.hint}</Hint> : null}
        </div>
      ) : null}
      <Form>
        <Seen mark={view.seen} />
        {view.fields.map((field) => (
          <QuestionField key={field.id} field={field} heading={single} />
        ))}
        <ButtonGroup>
          <Button>{view.continue}</Button>
          {notKnown ? (
            <Button kind="secondary" name={notKnownButton} value={notKnown.id}>
              {t("intake:notKnown")}
            </Button>
          ) : null}
        </ButtonGroup>
      </Form>
      {whys.length > 0 ? (
        <Details summary={t("intake:why")}>
          {whys.map((why) => (
            <Paragraph key={why}>{why}</Paragraph>
          ))}
        </Details>
      ) : null}
    </Frame>
  );
}
