import { useWords } from "#app/i18n/words.tsx";
import { LinkLine, TextLink } from "#app/ui/link.tsx";
import { Panel } from "#app/ui/page/panel.tsx";
import { Paragraph } from "#app/ui/text.tsx";
import { useHref } from "#app/routes/citizen/frame/chrome.ts";

/** The door for children and young people, on a page that speaks to adults. */
export function YoungPanel() {
  const { t } = useWords();
  const href = useHref();
  return (
    <Panel kind="explain" title={t("start:young.title")}>
      <Paragraph>{t("start:young.text")}</Paragraph>
      <LinkLine>
        <TextLink href={href("/praten")} strong>
          {t("start:young.link")}
        </TextLink>
      </LinkLine>
    </Panel>
  );
}
