import { useWords } from "#app/i18n/words.tsx";
import type { ShownGroup } from "#app/requests/request.ts";
import { Details } from "#app/ui/details.tsx";
import { LinkRow, TextLink } from "#app/ui/link.tsx";
import { Box, BoxLines } from "#app/ui/staff/box.tsx";
import { TwoLines } from "#app/ui/staff/table.tsx";
import { BulletList, Paragraph } from "#app/ui/text.tsx";
import { VerdictMark, type VerdictOutcome } from "#app/ui/verdict.tsx";
import type { Outcome } from "#app/schemes/contract/scheme.ts";
import type { CaseView } from "./view.server.ts";

const marks: Record<Outcome, VerdictOutcome> = {
  likely: "likely",
  maybe: "maybe",
  unknown: "unknown",
  unlikely: "not",
};

/** The own part: each provision with its amount and the indication. */
export function OwnPartBox({ part, norm }: Pick<CaseView, "part" | "norm">) {
  const { t } = useWords();
  if (!part) return null;
  return (
    <Box
      title={t("staff:case.own", { department: part.department, count: part.provisions.length })}
      end={norm ? t("staff:case.norm", { date: norm }) : undefined}
    >
      <BoxLines
        lines={part.provisions.map((line) => ({
          key: line.key,
          start: <TwoLines strong first={<bdi>{line.name}</bdi>} second={line.amount || undefined} />,
          middle: (
            <>
              {line.outcome ? (
                <span className="loket-icon-text">
                  <VerdictMark outcome={marks[line.outcome]} small />
                  {line.outcomeWord}
                </span>
              ) : null}
              {line.talkedAbout ? <div className="loket-soft">{t("staff:case.talkedAbout")}</div> : null}
            </>
          ),
        }))}
      />
    </Box>
  );
}

/** Of other departments only that they take part, and how far they are. */
export function OthersBox({ others }: Pick<CaseView, "others">) {
  const { t } = useWords();
  if (others.length === 0) return null;
  return (
    <Box title={t("staff:case.others")} end={t("staff:case.othersNote")}>
      <BoxLines lines={others.map(({ name, status }) => ({ key: name, start: name, middle: status }))} />
    </Box>
  );
}

/** Questions and answers word for word as they were shown, in Dutch; folded under it the original. */
export function AnswersBox({ answers }: Pick<CaseView, "answers">) {
  const { t } = useWords();
  const when = t("staff:case.answersNote", { day: answers.day, time: answers.time });
  return (
    <Box
      title={t("staff:case.answers")}
      end={
        answers.original ? `${when} ${t("staff:case.answersIn", { language: answers.languageName })}` : when
      }
    >
      <Paragraph small soft>
        {t("staff:case.answersOwn")}
      </Paragraph>
      <Groups groups={answers.groups} />
      {answers.original ? (
        <Details summary={t("staff:case.original")}>
          <div lang={answers.language} dir={answers.dir}>
            <Groups groups={answers.original} />
          </div>
        </Details>
      ) : null}
    </Box>
  );
}

function Groups({ groups }: { groups: readonly ShownGroup[] }) {
  return groups.map((group) => (
    <div key={`${group.person ?? ""} ${group.title}`}>
      <h3 className="utrecht-heading-3">
        <bdi>{group.title}</bdi>
      </h3>
      <BoxLines
        look="answers"
        lines={group.rows.map((row) => ({
          key: `${row.page} ${row.questionId} ${row.person ?? ""}`,
          start: <bdi>{row.question}</bdi>,
          middle: row.answer.map((line) => (
            <div key={line}>
              <bdi>{line}</bdi>
            </div>
          )),
        }))}
      />
    </div>
  ));
}

/** The conversation: when, where, with whom; or that there is none yet. */
export function TalkBox({ talk }: Pick<CaseView, "talk">) {
  const { t } = useWords();
  return (
    <Box title={t("staff:case.talk")}>
      {talk.when ? <p className="loket-strong">{talk.when}</p> : null}
      {talk.where ? <p>{talk.where}</p> : null}
      {talk.about ? <p className="loket-soft">{talk.about}</p> : null}
      {talk.points.length > 0 ? (
        <>
          <p className="loket-strong">{t("agenda:prepare.points")}</p>
          <BulletList
            items={talk.points.map((text) => (
              <bdi key={text}>{text}</bdi>
            ))}
          />
        </>
      ) : null}
      {talk.report ? <Report report={talk.report} /> : null}
      {talk.talkHref ? (
        <LinkRow>
          {talk.toCome ? (
            <>
              <TextLink href={`${talk.talkHref}/verzetten`}>{t("agenda:talk.move")}</TextLink>{" "}
              <TextLink href={`${talk.talkHref}#afzeggen`}>{t("agenda:talk.cancel")}</TextLink>{" "}
              <TextLink href={`${talk.talkHref}/voorbereiden`}>{t("agenda:talk.prepare")}</TextLink>{" "}
            </>
          ) : null}
          {talk.begun ? (
            <>
              <TextLink href={`${talk.talkHref}/verslag`}>{t("agenda:talk.report")}</TextLink>{" "}
            </>
          ) : null}
          <TextLink href={talk.talkHref}>{t("agenda:talk.tell")}</TextLink>
        </LinkRow>
      ) : null}
      {talk.bookHref ? (
        <LinkRow>
          <TextLink href={talk.bookHref}>{t("agenda:book.title")}</TextLink>
        </LinkRow>
      ) : null}
    </Box>
  );
}

/** What was agreed, and what comes next: as the family reads it too. */
function Report({ report }: { report: NonNullable<CaseView["talk"]["report"]> }) {
  const { t } = useWords();
  return (
    <>
      <p className="loket-strong">{t("staff:case.agreed")}</p>
      <Lines lines={report.agreed} />
      {report.next.length > 0 ? (
        <>
          <p className="loket-strong">{t("staff:case.next")}</p>
          <Lines lines={report.next} />
        </>
      ) : null}
      {report.nextBy ? <p>{t("staff:case.nextBy", { day: report.nextBy })}</p> : null}
      <p className="loket-soft">{t("staff:case.reportedBy", { name: report.by, day: report.day })}</p>
    </>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return lines.map((line, index) => (
    <p key={index}>
      <bdi>{line}</bdi>
    </p>
  ));
}

/** Why it is this urgent, why it is here, why the indication is what it is: each with its rule and version. */
export function WhyBox({ why }: Pick<CaseView, "why">) {
  const { t } = useWords();
  return (
    <Box title={t("staff:why.title")}>
      {why.map(({ about, text, rule }) => (
        <p key={`${about} ${text}`}>
          <strong>{about.replace(/\.?$/, ".")}</strong> {text} <span className="loket-soft">{rule}</span>
        </p>
      ))}
    </Box>
  );
}
