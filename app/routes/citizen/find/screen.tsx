import { useWords } from "#app/i18n/words.tsx";
import { Button } from "#app/ui/form/button.tsx";
import { LinkLine, TextLink } from "#app/ui/link.tsx";
import { Panel } from "#app/ui/page/panel.tsx";
import { Form } from "#app/ui/stack.tsx";
import { Heading, Lead, Paragraph } from "#app/ui/text.tsx";
import { useHref } from "#app/routes/citizen/frame/chrome.ts";
import { EmergencyNumbers } from "#app/routes/citizen/frame/emergency-numbers.tsx";
import { FoundTopicPart } from "./found-topic.tsx";
import { Frame } from "#app/routes/citizen/frame/frame.tsx";
import { SearchBox } from "./box.tsx";
import type { SearchView } from "./view.server.ts";
import { TopicChoice } from "./topic-choice.tsx";
import { TopicStart } from "#app/routes/citizen/scheme/topic-start.tsx";

/** What somebody's own words lead to; without any words only the question. With danger, the numbers to call first. */
export function SearchScreen({ view }: { view: SearchView | undefined }) {
  const { t } = useWords();
  const found = view?.found ?? [];
  return (
    <Frame
      start
      back="/"
      title={t(
        view?.danger ? "find:search.danger" : found.length > 0 ? "find:search.found" : "find:search.title",
      )}
      intro={
        <>
          {view?.danger ? (
            <>
              <Lead>{t("info:phones.danger")}</Lead>
              <EmergencyNumbers />
            </>
          ) : null}
          <SearchBox typed={view?.typed ?? ""} />
        </>
      }
    >
      {view?.danger && found.length > 0 ? <Heading level={2}>{t("find:search.found")}</Heading> : null}
      {found.map((topic, index) => (
        <FoundTopicPart key={topic.topic} found={topic} first={index === 0} level={view?.danger ? 3 : 2} />
      ))}
      {found.length > 1 ? <Several view={found} /> : null}
      {found.length > 0 ? <NotThere /> : <AllTopics view={view} />}
    </Frame>
  );
}

function Several({ view }: { view: SearchView["found"] }) {
  const { t } = useWords();
  return (
    <Panel kind="explain" title={t("find:search.several")}>
      <Paragraph>{t("find:search.severalText")}</Paragraph>
      <TopicStart topics={view.map(({ topic }) => topic)} kind="secondary" text={t("find:search.startAll")} />
    </Panel>
  );
}

function NotThere() {
  const { t } = useWords();
  const href = useHref();
  return (
    <>
      <Heading level={2}>{t("find:search.other")}</Heading>
      <Paragraph>{t("find:search.otherText")}</Paragraph>
      <LinkLine>
        <TextLink href={href("/")}>{t("find:search.all")}</TextLink>
      </LinkLine>
      <LinkLine>
        <TextLink href={href("/regelingen")}>{t("find:scheme.others")}</TextLink>
      </LinkLine>
    </>
  );
}

/** Nobody is sent away empty-handed: every topic, and the phone in the band below. */
function AllTopics({ view }: { view: SearchView | undefined }) {
  const { t } = useWords();
  const href = useHref();
  return (
    <>
      {view?.typed.trim() ? (
        <Paragraph>{t(view.danger ? "find:search.noneDanger" : "find:search.none")}</Paragraph>
      ) : null}
      <Form action={href("/")}>
        <TopicChoice error={null} />
        <Button>{t("find:search.start")}</Button>
      </Form>
    </>
  );
}
