import { AnswerBox } from "../answer-box.tsx";
import { Button, ButtonGroup } from "../button.tsx";
import { ChildStrip } from "../child-strip.tsx";
import { CheckBoxes, RadioBoxes } from "../choice-boxes.tsx";
import { CountsPanel } from "../counts-panel.tsx";
import { DateInput } from "../date-input.tsx";
import { Details } from "../details.tsx";
import { ErrorSummary } from "../error-summary.tsx";
import { ExitBar } from "../exit-bar.tsx";
import { Field } from "../field.tsx";
import { Panel } from "../panel.tsx";
import { Form } from "../stack.tsx";
import { TextInput } from "../text-input.tsx";
import { Heading, Hint, Overline, Paragraph } from "../text.tsx";
import { VerdictHeading } from "../verdict.tsx";
import { Frame, step } from "./frame.tsx";

const mistake = "Schrijf het bedrag in cijfers, bijvoorbeeld 1600";

export function MoneyScreen({ wrong }: { wrong?: boolean }) {
  return (
    <Frame steps={step(3)}>
      <Form>
        {wrong ? (
          <ErrorSummary
            title="Kijk nog even naar 1 antwoord"
            errors={[{ href: "#inkomen", text: mistake }]}
          />
        ) : null}
        <Heading level={1}>Hoeveel geld komt er per maand bij u binnen?</Heading>
        <Hint>Het gaat om het bedrag dat u echt krijgt. Ongeveer is goed.</Hint>
        <CountsPanel
          counts={{
            title: "Dit telt mee",
            items: ["Loon of uitkering", "Vakantiegeld, per maand", "Alimentatie die u krijgt"],
          }}
          countsNot={{
            title: "Dit telt niet mee",
            items: ["Kinderbijslag", "Toeslagen, zoals huurtoeslag", "Geld dat uw kind verdient"],
          }}
        />
        <Field id="inkomen" label="Bedrag per maand" error={wrong ? mistake : undefined} errorPrefix="Fout:">
          {(control) => (
            <TextInput
              {...control}
              name="inkomen"
              prefix="€"
              inputMode="decimal"
              width={12}
              value={wrong ? "zestienhonderd" : undefined}
            />
          )}
        </Field>
        <ButtonGroup>
          <Button>Verder</Button>
          <Button kind="secondary" name="weet-niet" value="inkomen">
            Ik weet het niet
          </Button>
        </ButtonGroup>
        <Details summary="Waarom vragen wij dit?">
          <Paragraph>Wij kijken welke hulp bij uw inkomen past.</Paragraph>
        </Details>
      </Form>
    </Frame>
  );
}

const strip = (
  <ChildStrip
    label="Uw kinderen"
    items={[
      { name: "Yasmin", state: "done", text: "Klaar" },
      { name: "Adam", state: "now", text: "Nu" },
      { name: "Noor", state: "next", text: "Hierna" },
    ]}
  />
);

export function ChildScreen() {
  return (
    <Frame steps={step(2)} strip={strip}>
      <Form>
        <Overline>Kind 2 van 3</Overline>
        <Heading level={1}>Over Adam</Heading>
        <Field id="geboren" label="Wanneer is Adam geboren?" group hint="Bijvoorbeeld 12 9 2018">
          {(control) => (
            <DateInput
              {...control}
              name="geboren"
              labels={{ day: "Dag", month: "Maand", year: "Jaar" }}
              value={{ dag: "12", maand: "9", jaar: "2018" }}
            />
          )}
        </Field>
        <Field id="woont" label="Waar woont Adam?" group>
          {(control) => (
            <RadioBoxes
              {...control}
              name="woont"
              selected="mij"
              options={[
                { value: "mij", label: "Bij mij" },
                { value: "beurt", label: "Om de beurt bij mij en bij de andere ouder" },
                { value: "ander", label: "Bij de andere ouder" },
                {
                  value: "elders",
                  label: "Ergens anders",
                  hint: "Bijvoorbeeld bij opa en oma of in een pleeggezin",
                },
              ]}
            />
          )}
        </Field>
        <ButtonGroup>
          <Button>Verder naar Noor</Button>
        </ButtonGroup>
      </Form>
    </Frame>
  );
}

