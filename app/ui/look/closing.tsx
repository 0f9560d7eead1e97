import { AnswerBox } from "../answer-box.tsx";
import { Button, ButtonGroup } from "../button.tsx";
import { Card, ContactPerson } from "../card.tsx";
import { Code } from "../code.tsx";
import { DataRows, type DataRow } from "../data-rows.tsx";
import { LinkLine, LinkRow, TextLink } from "../link.tsx";
import { Panel } from "../panel.tsx";
import { Form, Stack } from "../stack.tsx";
import { Heading, Hint, Lead, Paragraph } from "../text.tsx";
import { Timeline } from "../timeline.tsx";
import { Frame, step } from "./frame.tsx";

const row = (who: string, label: string, value: DataRow["value"]): DataRow => ({
  label,
  value,
  change: { href: `/wijzig/${who}-${label}`, text: "Wijzigen", hidden: `${label} van ${who}` },
});

export function CheckScreen() {
  return (
    <Frame steps={step(6)}>
      <Form>
        <Heading level={1}>Kijk of alles klopt</Heading>
        <Hint>Verander wat niet klopt. Daarna komt u hier terug.</Hint>
        <DataRows
          title="Yasmin"
          aside="13 jaar"
          rows={[
            row(
              "Yasmin",
              "U vraagt aan",
              <>
                Schoolspullen en schoolreis
                <br />
                Sport: lessen en kleding
              </>,
            ),
            row("Yasmin", "Club", "FC Noorderkwartier"),
            row("Yasmin", "Geboren op", "1 april 2013"),
          ]}
        />
        <DataRows
          title="U"
          rows={[row("u", "Naam", "Fatima Amrani"), row("u", "Inkomen", "Loon, € 1.600 per maand")]}
        />
        <Panel kind="explain">
          <AnswerBox
            type="checkbox"
            id="eerlijk"
            name="eerlijk"
            value="ja"
            label="Ik heb alles eerlijk ingevuld"
            hint="Ziet u later een fout? Bel ons. Dan maken we het samen goed."
            plain
          />
          <ButtonGroup>
            <Button>Verstuur mijn aanvraag</Button>
          </ButtonGroup>
        </Panel>
      </Form>
    </Frame>
  );
}

export function DoneScreen() {
  return (
    <Frame
      way={false}
      houses="top"
      help={undefined}
      callHref="tel:0001234567"
      title="Gelukt. Uw aanvraag is verstuurd"
      intro={
        <>
          <Lead>U hoeft nu niets te doen.</Lead>
          <Paragraph>
            Uw nummer is <strong>VS-4K7M-9PXR</strong>
          </Paragraph>
        </>
      }
    >
      <Heading level={2}>Zo gaat het verder</Heading>
      <Timeline
        items={[
          { state: "done", word: "klaar", title: "Aanvraag verstuurd", note: "Vandaag, 24 november 2026" },
          {
            state: "later",
            word: "later",
            title: "U praat met Bart de Haan",
            note: "Vrijdag 27 november, 10.00 uur",
          },
          {
            state: "later",
            word: "later",
            title: "U krijgt ons besluit",
            note: "Uiterlijk 19 januari 2027. Vaak al binnen 3 weken.",
          },
        ]}
      />
      <ContactPerson
        title="Uw vaste contactpersoon"
        name="Bart de Haan"
        initials="BH"
        note="Team Meedoen. Werkt op maandag, dinsdag, donderdag en vrijdag."
        phone="000-123 45 67"
        phoneHref="tel:0001234567"
      />
      <Card title="Uw gesprek">
        <p>
          <strong>
            Vrijdag 27 november 2026
            <br />
            10.00 tot 11.15 uur
          </strong>
        </p>
        <p>
          Wijkpunt Noorderkwartier
          <br />
          Kerkpad 8, 1234 EF Voorbeeldstad
        </p>
        <Paragraph small soft>
          Met tolk Arabisch. U hoeft geen papieren mee te nemen.
        </Paragraph>
        <LinkLine>
          <TextLink href="/gesprek.ics" icon="calendar-plus">
            Zet in mijn agenda
          </TextLink>
        </LinkLine>
        <LinkLine>
          <TextLink href="/verzet">Verzet of zeg af</TextLink>
        </LinkLine>
      </Card>
      <Panel kind="next" title="Zo komt u terug" look={2}>
        <Paragraph>Met deze code en uw nummer ziet u hoe het gaat.</Paragraph>
        <Code>H7RW 3KQD 9TFN</Code>
        <Paragraph small>Schrijf de code op of maak een foto. Geef de code aan niemand.</Paragraph>
        <LinkRow>
          <TextLink href="/print" icon="printer">
            Print alles
          </TextLink>
          <TextLink href="/pdf" icon="download">
            Bewaar als pdf
          </TextLink>
        </LinkRow>
      </Panel>
      <Stack gap="small">
        <LinkLine>
          <TextLink href="/mijn" strong arrow="forward">
            Ga naar Mijn loket
          </TextLink>
        </LinkLine>
        <LinkLine>
          <TextLink href="/wis">Ik ben klaar, wis dit apparaat</TextLink>
        </LinkLine>
      </Stack>
    </Frame>
  );
}
