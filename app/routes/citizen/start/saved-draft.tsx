import { useWords } from "#app/i18n/words.tsx";
import { ButtonLink, LinkButton } from "#app/ui/form/button.tsx";
import { Panel } from "#app/ui/page/panel.tsx";
import { Paragraph } from "#app/ui/text.tsx";
import { useHref } from "#app/routes/citizen/frame/chrome.ts";

interface Saved {
  readonly id: string;
  readonly sent: boolean;
  readonly page: string;
  readonly keptUntil: string;
}

/** "Verder waar u was": going on and erasing are equally easy, for whoever shares the device. */
export function SavedDraft({ draft }: { draft: Saved }) {
  const { t } = useWords();
  const href = useHref();
  return (
    <Panel kind="next" title={t(draft.sent ? "start:draft.sentTitle" : "start:draft.title")}>
      {draft.sent ? <Paragraph>{t("start:draft.sent")}</Paragraph> : null}
      {draft.page ? <Paragraph>{t("start:draft.at", { page: draft.page })}</Paragraph> : null}
      <Paragraph small soft>
        {t("start:draft.keptUntil", { date: draft.keptUntil })}
      </Paragraph>
      <form method="post" className="loket-split">
        <ButtonLink kind="secondary" href={href(`/aanvraag/${draft.id}`)}>
          {t(draft.sent ? "start:draft.view" : "start:draft.continue")}
        </ButtonLink>
        <LinkButton name="wis" value={draft.id}>
          {t("start:draft.erase")}
        </LinkButton>
      </form>
    </Panel>
  );
}
