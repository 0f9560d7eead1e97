import { useLoaderData, type LoaderFunctionArgs, type MetaFunction } from "#app/platform/remix.ts";
import { pointsOf } from "#app/conversations/reports/points.server.ts";
import { useWords } from "#app/i18n/words.tsx";
import { wordsFor } from "#app/i18n/words.server.ts";
import { notKnownWords } from "#app/intake/words/not-known.ts";
import { appointmentAgenda } from "#app/requests/appointments/agenda.ts";
import { TextLink } from "#app/ui/link.tsx";
import { Box, BoxLines, FactList } from "#app/ui/staff/box.tsx";
import { StaffLine, StaffTitle } from "#app/ui/staff/staff-title.tsx";
import { Paragraph } from "#app/ui/text.tsx";
import { MissingAppointment } from "#app/routes/staff/frame/missing.tsx";
import { pageMeta } from "#app/routes/staff/frame/page-meta.ts";
import { appointmentPath } from "#app/routes/staff/frame/paths.ts";
import { enterOwnAppointment } from "./enter.server.ts";
import { verdictLines } from "#app/routes/staff/queue/why.ts";

export const handle = { private: true };
export const meta: MetaFunction<typeof loader> = pageMeta;

export async function loader(args: LoaderFunctionArgs) {
  const { loket, words, reached, view, found, shown } = await enterOwnAppointment(args);
  const points = await pointsOf(loket.db, reached.requestId);
  const notKnown = new Set([...notKnownWords(words), ...notKnownWords(wordsFor("nl", "je"))]);
  const agenda = appointmentAgenda(found.answers.inDutch, found.verdicts, notKnown);
  const openKeys = agenda.open.map(({ key }) => key);
  return {
    pageTitle: words.t("pageTitle", { title: words.t("agenda:prepare.title") }),
    view,
    safe: shown.safe,
    // A print can lie somewhere: of a family that has to be careful it has the number, and no children.
    family: found.head.contactPolicy.neutral ? "" : shown.family,
    asked: (shown.part?.provisions ?? []).map(({ key, name, amount, outcomeWord }) => ({
      key,
      name,
      note: [outcomeWord, amount].filter(Boolean).join(", "),
    })),
    points,
    words: agenda.words.flatMap(({ answer }) => answer),
    unknown: [...new Set(agenda.unknown.map(({ question }) => question))],
    check: verdictLines(
      found.verdicts.filter(({ key }) => openKeys.includes(key)),
      words,
    ).map(({ about, text }) => `${about}: ${text}`),
  };
}

/** What the appointment is about: asked, not known yet, to be looked at together. Made to be printed. */
export default function PreparePage() {
  const { t } = useWords();
  const { view, safe, family, asked, points, words, unknown, check } = useLoaderData<typeof loader>();
  return (
    <>
      <StaffLine
        start={
          <TextLink href={appointmentPath(view.id)} arrow="back">
            {t("agenda:book.toAppointment")}
          </TextLink>
        }
        end={t("agenda:prepare.print")}
      />
      <StaffTitle end={view.type}>{t("agenda:prepare.title")}</StaffTitle>
      <Box>
        <FactList
          facts={[
            {
              label: t("agenda:prepare.family"),
              value: <bdi>{[view.name, family].filter(Boolean).join(". ")}</bdi>,
            },
            { label: t("agenda:appointment.when"), value: view.when },
            { label: t("agenda:appointment.where"), value: view.where },
            { label: t("agenda:appointment.with"), value: view.holders },
            ...(view.interpreter
              ? [{ label: t("agenda:appointment.interpreter"), value: view.interpreter }]
              : []),
            { label: t("agenda:prepare.reach"), value: <strong>{safe}</strong> },
          ]}
        />
      </Box>
      <OwnWords title={t("agenda:prepare.points")} lines={points} />
      <OwnWords title={t("agenda:prepare.words")} lines={words} />
      <Points
        title={t("agenda:prepare.asked")}
        points={asked.map(({ key, name, note }) => ({ key, text: name, note }))}
      />
      <Points
        title={t("agenda:prepare.unknown")}
        points={unknown.map((text) => ({ key: text, text, note: "" }))}
      />
      <Points
        title={t("agenda:prepare.check")}
        points={check.map((text) => ({ key: text, text, note: "" }))}
      />
      <div className="loket-print-notes">
        <Box title={t("agenda:prepare.notes")} />
      </div>
    </>
  );
}

/** Left out when the family wrote nothing. */
function OwnWords({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <Box title={title}>
      {lines.map((line) => (
        <Paragraph key={line}>
          <bdi>{line}</bdi>
        </Paragraph>
      ))}
    </Box>
  );
}

interface Point {
  readonly key: string;
  readonly text: string;
  readonly note: string;
}

function Points({ title, points }: { title: string; points: readonly Point[] }) {
  const { t } = useWords();
  return (
    <Box title={title}>
      {points.length === 0 ? <Paragraph>{t("agenda:prepare.nothing")}</Paragraph> : null}
      <BoxLines
        lines={points.map(({ key, text, note }) => ({ key, start: <bdi>{text}</bdi>, middle: note }))}
      />
    </Box>
  );
}

export { MissingAppointment as ErrorBoundary };
