import { useWords } from "#app/i18n/words.tsx";
import { Outcome } from "#app/routes/staff/form/form.tsx";
import { Alert } from "#app/ui/alert.tsx";
import { StatusBadge } from "#app/ui/badge.tsx";
import { Button } from "#app/ui/form/button.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Box, BoxColumns, BoxLines, FactRow } from "#app/ui/staff/box.tsx";
import { StaffLine, StaffTitle } from "#app/ui/staff/staff-title.tsx";
import { Paragraph } from "#app/ui/text.tsx";
import { Urgency } from "#app/ui/urgency.tsx";
import { RequestActs, type RequestActsProps } from "./acts.tsx";
import { AnswersBox, OthersBox, OwnPartBox, AppointmentBox, WhyBox } from "./boxes.tsx";
import type { RequestView } from "./view.server.ts";

export interface RequestScreenProps extends Pick<
  RequestActsProps,
  "colleagues" | "departments" | "unfolded"
> {
  view: RequestView;
  team: string;
  done: string | null;
}

/** One request: who and how urgent, the own part, the answers; beside it acting, the appointment, why and what happened. */
export function RequestScreen({ view, team, colleagues, departments, unfolded, done }: RequestScreenProps) {
  const { t } = useWords();
  return (
    <>
      <StaffLine
        start={
          <TextLink href="/medewerkers" arrow="back">
            {t("staff:request.back", { department: team })}
          </TextLink>
        }
      />
      <Outcome>
        <Done act={done} />
      </Outcome>
      {view.alsoAskedAbout ? (
        <Alert kind="warning" title={t("staff:sameChild.title")}>
          <p>{t("staff:sameChild.text", { names: view.alsoAskedAbout })}</p>
        </Alert>
      ) : null}
      {view.notReached ? <NotReached /> : null}
      <RequestHeader view={view} />
      <BoxColumns
        side={
          <>
            <RequestActs
              part={view.part}
              mayTellSpoke={view.mayTellSpoke}
              {...{ colleagues, departments, unfolded }}
            />
            <AppointmentBox appointment={view.appointment} />
            <WhyBox why={view.why} />
            <Box title={t("staff:messages.title")}>
              {view.messages.length === 0 ? <Paragraph>{t("staff:messages.none")}</Paragraph> : null}
              <BoxLines
                look="log"
                lines={view.messages.map(({ key, at, text }) => ({ key, start: at, middle: text }))}
              />
            </Box>
            <Box title={t("staff:request.history")}>
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

function RequestHeader({ view }: { view: RequestView }) {
  const { t } = useWords();
  return (
    <Box>
      <StaffTitle
        end={
          <>
            <Urgency level={view.urgency.level} text={<strong>{view.urgency.word}</strong>} />
            <span className={view.firstContact.late ? "loket-late" : undefined}>
              {view.firstContact.text}
            </span>
            {view.decideBy ? <span>{t("staff:request.decide", { day: view.decideBy })}</span> : null}
          </>
        }
      >
        <bdi>{view.name}</bdi> <span className="loket-heading-aside">{view.reference}</span>{" "}
        <StatusBadge kind={view.status.kind}>{view.status.text}</StatusBadge>
      </StaffTitle>
      <FactRow
        facts={[
          { label: t("staff:request.family"), value: <bdi>{view.family}</bdi> },
          ...(view.custody ? [{ label: t("staff:request.custody"), value: view.custody }] : []),
          ...(view.asker ? [{ label: t("staff:request.asker"), value: view.asker }] : []),
          ...(view.filledIn
            ? [{ label: t("staff:request.filledIn"), value: <bdi>{view.filledIn}</bdi> }]
            : []),
          { label: t("staff:request.contactPerson"), value: view.contactPerson ?? view.contactDepartment },
          { label: t("staff:request.safe"), value: view.safe },
          ...(view.phone
            ? [{ label: t("staff:request.phone"), value: <bdi dir="ltr">{view.phone}</bdi> }]
            : []),
          ...(view.email
            ? [{ label: t("staff:request.mail"), value: <bdi dir="ltr">{view.email}</bdi> }]
            : []),
          ...(view.onBehalf
            ? [{ label: t("staff:request.onBehalf"), value: <bdi>{view.onBehalf.who}</bdi> }]
            : []),
          ...(view.onBehalf?.family
            ? [{ label: t("staff:request.familyContact"), value: <bdi>{view.onBehalf.family}</bdi> }]
            : []),
          { label: t("staff:request.language"), value: view.language },
        ]}
      />
    </Box>
  );
}
