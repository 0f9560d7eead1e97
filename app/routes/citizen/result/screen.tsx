import { useWords } from "#app/i18n/words.tsx";
import { ButtonGroup, ButtonLink } from "#app/ui/form/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Details, DetailsGroup } from "#app/ui/details.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Panel } from "#app/ui/page/panel.tsx";
import { PersonCard, SharedRows } from "#app/ui/person-card.tsx";
import { BulletList, Lead, Paragraph } from "#app/ui/text.tsx";
import { VerdictHeading } from "#app/ui/verdict.tsx";
import { useChrome, useHref } from "#app/routes/citizen/frame/chrome.ts";
import { Frame } from "#app/routes/citizen/frame/frame.tsx";
import type { ResultView } from "./view.server.ts";

export interface ResultScreenProps {
  readonly view: ResultView;
  readonly heading: string;
  readonly back: string;
  readonly later: string;
  readonly next: string;
  readonly settle: readonly string[];
  readonly changes: readonly { readonly href: string; readonly text: string }[];
}

/** What fits and why: the next step first, then likely, maybe, not known yet, and what does not fit now. */
export function ResultScreen({ view, heading, back, later, next, settle, changes }: ResultScreenProps) {
  const { t } = useWords();
  const href = useHref();
  const { likely, maybe, unknown, unlikely, names } = view;
  const lead = !names
    ? likely.length > 0
      ? "leadSelf"
      : "leadNone"
    : likely.length > 0
      ? "lead"
      : "leadMaybe";
  return (
    <Frame
      back={back}
      later={later}
      section="choose"
      title={heading}
      intro={<Lead>{t(`result:${lead}`, { names })}</Lead>}
      side={<Changes changes={changes} />}
    >
      {view.outside ? <Outside /> : null}
      <Panel kind="next" title={t("result:next.title")} look={2}>
        <Paragraph>{t(view.names ? "result:next.text" : "result:next.textSelf")}</Paragraph>
        <ButtonLink href={href(next)}>
          {t(view.names ? "result:next.button" : "result:next.buttonSelf")}
        </ButtonLink>
      </Panel>
      {likely.length > 0 ? (
        <>
          <VerdictHeading outcome="likely" text={t("result:outcomes.likely")} />
          {view.likelyBecause.length > 0 ? <Paragraph>{view.likelyBecause.join(" ")}</Paragraph> : null}
          {likely.map((person) => (
            <PersonCard key={person.name} name={person.name} aside={person.age} rows={person.rows} />
          ))}
        </>
      ) : null}
      {maybe.length > 0 ? (
        <>
          <VerdictHeading outcome="maybe" text={t("result:outcomes.maybe")} />
          <SharedRows rows={maybe} />
        </>
      ) : null}
      {unknown.length > 0 ? (
        <>
          <VerdictHeading outcome="unknown" text={t("result:outcomes.unknown")} />
          <SharedRows rows={unknown} />
        </>
      ) : null}
      <Settle links={settle} />
      {unlikely.length > 0 ? (
        <>
          <VerdictHeading outcome="not" text={t("result:outcomes.unlikely")} />
          <Paragraph>{t("result:unlikely.text")}</Paragraph>
          <DetailsGroup>
            {unlikely.map((person) => (
              <Details key={person.name} summary={person.name}>
                <BulletList items={person.rows} />
              </Details>
            ))}
          </DetailsGroup>
        </>
      ) : null}
      <ButtonGroup>
        <ButtonLink href={href(next)}>
          {t(view.names ? "result:next.button" : "result:next.buttonSelf")}
        </ButtonLink>
      </ButtonGroup>
    </Frame>
  );
}

function Outside() {
  const { t } = useWords();
  const chrome = useChrome();
  return (
    <Panel kind="explain" title={t("result:outside.title")}>
      <Paragraph>{t("result:outside.text")}</Paragraph>
      <Paragraph>{t("result:outside.call", { phone: chrome.phone })}</Paragraph>
    </Panel>
  );
}

function Settle({ links }: { links: readonly string[] }) {
  const { t } = useWords();
  const href = useHref();
  if (links.length === 0) return null;
  return (
    <Panel kind="explain" title={t("result:settle.text")}>
      {links.map((link) => (
        <p key={link}>
          <TextLink href={href(link)}>
            {t(link.includes("spaargeld") ? "result:settle.wealth" : "result:settle.income")}
          </TextLink>
        </p>
      ))}
    </Panel>
  );
}

function Changes({ changes }: Pick<ResultScreenProps, "changes">) {
  const { t } = useWords();
  const href = useHref();
  return (
    <Card title={t("result:change.title")} look={3}>
      <Paragraph small>{t("result:change.text")}</Paragraph>
      {changes.map((change) => (
        <p key={change.href} className="loket-small">
          <TextLink href={href(change.href)}>{change.text}</TextLink>
        </p>
      ))}
    </Card>
  );
}
