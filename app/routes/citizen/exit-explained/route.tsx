import { useLoaderData, type LoaderFunctionArgs, type MetaFunction } from "#app/platform/remix.ts";
import { useWords } from "#app/i18n/words.tsx";
import { stopAfter, stopBefore } from "#app/intake/walk.ts";
import { ButtonGroup, ButtonLink } from "#app/ui/form/button.tsx";
import { CountsPanel } from "#app/ui/page/counts-panel.tsx";
import { Heading, Lead, Paragraph } from "#app/ui/text.tsx";
import { phoneHref, useChrome, useHref } from "#app/routes/citizen/frame/chrome.ts";
import { EmergencyNumbers } from "#app/routes/citizen/frame/emergency-numbers.tsx";
import { enterAt } from "#app/routes/citizen/flow/enter.server.ts";
import { Frame } from "#app/routes/citizen/frame/frame.tsx";
import { windowTitle } from "#app/routes/citizen/flow/window-title.ts";

export const handle = { private: true };

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

export async function loader(args: LoaderFunctionArgs) {
  const entered = await enterAt(args, "begin");
  const { way, draft, stop, words } = entered;
  const below = (path: string) => `/aanvraag/${draft.id}/${path}`;
  return {
    title: windowTitle(entered, words.t("safe:begin.title")),
    back: below(stopBefore(way, stop)?.path ?? ""),
    later: below("later"),
    next: below(stopAfter(way, stop.path).path),
  };
}

/** Before anything is asked: what the way out does and does not do, and whom to call instead. */
export default function ExitExplained() {
  const { t, list } = useWords();
  const href = useHref();
  const chrome = useChrome();
  const view = useLoaderData<typeof loader>();
  return (
    <Frame
      back={view.back}
      later={view.later}
      section="topic"
      help={false}
      title={t("safe:begin.title")}
      intro={<Lead>{t("safe:begin.lead")}</Lead>}
    >
      <Paragraph>{t("safe:begin.button", { exit: t("exit") })}</Paragraph>
      <CountsPanel
        counts={{ title: t("safe:begin.does.title"), items: list("safe:begin.does.items") }}
        countsNot={{ title: t("safe:begin.doesNot.title"), items: list("safe:begin.doesNot.items") }}
      />
      <Paragraph>{t("safe:begin.afraid")}</Paragraph>
      <ButtonGroup>
        <ButtonLink href={href(view.next)}>{t("safe:begin.continue")}</ButtonLink>
        <ButtonLink kind="secondary" href={phoneHref(chrome.phone)}>
          {t("safe:begin.call")}
        </ButtonLink>
      </ButtonGroup>
      <Heading level={2}>{t("safe:begin.appointment")}</Heading>
      <EmergencyNumbers />
    </Frame>
  );
}