export function ChooseScreen() {
  return (
    <Frame steps={step(4)} strip={strip}>
      <Form>
        <Heading level={1}>Wat wilt u aanvragen voor Adam?</Heading>
        <Hint>Kies alles wat Adam nodig heeft. U mag meer dan één ding kiezen.</Hint>
        <VerdictHeading outcome="likely" text="Past waarschijnlijk" plain />
        <CheckBoxes
          id="kies"
          name="kies"
          selected={["school", "sport", "verjaardag"]}
          options={[
            {
              value: "school",
              label: "Schoolspullen en schoolreis",
              hint: "Geld op uw rekening",
              end: "€ 150",
            },
            { value: "fiets", label: "Fiets", hint: "Tegoedbon voor de winkel", end: "tot € 200" },
            { value: "sport", label: "Sport", hint: "Lessen én kleding. Wij betalen de club", end: "€ 340" },
            {
              value: "muziek",
              label: "Muziek, dans of theater",
              hint: "Wij betalen de leraar",
              end: "€ 400",
            },
            { value: "zwemles", label: "Zwemles", hint: "Wij betalen het zwembad", end: "tot € 700" },
            {
              value: "verjaardag",
              label: "Verjaardagsdoos",
              hint: "Taart, versiering en een cadeau",
              end: "1 doos",
            },
          ]}
        />
        <VerdictHeading outcome="maybe" text="Past misschien" plain />
        <CheckBoxes
          id="misschien"
          name="kies"
          options={[
            {
              value: "kleding",
              label: "Winterkleding",
              hint: "Uw inkomen ligt iets boven de grens",
              end: "€ 100",
            },
            {
              value: "opvang",
              label: "Opvang voor even",
              hint: "Eerst een gesprek met ons",
              end: "tot 3 dagen",
            },
          ]}
        />
        <Details summary="Past nu niet: laptop">
          <Paragraph>Voor kinderen van 12 tot en met 17 jaar.</Paragraph>
        </Details>
        <Panel kind="help">
          <Paragraph small>
            <strong>Al gekozen voor Yasmin:</strong> schoolspullen en schoolreis, sport
          </Paragraph>
        </Panel>
        <ButtonGroup>
          <Button>Verder naar Noor</Button>
          <Button kind="secondary" name="niets" value="adam">
            Niets voor Adam
          </Button>
        </ButtonGroup>
      </Form>
    </Frame>
  );
}

export function SafeScreen() {
  return (
    <Frame
      steps={step(1)}
      exit={<ExitBar action="/weg" away="https://www.buienradar.nl/" text="Verlaat deze site" />}
    >
      <Form>
        <Field
          id="veilig"
          label="Voelt u zich veilig thuis?"
          group
          heading
          hint="Uw antwoord helpt ons om u veilig te bellen. De andere ouder ziet dit nooit."
        >
          {(control) => (
            <RadioBoxes
              {...control}
              name="veilig"
              options={["Ja", "Soms niet", "Nee", "Dat zeg ik liever niet"].map((label) => ({
                value: label,
                label,
              }))}
            />
          )}
        </Field>
        <ButtonGroup>
          <Button>Verder</Button>
        </ButtonGroup>
        <Panel kind="explain" title="Wilt u nu iemand spreken?">
          <Paragraph>
            Bel Veilig Thuis: <a href="tel:08002000">0800-2000</a>. Dat kan dag en nacht.
          </Paragraph>
        </Panel>
        <AnswerBox type="checkbox" id="geen" name="geen" value="geen" label="Geen van deze" exclusive />
      </Form>
    </Frame>
  );
}
