import { useWords } from "#app/i18n/words.tsx";
import { Alert } from "#app/ui/alert.tsx";
import { Button, ButtonGroup, ButtonLink, LinkButton } from "#app/ui/form/button.tsx";
import { Details } from "#app/ui/details.tsx";
import { LinkRow, TextLink } from "#app/ui/link.tsx";
import { Form } from "#app/ui/stack.tsx";
import { Box, BoxColumns, FactList } from "#app/ui/staff/box.tsx";
import { StaffLine, StaffTitle } from "#app/ui/staff/staff-title.tsx";
import { Paragraph } from "#app/ui/text.tsx";
import { talkPath } from "#app/routes/staff/frame/paths.ts";
import type { TalkView } from "./view.server.ts";

export interface TalkScreenProps {
  view: TalkView;
  title: string;
  done: string | null;
  refused: "changed" | "invalid" | undefined;
}

const doneActs = ["book", "move", "cancel", "arrived", "missed", "done", "undo", "report"];

/** One talk: when, where, with whom; and what can be done with it now. */
export function TalkScreen({ view, title, done, refused }: TalkScreenProps) {
  const { t, say } = useWords();
  return (
    <>
      <StaffLine
        start={
          <TextLink href={view.calendarHref} arrow="back">
            {t("agenda:talk.back")}
          </TextLink>
        }
      />
      {refused ? (
        <Alert kind="error" role="alert" title={t("agenda:talk.refused.title")}>
          <p>{t(`agenda:talk.refused.${refused}`)}</p>
        </Alert>
      ) : done && doneActs.includes(done) ? (
        <Alert kind="ok" role="status" title={say(`agenda:talk.done.${done}`)} />
      ) : null}
      <StaffTitle>{title}</StaffTitle>
      <BoxColumns side={<Acts view={view} />}>
        <Box>
          <FactList
            facts={[
              { label: t("agenda:talk.when"), value: <strong>{view.when}</strong> },
              { label: t("agenda:talk.where"), value: view.where },
              { label: t("agenda:talk.type"), value: view.type },
              ...(view.holders ? [{ label: t("agenda:talk.with"), value: view.holders }] : []),
              ...(view.interpreter ? [{ label: t("agenda:talk.interpreter"), value: view.interpreter }] : []),
              { label: t("agenda:talk.state"), value: view.state },
              ...(view.waiting ? [{ label: t("agenda:talk.wish"), value: t("agenda:talk.waiting") }] : []),
            ]}
          />
          {view.requestHref ? (
            <p>
              <TextLink href={view.requestHref} arrow="forward">
                {t("agenda:talk.request")}
              </TextLink>
            </p>
          ) : null}
        </Box>
      </BoxColumns>
    </>
  );
}

function Acts({ view }: { view: TalkView }) {
  const { t } = useWords();
  return (
    <>
      {view.cancelled ? null : <Tell view={view} />}
      {view.bookHref ? (
        <Box title={t("agenda:talk.again")}>
          <ButtonLink icon="plus" href={view.bookHref}>
            {t("agenda:bookFor")}
          </ButtonLink>
        </Box>
      ) : null}
      {view.mayPlan ? <Change view={view} /> : null}
    </>
  );
}

function Tell({ view }: { view: TalkView }) {
  const { t } = useWords();
  return (
    <Box title={t("agenda:talk.tell")}>
      {view.marks.length === 0 && view.undo === null ? (
        <Paragraph>{t("agenda:talk.noMarks")}</Paragraph>
      ) : null}
      {view.marks.length === 0 ? null : (
        <form method="post">
          <ButtonGroup row>
            {view.marks.map((mark, index) => (
              <Button key={mark} kind={index === 0 ? "primary" : "secondary"} name="doe" value={mark}>
                {t(`agenda:talk.marks.${mark}`)}
              </Button>
            ))}
          </ButtonGroup>
        </form>
      )}
      {view.undo ? (
        <form method="post">
          <input type="hidden" name="wat" value={view.undo} />
          <LinkButton name="doe" value="undo">
            {t("agenda:talk.undo", { mark: t(`agenda:talk.marks.${view.undo}`) })}
          </LinkButton>
        </form>
      ) : null}
      {view.mayReport ? (
        <LinkRow>
          <TextLink href={talkPath(view.id, "voorbereiden")}>{t("agenda:talk.prepare")}</TextLink>{" "}
          <TextLink href={talkPath(view.id, "verslag")}>{t("agenda:talk.report")}</TextLink>
        </LinkRow>
      ) : null}
    </Box>
  );
}

function Change({ view }: { view: TalkView }) {
  const { t } = useWords();
  return (
    <Box title={t("agenda:talk.change")}>
      <ButtonLink kind="secondary" icon="calendar" href={talkPath(view.id, "verzetten")}>
        {t("agenda:talk.move")}
      </ButtonLink>
      <Details summary={t("agenda:talk.cancel")} id="afzeggen">
        <Form>
          <Paragraph>{t("agenda:talk.cancelSure")}</Paragraph>
          <input type="hidden" name="stand" value={view.sequence} />
          <Button kind="secondary" name="doe" value="cancel">
            {t("agenda:talk.cancelButton")}
          </Button>
        </Form>
      </Details>
    </Box>
  );
}
