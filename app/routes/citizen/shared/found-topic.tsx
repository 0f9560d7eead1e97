import { useWords } from "#app/i18n/words.tsx";
import { Card } from "#app/ui/card.tsx";
import { Details } from "#app/ui/details.tsx";
import { LinkLine, TextLink } from "#app/ui/link.tsx";
import { SharedRows } from "#app/ui/person-card.tsx";
import { HiddenText, Paragraph } from "#app/ui/text.tsx";
import { useHref } from "./chrome.ts";
import { SchemeAbout } from "./scheme-about.tsx";
import type { FoundView } from "./search-view.server.ts";
import { TopicStart } from "./topic-start.tsx";

/** A topic that fits somebody's words: what it brings, and two ways on. */
export function FoundTopicCard({ found, first }: { found: FoundView; first: boolean }) {
  const { t } = useWords();
  const title = t(`intake:questions.topics.options.${found.topic}`);
  return (
    <Card title={title}>
      <Paragraph>{t(`intake:questions.topics.hints.${found.topic}`)}</Paragraph>
      {found.rows.length > 0 ? <SharedRows rows={found.rows} /> : null}
      <TopicStart
        topics={[found.topic]}
        kind={first ? "primary" : "secondary"}
        text={t("find:search.start")}
      />
      <More found={found} title={title} />
    </Card>
  );
}

/** Reading more: on its own page, or right here where an address in the history would tell too much. */
function More({ found: { scheme, sensitive }, title }: { found: FoundView; title: string }) {
  const { t } = useWords();
  const href = useHref();
  if (!scheme) return null;
  const text = (
    <>
      {t("find:search.more")} <HiddenText>{t("find:search.moreOf", { title })}</HiddenText>
    </>
  );
  if (!sensitive) {
    return (
      <LinkLine>
        <TextLink href={href(`/regelingen/${scheme.id}`)}>{text}</TextLink>
      </LinkLine>
    );
  }
  return (
    <Details summary={text}>
      <SchemeAbout scheme={scheme} level={3} />
    </Details>
  );
}
