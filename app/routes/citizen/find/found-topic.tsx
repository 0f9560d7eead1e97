import type { ReactNode } from "react";
import { useWords } from "#app/i18n/words.tsx";
import { Details } from "#app/ui/details.tsx";
import { LinkLine, TextLink } from "#app/ui/link.tsx";
import { SharedRows } from "#app/ui/person-card.tsx";
import { Stack } from "#app/ui/stack.tsx";
import { Heading, HiddenText, Paragraph } from "#app/ui/text.tsx";
import { useHref } from "#app/routes/citizen/frame/chrome.ts";
import { SchemeAbout } from "#app/routes/citizen/scheme/about.tsx";
import type { FoundView } from "./view.server.ts";
import { TopicStart } from "#app/routes/citizen/scheme/topic-start.tsx";

/** A topic that fits somebody's words: what it brings, and two ways on. */
export function FoundTopicPart({ found, first, level }: { found: FoundView; first: boolean; level: 2 | 3 }) {
  const { t } = useWords();
  const title = t(`intake:questions.topics.options.${found.topic}`);
  const about = <HiddenText> {t("find:search.about", { title })}</HiddenText>;
  return (
    <Stack gap="small">
      <Heading level={level}>{title}</Heading>
      <Paragraph>{t(`intake:questions.topics.hints.${found.topic}`)}</Paragraph>
      {found.rows.length > 0 ? <SharedRows rows={found.rows} /> : null}
      <TopicStart
        topics={[found.topic]}
        kind={first ? "primary" : "secondary"}
        text={
          <span>
            {t("find:search.start")}
            {about}
          </span>
        }
      />
      <More found={found} about={about} />
    </Stack>
  );
}

/** Reading more: on its own page, or right here where an address in the history would tell too much. */
function More({ found: { scheme, sensitive }, about }: { found: FoundView; about: ReactNode }) {
  const { t } = useWords();
  const href = useHref();
  if (!scheme) return null;
  const text = (
    <span>
      {t("find:search.more")}
      {about}
    </span>
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
