import {
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "#app/platform/remix.ts";
import { formatDate } from "#app/i18n/formats.ts";
import { useWords } from "#app/i18n/words.tsx";
import { ButtonGroup, ButtonLink, LinkButton } from "#app/ui/form/button.tsx";
import { Panel } from "#app/ui/page/panel.tsx";
import { Paragraph } from "#app/ui/text.tsx";
import { useHref } from "#app/routes/citizen/frame/chrome.ts";
import { enter } from "#app/routes/citizen/flow/enter.server.ts";
import { eraseDraft } from "#app/routes/citizen/flow/erase.server.ts";
import { windowTitle } from "#app/routes/citizen/flow/window-title.ts";
import { Frame } from "#app/routes/citizen/frame/frame.tsx";

export const handle = { private: true };

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

export async function loader(args: LoaderFunctionArgs) {
  const { draft, way, words, language, loket } = await enter(args);
  const chosen = way.answers["conversation"] as { wish?: string } | undefined;
  return {
    title: windowTitle({ words, way }, words.t("info:later.title")),
    draftId: draft.id,
    date: formatDate(draft.expiresAt, language),
    holdMinutes: chosen?.wish === "booked" ? loket.policy.holdMinutes : null,
  };
}

export async function action(args: ActionFunctionArgs) {
  return eraseDraft(args.request, args.context, args.params["draft"] ?? "");
}

/** What is kept, where, how long; and how to take it off a device that others use too. */
export default function Later() {
  const { t } = useWords();
  const href = useHref();
  const { draftId, date, holdMinutes } = useLoaderData<typeof loader>();
  return (
    <Frame title={t("info:later.title")}>
      <Paragraph>{t("info:later.text", { date })}</Paragraph>
      <Paragraph>{t("info:later.how")}</Paragraph>
      {holdMinutes === null ? null : <Paragraph>{t("info:later.hold", { minutes: holdMinutes })}</Paragraph>}
      <ButtonGroup>
        <ButtonLink href={href(`/aanvraag/${draftId}`)}>{t("info:later.continue")}</ButtonLink>
        <ButtonLink kind="secondary" href={href("/")}>
          {t("info:later.start")}
        </ButtonLink>
      </ButtonGroup>
      <Panel kind="explain">
        <Paragraph>{t("info:later.shared")}</Paragraph>
        <form method="post">
          <LinkButton>{t("info:later.erase")}</LinkButton>
        </form>
      </Panel>
    </Frame>
  );
}
