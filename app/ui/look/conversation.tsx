import { Alert } from "../alert.tsx";
import { Button, ButtonGroup, ButtonLink } from "../button.tsx";
import { Card } from "../card.tsx";
import { RadioBoxes } from "../choice-boxes.tsx";
import { ChoiceLinks } from "../choice-links.tsx";
import { DayList } from "../day-list.tsx";
import { Field } from "../field.tsx";
import { LinkLine, TextLink } from "../link.tsx";
import { Panel } from "../panel.tsx";
import { Form } from "../stack.tsx";
import { Heading, Hint, Lead, Paragraph } from "../text.tsx";
import { Frame, step } from "./frame.tsx";

const times = (...labels: string[]) =>
  labels.map((label) => ({ value: label, label, checked: label === "10.00" }));
const point = "Wijkpunt Noorderkwartier, Kerkpad 8";

export function TimeScreen() {
  return (
    <Frame
      steps={step(5)}
      side={
        <>
          <Heading level={2}>Past er niets?</Heading>
          <Card title="Bel mij" look={3}>
            <Paragraph small>Wij bellen u binnen 5 werkdagen en kiezen samen een tijd.</Paragraph>
            <LinkLine>
              <TextLink href="/bel-mij" strong>
                Ja, bel mij
              </TextLink>
            </LinkLine>
          </Card>
          <Card title="Kom langs zonder afspraak" look={3}>
            <Paragraph small>
              Wijkpunt Noorderkwartier, Kerkpad 8. Woensdag van 10.00 tot 12.00 uur.
            </Paragraph>
          </Card>
        </>
      }
    >
      <Heading level={1}>Wanneer wilt u praten?</Heading>
      <Hint>
        Een gesprek over geld duurt 75 minuten. Een tolk Arabisch helpt mee. Het is gratis. U mag iemand
        meenemen.
      </Hint>
      <ChoiceLinks
        look="boxes"
        label="Hoe wilt u praten?"
        links={[
          { href: "?k=kantoor", text: "Op kantoor", icon: "building", current: true },
          { href: "?k=bellen", text: "Bellen", icon: "phone" },
          { href: "?k=video", text: "Video", icon: "video" },
          { href: "?k=thuis", text: "Bij u thuis", icon: "home" },
        ]}
      />
      <ChoiceLinks
        look="line"
        label="Wat komt u goed uit?"
        links={[
          { href: "?d=alle", text: "Alle tijden", current: true },
          { href: "?d=ochtend", text: "Ochtend" },
          { href: "?d=school", text: "Na schooltijd" },
          { href: "?d=avond", text: "Avond" },
        ]}
      />
      <Form>
        <Field id="tijd" label="Kies een tijd" group look={2} hint="De eerste tijd staat bovenaan.">
          {(control) => (
            <DayList
              id={control.id}
              name="tijd"
              describedBy={control.invalid ? control.describedBy : undefined}
              days={[
                {
                  title: "Donderdag 26 november",
                  place: "Stadhuis, Raadhuisplein 1",
                  times: times("13.30", "15.15", "18.30"),
                },
                { title: "Vrijdag 27 november", place: point, times: times("10.00", "11.30", "14.00") },
                {
                  title: "Maandag 30 november",
                  place: point,
                  times: times("9.30", "11.00", "13.00", "14.30"),
                },
              ]}
            />
          )}
        </Field>
        <TextLink href="?meer" arrow="forward">
          Toon meer dagen
        </TextLink>

        <ButtonGroup>
          <Button>Kies deze tijd</Button>
        </ButtonGroup>
        <Paragraph small soft>
          Wij houden de tijd voor u vast terwijl u verdergaat. Verzetten kan later ook.
        </Paragraph>
      </Form>
    </Frame>
  );
}

export function TakenScreen() {
  return (
    <Frame
      steps={step(5)}
      title="Deze tijd is net bezet"
      intro={
        <Lead>
          Iemand anders koos vrijdag 27 november om 10.00 uur. Dat is vervelend. U heeft niets fout gedaan.
        </Lead>
      }
    >
      <Form>
        <Alert kind="ok" title="Al uw antwoorden zijn bewaard.">
          <p>U hoeft alleen een andere tijd te kiezen.</p>
        </Alert>
        <Field id="tijd" label="Deze tijden zijn dichtbij" group>
          {(control) => (
            <RadioBoxes
              {...control}
              name="tijd"
              strong
              options={[
                { value: "1", label: "Vrijdag 27 november, 11.30 uur", hint: point },
                { value: "2", label: "Vrijdag 27 november, 14.00 uur", hint: point },
                { value: "3", label: "Maandag 30 november, 9.30 uur", hint: point },
              ]}
            />
          )}
        </Field>
        <ButtonGroup>
          <Button>Kies deze tijd</Button>
          <ButtonLink href="/tijden" kind="secondary">
            Bekijk alle tijden
          </ButtonLink>
        </ButtonGroup>
        <Panel kind="explain" title="Liever gebeld worden?">
          <Paragraph>Wij bellen u binnen 5 werkdagen. Samen kiezen we een tijd.</Paragraph>
          <LinkLine>
            <TextLink href="/bel-mij" strong>
              Ja, bel mij
            </TextLink>
          </LinkLine>
        </Panel>
      </Form>
    </Frame>
  );
}
