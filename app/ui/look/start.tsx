import { Button, ButtonGroup, LinkButton } from "../button.tsx";
import { CheckBoxes } from "../choice-boxes.tsx";
import { Field } from "../field.tsx";
import { LinkLine, TextLink } from "../link.tsx";
import { Panel } from "../panel.tsx";
import { SearchForm } from "../search-form.tsx";
import { Form } from "../stack.tsx";
import { Lead, Paragraph } from "../text.tsx";
import { Frame } from "./frame.tsx";

const topics = [
  {
    value: "geld",
    label: "Geld voor mijn kind",
    hint: "School, sport, verjaardag, kleding. Ook als u werkt.",
    icon: "coin-euro" as const,
  },
  {
    value: "uit-elkaar",
    label: "Uit elkaar gaan",
    hint: "Afspraken maken, ruzie, praten met uw kind",
    icon: "heart-broken" as const,
  },
  {
    value: "opvoeden",
    label: "Opvoeden en opgroeien",
    hint: "U maakt zich zorgen over uw kind",
    icon: "plant-2" as const,
  },
  {
    value: "jong-ouder",
    label: "Jong ouder zijn",
    hint: "U bent 26 jaar of jonger en zwanger of ouder",
    icon: "baby-carriage" as const,
  },
  { value: "18", label: "Bijna 18", hint: "Wonen, geld, school en zorg", icon: "key" as const },
  {
    value: "anders",
    label: "Iets anders",
    hint: "Stel uw vraag in uw eigen woorden",
    icon: "message-question" as const,
  },
];

export function StartScreen() {
  return (
    <Frame
      way={false}
      showLanguages
      wide
      emergency={{
        text: "Is er nu gevaar?",
        linkText: "Bel 112 of een ander nummer",
        href: "/telefoonnummers",
      }}
      houses="footer"
      title="Waar kunnen we u bij helpen?"
      intro={
        <Lead>
          Vertel één keer hoe het bij u thuis gaat. Wij kijken welke hulp past. U krijgt één vaste
          contactpersoon.
        </Lead>
      }
      sideTop={
        <Panel kind="next" title="Verder waar u was">
          <Paragraph>
            Geld voor mijn kind.
            <br />U was bij de vraag over geld.
          </Paragraph>
          <Paragraph small soft>
            Wij bewaren dit tot 6 december 2026.
          </Paragraph>
          <form method="post">
            <ButtonGroup row="spread">
              <Button kind="secondary" name="doe" value="verder">
                Ga verder
              </Button>
              <LinkButton name="doe" value="wis">
                Wis dit
              </LinkButton>
            </ButtonGroup>
          </form>
        </Panel>
      }
      side={
        <>
          <SearchForm
            action="/zoek"
            name="q"
            label="Of zoek in uw eigen woorden"
            hint="Bijvoorbeeld: geen geld voor gym"
            button="Zoek"
          />
          <Panel kind="explain" title="Ben jij een kind of jongere?">
            <Paragraph>Je mag zelf met iemand praten. Ook zonder je ouders.</Paragraph>
            <LinkLine>
              <TextLink href="/praten" strong>
                Ik wil met iemand praten
              </TextLink>
            </LinkLine>
          </Panel>
        </>
      }
      help={{
        title: "Praat u liever met iemand?",
        large: true,
        phone: "000-123 45 67",
        phoneHref: "tel:0001234567",
        hours: "Maandag tot en met vrijdag, 8.30 tot 17.00 uur",
        walkIn: {
          title: "Langskomen zonder afspraak",
          place: "Stadhuis, Raadhuisplein 1",
          hours: (
            <>
              Maandag tot en met vrijdag,
              <br />
              9.00 tot 12.00 uur
            </>
          ),
        },
      }}
    >
      <Form>
        <Field
          id="onderwerpen"
          label="Kies wat bij u past"
          group
          look={2}
          hint="U mag meer dan één ding kiezen."
        >
          {({ id }) => (
            <CheckBoxes id={id} name="onderwerpen" options={topics} selected={["geld"]} columns={2} />
          )}
        </Field>

        <ButtonGroup>
          <Button>Start met de vragen</Button>
        </ButtonGroup>
        <Paragraph small soft>
          U hoeft niet in te loggen. U mag stoppen en later verdergaan.
        </Paragraph>
      </Form>
    </Frame>
  );
}
