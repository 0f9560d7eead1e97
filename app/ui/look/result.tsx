import { ButtonGroup, ButtonLink } from "../button.tsx";
import { Card } from "../card.tsx";
import { Details, DetailsGroup } from "../details.tsx";
import { LinkLine, TextLink } from "../link.tsx";
import { Panel } from "../panel.tsx";
import { PersonCard, SharedRows } from "../person-card.tsx";
import { BulletList, Lead, Paragraph } from "../text.tsx";
import { VerdictHeading } from "../verdict.tsx";
import { Frame, step } from "./frame.tsx";

const school = (amount: string) => ({
  title: "Schoolspullen en schoolreis",
  amount,
  period: "per schooljaar",
});
const sport = {
  title: "Sport: lessen en kleding",
  note: "Wij betalen de club",
  amount: "€ 340",
  period: "per jaar",
};
const music = {
  title: "Muziek, dans of theater",
  note: "Wij betalen de leraar",
  amount: "€ 400",
  period: "per jaar",
};
const birthday = {
  title: "Verjaardagsdoos",
  note: "Vraag dit 4 weken vóór de verjaardag",
  amount: "1 doos",
  period: "per jaar",
};
const voucher = (title: string, amount: string) => ({ title, note: "U krijgt een tegoedbon", amount });

export function ResultScreen() {
  return (
    <Frame
      steps={step(4)}
      title="Dit past bij uw kinderen"
      intro={
        <Lead>
          Er past waarschijnlijk hulp bij Yasmin, Adam en Noor. Dit is nog geen besluit. Dat krijgt u later
          van ons.
        </Lead>
      }
      side={
        <Card title="Klopt er iets niet?" look={3}>
          <Paragraph small>Verander een antwoord. Daarna komt u hier terug.</Paragraph>
          {["Inkomen: € 1.600", "Spaargeld: minder dan € 16.000", "Kinderen: Yasmin, Adam, Noor"].map(
            (text) => (
              <LinkLine key={text}>
                <TextLink href={`/wijzig?${text.length}`}>{text}</TextLink>
              </LinkLine>
            ),
          )}
        </Card>
      }
    >
      <Panel kind="next" title="Dit kunt u nu doen" look={2}>
        <Paragraph>Kies per kind wat u wilt aanvragen. Dat kan in één keer.</Paragraph>
        <ButtonGroup>
          <ButtonLink href="/kiezen">Kies per kind</ButtonLink>
        </ButtonGroup>
      </Panel>
      <VerdictHeading outcome="likely" text="Past waarschijnlijk" />
      <Paragraph>
        Uw inkomen is € 1.600 per maand. Dat is lager dan de grens van € 1.703,35. Voor sport, muziek, zwemles
        en verjaardag is de grens € 1.845,30.
      </Paragraph>
      <PersonCard
        name="Yasmin"
        aside="13 jaar"
        rows={[school("€ 300"), voucher("Laptop", "tot € 450"), voucher("Fiets", "tot € 350"), sport, music]}
      />
      <PersonCard
        name="Adam"
        aside="8 jaar"
        rows={[
          school("€ 150"),
          voucher("Fiets", "tot € 200"),
          sport,
          music,
          { title: "Zwemles", note: "Wij betalen het zwembad", amount: "tot € 700", period: "in totaal" },
          birthday,
        ]}
      />
      <PersonCard name="Noor" aside="2 jaar" rows={[birthday]} />
      <VerdictHeading outcome="maybe" text="Past misschien" />
      <SharedRows
        rows={[
          {
            title: "Winterkleding",
            who: "Yasmin, Adam en Noor",
            note: "Uw inkomen ligt iets boven de grens van € 1.561,41. Vraag het aan, dan kijken wij mee.",
            amount: "€ 100",
            period: "per kind",
          },
          {
            title: "Opvang voor even",
            who: "Adam en Noor",
            note: "Eerst praat u met Team Jeugd & Gezin. Daarna weten wij of het kan.",
            amount: "tot 3 dagen",
            period: "6 maanden",
          },
        ]}
      />
      <VerdictHeading outcome="not" text="Past nu niet" />
      <Paragraph>Dit komt door de leeftijd van uw kind. Klopt dat niet? U mag altijd aanvragen.</Paragraph>
      <DetailsGroup>
        <Details summary="Yasmin: 3 dingen" open>
          <p>Zwemles: voor kinderen van 4 tot en met 12 jaar</p>
          <p>Verjaardagsdoos: van 1 tot en met 12 jaar</p>
          <p>Opvang voor even: tot en met 12 jaar</p>
        </Details>
        <Details summary="Adam: 1 ding">
          <BulletList items={["Laptop: voor kinderen van 12 tot en met 17 jaar"]} />
        </Details>
      </DetailsGroup>
      <ButtonGroup>
        <ButtonLink href="/kiezen">Kies per kind</ButtonLink>
      </ButtonGroup>
    </Frame>
  );
}
