import { useLoaderData, type LoaderFunctionArgs, type MetaFunction } from "#app/platform/remix.ts";
import { useWords } from "#app/i18n/words.tsx";
import { Alert } from "#app/ui/alert.tsx";
import { Button, ButtonGroup, ButtonLink } from "#app/ui/form/button.tsx";
import { RadioBoxes } from "#app/ui/form/choice-boxes.tsx";
import { Field } from "#app/ui/form/field.tsx";
import { Panel } from "#app/ui/page/panel.tsx";
import { Form } from "#app/ui/stack.tsx";
import { Lead, Paragraph } from "#app/ui/text.tsx";
import { CallMe, CallMeText } from "#app/routes/citizen/book/alternatives.tsx";
import { useHref } from "#app/routes/citizen/frame/chrome.ts";
import { enterAt } from "#app/routes/citizen/flow/enter.server.ts";
import { Frame } from "#app/routes/citizen/frame/frame.tsx";
import { lostTimeView } from "./view.server.ts";

export const handle = { private: true };

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

export async function loader(args: LoaderFunctionArgs) {
  return lostTimeView(await enterAt(args, "gesprek"), new URL(args.request.url));
}

/** Somebody else was first. Not their fault, nothing is lost, and three times that are near. */
export default function LostTime() {
  const { t } = useWords();
  const href = useHref();
  const view = useLoaderData<typeof loader>();
  const picker = href(view.picker);
  return (
    <Frame
      back={view.picker}
      later={view.later}
      section="contact"
      held={false}
      title={t("conversation:lost.title")}
      intro={
        <Lead>
          {view.lost
            ? t("conversation:lost.lead", { day: view.lost.day, time: view.lost.time })
            : t("conversation:lost.leadUnknown")}
        </Lead>
      }
    >
      <Alert kind="ok" title={t("conversation:lost.kept")}>
        {t("conversation:lost.keptText")}
      </Alert>
      {view.near.length > 0 ? (
        <Form action={picker}>
          <Field id="tijd" label={t("conversation:lost.near")} group>
            {(control) => <RadioBoxes {...control} name="tijd" options={view.near} strong />}
          </Field>
          <ButtonGroup>
            <Button name="wens" value="booked">
              {t("conversation:times.choose")}
            </Button>
            <ButtonLink kind="secondary" href={picker}>
              {t("conversation:lost.all")}
            </ButtonLink>
          </ButtonGroup>
        </Form>
      ) : (
        <Paragraph>{t("conversation:times.none")}</Paragraph>
      )}
      <Panel kind="explain" title={t("conversation:lost.call.title")}>
        <CallMeText days={view.callWithinWorkingDays} />
        <CallMe action={picker} />
      </Panel>
    </Frame>
  );
}
