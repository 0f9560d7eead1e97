import { useWords } from "#app/i18n/words.tsx";
import { Alert } from "#app/ui/alert.tsx";
import { StatusBadge } from "#app/ui/badge.tsx";
import { Button } from "#app/ui/form/button.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Box, BoxColumns, BoxLines, FactRow } from "#app/ui/staff/box.tsx";
import { StaffLine, StaffTitle } from "#app/ui/staff/staff-title.tsx";
import { Paragraph } from "#app/ui/text.tsx";
import { Urgency } from "#app/ui/urgency.tsx";
import { CaseActs, type CaseActsProps } from "./acts.tsx";
import { AnswersBox, OthersBox, OwnPartBox, TalkBox, WhyBox } from "./boxes.tsx";
import type { CaseView } from "./view.server.ts";

export interface CaseScreenProps extends Pick<CaseActsProps, "colleagues" | "departments" | "unfolded"> {
  view: CaseView;
  team: string;
  done: string | null;
  refused?: { readonly refused: string; readonly by: string | null } | undefined;
}

/** One request: who and how urgent, the own part, the answers; beside it acting, the talk, why and what happened. */
export function CaseScreen({
  view,
  team,
  colleagues,
  departments,
  unfolded,
  done,
  refused,
}: CaseScreenProps) {
  const { t } = useWords();
  return (
    <>
      <StaffLine
        start={
          <TextLink href="/medewerkers" arrow="back">
            {t("staff:case.back", { department: team })}
          </TextLink>
        }
      />
      {refused ? <Refused {...refused} /> : <Done act={done} />}
      {view.alsoAskedAbout ? (
        <Alert kind="warning" title={t("staff:sameChild.title")}>
          <p>{t("staff:sameChild.text", { names: view.alsoAskedAbout })}</p>
        </Alert>
      ) : null}
      {view.notReached ? <NotReached /> : null}
      <CaseHeader view={view} />
      <BoxColumns
        side={
          <>
            <CaseActs part={view.part} {...{ colleagues, departments, unfolded }} />
            <TalkBox talk={view.talk} />
            <WhyBox why={view.why} />
            <Box title={t("staff:messages.title")}>
              {view.messages.length === 0 ? <Paragraph>{t("staff:messages.none")}</Paragraph> : null}
              <BoxLines
                look="log"
                lines={view.messages.map(({ key, at, text }) => ({ key, start: at, middle: text }))}
              />
            </Box>
            <Box title={t("staff:case.history")}>
              <BoxLines
                look="log"
                lines={view.history.map(({ key, at, text }) => ({ key, start: at, middle: text }))}
              />
            </Box>
          </>
        }
      >
        <OwnPartBox part={view.part} norm={view.norm} />
        <OthersBox others={view.others} />
        <AnswersBox answers={view.answers} />
      </BoxColumns>
    </>
  );
}

/** A message did not arrive: who may be called is in the header. */
function NotReached() {
  const { t } = useWords();
  return (
    <Alert kind="warning" title={t("staff:messages.lost.title")}>
      <p>{t("staff:messages.lost.text")}</p>
      <form method="post">
        <Button kind="secondary" name="doe" value="reached">
          {t("staff:messages.lost.spoke")}
        </Button>
      </form>
    </Alert>
  );
}

function Done({ act }: { act: string | null }) {
  const { t } = useWords();
  if (act === "take") return <Alert kind="ok" role="status" title={t("staff:done.taken")} />;
  if (act === "reached") return <Alert kind="ok" role="status" title={t("staff:done.reached")} />;
  if (act === "assign") return <Alert kind="ok" role="status" title={t("staff:done.assigned")} />;
  return null;
}

function Refused({ refused, by }: { refused: string; by: string | null }) {
  const { t } = useWords();
  const text = {
    changed: by ? t("staff:refused.by", { name: by }) : t("staff:refused.byNobody"),
    closed: t("staff:refused.closed"),
    "no-people": t("staff:refused.no-people"),
  }[refused];
  return (
    <Alert kind="error" role="alert" title={t("staff:refused.title")}>
      <p>{text ?? t("staff:refused.invalid")}</p>
    </Alert>
  );
}

function CaseHeader({ view }: { view: CaseView }) {
  const { t } = useWords();
  return (
    <Box>
      <StaffTitle
        end={
          <>
            <Urgency level={view.urgency.level} text={<strong>{view.urgency.word}</strong>} />
            <span className={view.due.late ? "loket-late" : undefined}>
              {view.due.note
                ? t("staff:case.firstContact", { day: view.due.day, note: view.due.note })
                : t("staff:case.firstContactToday")}
            </span>
            <span>{t("staff:case.decide", { day: view.decideBy })}</span>
          </>
        }
      >
        <bdi>{view.name}</bdi> <span className="loket-heading-aside">{view.reference}</span>{" "}
        <StatusBadge kind={view.status.kind}>{view.status.text}</StatusBadge>
      </StaffTitle>
      <FactRow
        facts={[
          { label: t("staff:case.family"), value: <bdi>{view.family}</bdi> },
          ...(view.custody ? [{ label: t("staff:case.custody"), value: view.custody }] : []),
          ...(view.asker ? [{ label: t("staff:case.asker"), value: view.asker }] : []),
          ...(view.filledIn ? [{ label: t("staff:case.filledIn"), value: <bdi>{view.filledIn}</bdi> }] : []),
          { label: t("staff:case.contactPerson"), value: view.contactPerson ?? view.contactDepartment },
          { label: t("staff:case.safe"), value: view.safe },
          ...(view.phone ? [{ label: t("staff:case.phone"), value: <bdi dir="ltr">{view.phone}</bdi> }] : []),
          ...(view.email ? [{ label: t("staff:case.mail"), value: <bdi dir="ltr">{view.email}</bdi> }] : []),
          ...(view.onBehalf
            ? [{ label: t("staff:case.onBehalf"), value: <bdi>{view.onBehalf.who}</bdi> }]
            : []),
          ...(view.onBehalf?.family
            ? [{ label: t("staff:case.familyContact"), value: <bdi>{view.onBehalf.family}</bdi> }]
            : []),
          { label: t("staff:case.language"), value: view.language },
        ]}
      />
    </Box>
  );
}
