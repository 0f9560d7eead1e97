import { useWords } from "#app/i18n/words.tsx";
import { FoldedForm, Outcome } from "#app/routes/staff/form/form.tsx";
import { Alert } from "#app/ui/alert.tsx";
import { Button, ButtonGroup, ButtonLink, LinkButton } from "#app/ui/form/button.tsx";
import { LinkRow, TextLink } from "#app/ui/link.tsx";
import { Box, BoxColumns, FactList } from "#app/ui/staff/box.tsx";
import { StaffLine, StaffTitle } from "#app/ui/staff/staff-title.tsx";
import { Paragraph } from "#app/ui/text.tsx";
import { appointmentPath } from "#app/routes/staff/frame/paths.ts";
import type { AppointmentView } from "./view.server.ts";

export interface AppointmentScreenProps {
  view: AppointmentView;
  title: string;
  done: string | null;
}

const doneActs = ["book", "move", "cancel", "arrived", "missed", "done", "undo", "report"];

/** One appointment: when, where, with whom; and what can be done with it now. */
export function AppointmentScreen({ view, title, done }: AppointmentScreenProps) {
  const { t, say } = useWords();
  return (
    <>
      <StaffLine
        start={
          <TextLink href={view.calendarHref} arrow="back">
            {t("agenda:appointment.back")}
          </TextLink>
        }
      />
      <Outcome>
        {done && doneActs.includes(done) ? (
          <Alert kind="ok" role="status" title={say(`agenda:appointment.done.${done}`)} />
        ) : null}
      </Outcome>
      <StaffTitle>{title}</StaffTitle>
      <BoxColumns side={<Acts view={view} />}>
        <Box>
          <FactList
            facts={[
              { label: t("agenda:appointment.when"), value: <strong>{view.when}</strong> },
              { label: t("agenda:appointment.where"), value: view.where },
              { label: t("agenda:appointment.type"), value: view.type },
              ...(view.holders ? [{ label: t("agenda:appointment.with"), value: view.holders }] : []),
              ...(view.interpreter
                ? [{ label: t("agenda:appointment.interpreter"), value: view.interpreter }]
                : []),
              { label: t("agenda:appointment.state"), value: view.state },
              ...(view.waiting
                ? [{ label: t("agenda:appointment.wish"), value: t("agenda:appointment.waiting") }]
                : []),
            ]}
          />
          {view.requestHref ? (
            <p>
              <TextLink href={view.requestHref} arrow="forward">
                {t("agenda:appointment.request")}
              </TextLink>
            </p>
          ) : null}
        </Box>
      </BoxColumns>
    </>
  );
}

function Acts({ view }: { view: AppointmentView }) {
  const { t } = useWords();
  return (
    <>
      {view.cancelled ? null : <Tell view={view} />}
      {view.bookHref ? (
        <Box title={t("agenda:appointment.again")}>
          <ButtonLink icon="plus" href={view.bookHref}>
            {t("agenda:bookFor")}
          </ButtonLink>
        </Box>
      ) : null}
      {view.mayPlan ? <Change view={view} /> : null}
    </>
  );
}

function Tell({ view }: { view: AppointmentView }) {
  const { t } = useWords();
  return (
    <Box title={t("agenda:appointment.tell")}>
      {view.marks.length === 0 && view.undo === null ? (
        <Paragraph>{t("agenda:appointment.noMarks")}</Paragraph>
      ) : null}
      {view.marks.length === 0 ? null : (
        <form method="post">
          <ButtonGroup row>
            {view.marks.map((mark, index) => (
              <Button key={mark} kind={index === 0 ? "primary" : "secondary"} name="doe" value={mark}>
                {t(`agenda:appointment.marks.${mark}`)}
              </Button>
            ))}
          </ButtonGroup>
        </form>
      )}
      {view.undo ? (
        <form method="post">
          <input type="hidden" name="wat" value={view.undo} />
          <LinkButton name="doe" value="undo">
            {t("agenda:appointment.undo", { mark: t(`agenda:appointment.marks.${view.undo}`) })}
          </LinkButton>
        </form>
      ) : null}
      {view.mayReport ? (
        <LinkRow>
          <TextLink href={appointmentPath(view.id, "voorbereiden")}>
            {t("agenda:appointment.prepare")}
          </TextLink>{" "}
          <TextLink href={appointmentPath(view.id, "verslag")}>{t("agenda:appointment.report")}</TextLink>
        </LinkRow>
      ) : null}
    </Box>
  );
}

function Change({ view }: { view: AppointmentView }) {
  const { t } = useWords();
  return (
    <Box title={t("agenda:appointment.change")}>
      <ButtonLink kind="secondary" icon="calendar" href={appointmentPath(view.id, "verzetten")}>
        {t("agenda:appointment.move")}
      </ButtonLink>
      <FoldedForm name="cancel" summary={t("agenda:appointment.cancel")} id="afzeggen">
        <Paragraph>{t("agenda:appointment.cancelSure")}</Paragraph>
        <input type="hidden" name="stand" value={view.sequence} />
        <Button kind="secondary" name="doe" value="cancel">
          {t("agenda:appointment.cancelButton")}
        </Button>
      </FoldedForm>
    </Box>
  );
}
