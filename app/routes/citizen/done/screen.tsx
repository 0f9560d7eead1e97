import { useWords } from "#app/i18n/words.tsx";
import { LinkButton } from "#app/ui/form/button.tsx";
import { Card, ContactPerson } from "#app/ui/card.tsx";
import { DataRows } from "#app/ui/data-rows.tsx";
import { Details } from "#app/ui/details.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Panel } from "#app/ui/page/panel.tsx";
import { Lead, Heading, Paragraph } from "#app/ui/text.tsx";
import { Timeline } from "#app/ui/timeline.tsx";
import { phoneHref, useChrome, useHref } from "#app/routes/citizen/frame/chrome.ts";
import { Lines } from "#app/routes/citizen/check/screen.tsx";
import type { DoneView } from "./view.server.ts";
import { EraseAtDesk, FilledInLine } from "./filled-in-by.tsx";
import { Frame } from "#app/routes/citizen/frame/frame.tsx";
import { ReportCard } from "#app/routes/citizen/appointment/report-card.tsx";

/** "Gelukt": nothing to do now, what happens when, whom to call. People come back to it, and print it. */
export function DoneScreen({ view }: { view: DoneView }) {
  const { t } = useWords();
  return (
    <Frame
      houses="top"
      help={false}
      title={t("done:title")}
      intro={
        <>
          <Lead>{t("done:lead")}</Lead>
          <Paragraph>
            {t("done:reference")} <strong dir="ltr">{view.reference}</strong>
          </Paragraph>
          {view.filledInBy ? <FilledInLine filledInBy={view.filledInBy} /> : null}
          {view.mailed ? <Paragraph>{t("done:mail")}</Paragraph> : null}
        </>
      }
    >
      {view.report ? <ReportCard report={view.report} /> : null}
      <Heading level={2}>{t("done:next")}</Heading>
      <Timeline items={view.timeline} />
      <Person view={view} />
      {view.appointment ? <Appointment view={view} appointment={view.appointment} /> : null}
      <Panel kind="next" title={t("done:keep.title")} look={2}>
        <Paragraph>{t("done:keep.text")}</Paragraph>
        <div className="loket-on-screen">
          <Paragraph small>{t("done:keep.print")}</Paragraph>
        </div>
      </Panel>
      <Card title={t("done:why.title")}>
        <Paragraph>
          {view.outside ? t("done:why.outside") : t("done:why.parts", { departments: view.departments })}
        </Paragraph>
      </Card>
      <Details summary={t("done:sentAnswers")}>
        {view.groups.map((group) => (
          <DataRows
            key={group.title}
            title={group.title}
            rows={group.rows.map((row) => ({ label: row.label, value: <Lines lines={row.lines} /> }))}
          />
        ))}
      </Details>
      {view.filledInBy ? (
        <EraseAtDesk />
      ) : (
        <form method="post">
          <LinkButton>{t("done:erase")}</LinkButton>
        </form>
      )}
    </Frame>
  );
}

function Person({ view }: { view: DoneView }) {
  const { t } = useWords();
  const phone = useChrome().phone;
  if (!view.person) {
    return (
      <Card title={t("done:person.title")}>
        <Paragraph>{t("done:person.none", { department: view.department })}</Paragraph>
      </Card>
    );
  }
  return (
    <ContactPerson
      title={t("done:person.title")}
      name={view.person.name}
      initials={view.person.initials}
      note={view.person.note}
      phone={phone}
      phoneHref={phoneHref(phone)}
    />
  );
}

function Appointment({
  view,
  appointment,
}: {
  view: DoneView;
  appointment: NonNullable<DoneView["appointment"]>;
}) {
  const { t, say } = useWords();
  const href = useHref();
  return (
    <Card title={t("done:conversation.title")}>
      <p className="loket-strong">
        <Lines lines={appointment.when} />
      </p>
      <Paragraph>{appointment.where}</Paragraph>
      <Paragraph small soft>
        {appointment.interpreter
          ? t("done:conversation.interpreter", {
              language: say(`intake:questions.interpreter.options.${appointment.interpreter}`),
            })
          : ""}{" "}
        {t("done:conversation.papers")}
      </Paragraph>
      <p>
        <TextLink href={href(`/aanvraag/${view.draftId}/klaar/afspraak.ics`)} icon="calendar-plus">
          {t("done:conversation.calendar")}
        </TextLink>
      </p>
      <p>
        <TextLink href={href(`/aanvraag/${view.draftId}/klaar/afspraak`)} arrow="forward">
          {t("done:conversation.manage")}
        </TextLink>
      </p>
      <p>
        <TextLink href={href(`/aanvraag/${view.draftId}/klaar/afspraak#punt`)} arrow="forward">
          {t("done:conversation.points")}
        </TextLink>
      </p>
    </Card>
  );
}
