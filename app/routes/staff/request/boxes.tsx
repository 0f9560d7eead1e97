import { useWords } from "#app/i18n/words.tsx";
import type { ShownGroup } from "#app/requests/request.ts";
import { Details } from "#app/ui/details.tsx";
import { LinkRow, TextLink } from "#app/ui/link.tsx";
import { Box, BoxLines } from "#app/ui/staff/box.tsx";
import { TwoLines } from "#app/ui/staff/table.tsx";
import { BulletList, Paragraph } from "#app/ui/text.tsx";
import { VerdictMark, type VerdictOutcome } from "#app/ui/verdict.tsx";
import type { Outcome } from "#app/schemes/contract/scheme.ts";
import type { RequestView } from "./view.server.ts";

const marks: Record<Outcome, VerdictOutcome> = {
  likely: "likely",
  maybe: "maybe",
  unknown: "unknown",
  unlikely: "not",
};

/** The own part: each provision with its amount and the indication. */
export function OwnPartBox({ part, norm }: Pick<RequestView, "part" | "norm">) {
  const { t } = useWords();
  if (!part) return null;
  return (
    <Box
      title={t("staff:request.own", { department: part.department, count: part.provisions.length })}
      end={norm ? t("staff:request.norm", { date: norm }) : undefined}
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
              {line.talkedAbout ? <div className="loket-soft">{t("staff:request.talkedAbout")}</div> : null}
            </>
          ),
        }))}
      />
    </Box>
  );
}

/** Of other departments only that they take part, and how far they are. */
export function OthersBox({ others }: Pick<RequestView, "others">) {
  const { t } = useWords();
  if (others.length === 0) return null;
  return (
    <Box title={t("staff:request.others")} end={t("staff:request.othersNote")}>
      <BoxLines lines={others.map(({ name, status }) => ({ key: name, start: name, middle: status }))} />
    </Box>
  );
}

/** Questions and answers word for word as they were shown, in Dutch; folded under it the original. */
export function AnswersBox({ answers }: Pick<RequestView, "answers">) {
  const { t } = useWords();
  const when = t("staff:request.answersNote", { day: answers.day, time: answers.time });
  return (
    <Box
      title={t("staff:request.answers")}
      end={
        answers.original
          ? `${when} ${t("staff:request.answersIn", { language: answers.languageName })}`
          : when
      }
    >
      <Paragraph small soft>
        {t("staff:request.answersOwn")}
      </Paragraph>
      <Groups groups={answers.groups} />
      {answers.original ? (
        <Details summary={t("staff:request.original")}>
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
export function AppointmentBox({ appointment }: Pick<RequestView, "appointment">) {
  const { t } = useWords();
  return (
    <Box title={t("staff:request.appointment")}>
      {appointment.when ? <p className="loket-strong">{appointment.when}</p> : null}
      {appointment.where ? <p>{appointment.where}</p> : null}
      {appointment.about ? <p className="loket-soft">{appointment.about}</p> : null}
      {appointment.points.length > 0 ? (
        <>
          <p className="loket-strong">{t("agenda:prepare.points")}</p>
          <BulletList
            items={appointment.points.map((text) => (
              <bdi key={text}>{text}</bdi>
            ))}
          />
        </>
      ) : null}
      {appointment.report ? <Report report={appointment.report} /> : null}
      {appointment.appointmentHref ? (
        <LinkRow>
          {appointment.toCome ? (
            <>
              <TextLink href={`${appointment.appointmentHref}/verzetten`}>
                {t("agenda:appointment.move")}
              </TextLink>{" "}
              <TextLink href={`${appointment.appointmentHref}#afzeggen`}>
                {t("agenda:appointment.cancel")}
              </TextLink>{" "}
              <TextLink href={`${appointment.appointmentHref}/voorbereiden`}>
                {t("agenda:appointment.prepare")}
              </TextLink>{" "}
            </>
          ) : null}
          {appointment.begun ? (
            <>
              <TextLink href={`${appointment.appointmentHref}/verslag`}>
                {t("agenda:appointment.report")}
              </TextLink>{" "}
            </>
          ) : null}
          <TextLink href={appointment.appointmentHref}>{t("agenda:appointment.tell")}</TextLink>
        </LinkRow>
      ) : null}
      {appointment.bookHref ? (
        <LinkRow>
          <TextLink href={appointment.bookHref}>{t("agenda:book.title")}</TextLink>
        </LinkRow>
      ) : null}
    </Box>
  );
}

/** What was agreed, and what comes next: as the family reads it too. */
function Report({ report }: { report: NonNullable<RequestView["appointment"]["report"]> }) {
  const { t } = useWords();
  return (
    <>
      <p className="loket-strong">{t("staff:request.agreed")}</p>
      <Lines lines={report.agreed} />
      {report.next.length > 0 ? (
        <>
          <p className="loket-strong">{t("staff:request.next")}</p>
          <Lines lines={report.next} />
        </>
      ) : null}
      {report.nextBy ? <p>{t("staff:request.nextBy", { day: report.nextBy })}</p> : null}
      <p className="loket-soft">{t("staff:request.reportedBy", { name: report.by, day: report.day })}</p>
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
export function WhyBox({ why }: Pick<RequestView, "why">) {
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
