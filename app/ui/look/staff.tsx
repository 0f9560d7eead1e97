import { Button, ButtonGroup, ButtonLink } from "../button.tsx";
import { StatusBadge, type BadgeKind } from "../badge.tsx";
import { LinkRow, TextLink } from "../link.tsx";
import { Box, BoxColumns, BoxLines, FactList, FactRow } from "../staff/box.tsx";
import { CardList } from "../staff/card-list.tsx";
import { FilterBar } from "../staff/filter-bar.tsx";
import { KeyHints } from "../staff/key-hints.tsx";
import { OpenedPart, OpenedRow } from "../staff/opened-row.tsx";
import { OpenRowLink } from "../staff/open-row-link.tsx";
import { RedSignal } from "../staff/signal.tsx";
import { StaffPage, type StaffPageProps } from "../staff/staff-page.tsx";
import { StaffLine, StaffTitle } from "../staff/staff-title.tsx";
import { Table, TwoLines } from "../staff/table.tsx";
import { Tabs } from "../staff/tabs.tsx";
import { Urgency, type UrgencyLevel } from "../urgency.tsx";
import { VerdictWord } from "../verdict.tsx";

const page: Omit<StaffPageProps, "children"> = {
  labels: {
    skip: "Naar de inhoud",
    brand: "Gezinsloket",
    workplace: "werkplek",
    nav: "Onderdelen",
    menu: "Menu",
    search: "Zoek",
  },
  homeHref: "/medewerkers",
  pageName: "Wachtrij",
  user: { name: "Bart de Haan", team: "Team Meedoen" },
  nav: [
    { href: "/medewerkers/wachtrij", text: "Wachtrij", icon: "list-check", current: true },
    { href: "/medewerkers/agenda", text: "Agenda", icon: "calendar" },
    { href: "/medewerkers/inloop", text: "Inloop", icon: "door-enter" },
    { href: "/medewerkers/gezinnen", text: "Gezinnen", icon: "users" },
    { href: "/medewerkers/inzicht", text: "Inzicht", icon: "chart-bar" },
  ],
  search: { action: "/medewerkers/zoek", name: "q", label: "Naam, nummer of datum" },
};

interface Sample {
  readonly level: UrgencyLevel;
  readonly urgency: string;
  readonly day: string;
  readonly left: string;
  readonly late?: boolean;
  readonly family: string;
  readonly about: string;
  readonly asks: string;
  readonly waits: string;
  readonly person: string;
  readonly status: string;
  readonly badge: BadgeKind;
}

const sample = (
  level: UrgencyLevel,
  urgency: string,
  day: string,
  left: string,
  family: string,
  about: string,
  asks: string,
  waits: string,
  person: string,
  status = "Nieuw",
  badge: BadgeKind = "busy",
): Sample => ({ level, urgency, day, left, family, about, asks, waits, person, status, badge });

const samples: readonly Sample[] = [
  {
    ...sample(
      "green",
      "Groen",
      "vr 20 nov",
      "2 werkdagen te laat",
      "Gezin Pietersen",
      "2 kinderen",
      "Laptop, fiets",
      "Ons: bellen",
      "Bart de Haan",
      "Opgepakt",
      "neutral",
    ),
    late: true,
  },
  sample(
    "red",
    "Rood",
    "vandaag",
    "Jeugd & Gezin belt nu",
    "Gezin Yildiz",
    "2 kinderen · tolk Turks",
    "Winterkleding. Ook bij Jeugd & Gezin en Wonen",
    "Jeugd & Gezin",
    "Samira Elmahdi",
  ),
  sample(
    "orange",
    "Oranje",
    "wo 25 nov",
    "nog 1 werkdag",
    "Nienke Bos",
    "baby Sem (4 maanden)",
    "Babyuitzet. Ook bij Jongerenloket en Wonen",
    "Ons: eerste contact",
    "Joy Mensah",
  ),
  sample(
    "yellow",
    "Geel",
    "do 26 nov",
    "nog 2 werkdagen",
    "Gezin Kaya",
    "1 kind",
    "Schoolreis op 4 december",
    "Gezin: naam van school",
    "Bart de Haan",
    "Wacht op gezin",
    "waiting",
  ),
  sample(
    "green",
    "Groen",
    "di 1 dec",
    "nog 5 werkdagen",
    "Fatima Amrani",
    "3 kinderen · tolk Arabisch",
    "Schoolspullen, sport, verjaardag (6)",
    "Ons: gesprek 27 nov",
    "Bart de Haan",
  ),
  sample(
    "green",
    "Groen",
    "di 1 dec",
    "nog 5 werkdagen",
    "Oksana Bondar",
    "1 kind · tolk Oekraïens",
    "Sport",
    "Ons: eerste contact",
    "nog niemand",
  ),
];

const opened = (
  <OpenedRow>
    <OpenedPart title="Waarom hier, waarom groen">
      <p>Alle zes vragen horen bij team Meedoen.</p>
      <p>Geen gevaar, geen schulden, niets te betalen binnen 14 dagen.</p>
    </OpenedPart>
    <OpenedPart title="Kort">
      <FactList
        facts={[
          { label: "Kinderen", value: "Yasmin 13, Adam 8, Noor 2. Wonen bij haar." },
          { label: "Inkomen", value: "Loon, € 1.600 (112,7 % van de norm)" },
          { label: "Veilig bellen", value: "Ja. Niet inspreken." },
        ]}
      />
    </OpenedPart>
    <OpenedPart>
      <form method="post">
        <ButtonGroup row>
          <Button icon="hand-stop" name="doe" value="pak-op" shortcut="p">
            Pak op
          </Button>
          <Button kind="secondary" icon="user-plus" name="doe" value="wijs-toe" shortcut="w">
            Wijs toe
          </Button>
          <Button kind="secondary" icon="arrow-forward-up" name="doe" value="stuur-door" shortcut="d">
            Stuur door
          </Button>
          <ButtonLink kind="secondary" icon="file-text" href="/medewerkers/aanvraag/1">
            Open
          </ButtonLink>
        </ButtonGroup>
      </form>
    </OpenedPart>
  </OpenedRow>
);

const every = [{ value: "", label: "Alle" }];

export function QueueScreen() {
  return (
    <StaffPage
      {...page}
      banner={
        <RedSignal
          title="Rood: gezin Yildiz heeft vandaag hulp nodig."
          link={{ href: "/medewerkers/aanvraag/2", text: "Bekijk" }}
        >
          Samira Elmahdi (Jeugd & Gezin) belt sinds 10.52 uur. Uw deel: winterkleding.
        </RedSignal>
      }
    >
      <StaffTitle inBar end="Dinsdag 24 november 2026, 11.05 uur">
        Wachtrij team Meedoen
      </StaffTitle>
      <Tabs
        label="Overzichten"
        tabs={[
          { href: "?v=mijn", text: "Mijn werk", count: 7 },
          { href: "?v=team", text: "Mijn team", count: 23, current: true },
          { href: "?v=niemand", text: "Van niemand", count: 5 },
          { href: "?v=laat", text: "Te laat", count: 1 },
          { href: "?v=rood", text: "Rood", count: 1, red: true },
        ]}
        end={
          <TextLink href="?bewaar" icon="star">
            Bewaar dit overzicht
          </TextLink>
        }
      />
      <FilterBar
        labels={{ apply: "Toon", clear: "Wis filters", summary: "Filter en volgorde" }}
        clearHref="?"
        keep={{ v: "team" }}
        filters={[
          { name: "onderwerp", label: "Onderwerp", options: every },
          { name: "urgentie", label: "Urgentie", options: every },
          { name: "wacht", label: "Wacht op", options: every },
          { name: "persoon", label: "Contactpersoon", options: [{ value: "", label: "Alle, ook niemand" }] },
          { name: "taal", label: "Taal", options: every },
          {
            name: "volgorde",
            label: "Volgorde",
            options: [{ value: "", label: "Eerste contact, oudste eerst" }],
          },
        ]}
      />
      <Table
        caption="Aanvragen van team Meedoen"
        wideOnly
        columns={[
          { key: "urgency", title: "Urgentie" },
          { key: "first", title: "Eerste contact" },
          { key: "family", title: "Gezin" },
          { key: "asks", title: "Vraagt" },
          { key: "waits", title: "Wacht op" },
          { key: "person", title: "Contactpersoon" },
          { key: "status", title: "Status" },
          { key: "more", title: "Meer", quiet: true },
        ]}
        rows={samples.map((one) => ({
          key: one.family,
          opened: one.family === "Fatima Amrani" ? opened : undefined,
          cells: {
            urgency: <Urgency level={one.level} text={one.urgency} />,
            first: <TwoLines strong first={one.day} second={one.left} late={one.late} />,
            family: (
              <TwoLines
                strong
                first={<TextLink href="/medewerkers/aanvraag/1">{one.family}</TextLink>}
                second={one.about}
              />
            ),
            asks: one.asks,
            waits: one.waits,
            person: one.person,
            status: <StatusBadge kind={one.badge}>{one.status}</StatusBadge>,
            more: (
              <OpenRowLink
                href="?open=1"
                open={one.family === "Fatima Amrani"}
                text={`Toon meer van ${one.family}`}
              />
            ),
          },
        }))}
      />
      <CardList
        label="Aanvragen van team Meedoen"
        items={samples.map((one) => ({
          key: one.family,
          red: one.level === "red",
          top: <Urgency level={one.level} text={one.urgency} />,
          topEnd: one.day,
          title: (
            <>
              <TextLink href="/medewerkers/aanvraag/1">{one.family}</TextLink>{" "}
              <span className="loket-soft">{one.about}</span>
            </>
          ),
          text: one.asks,
          bottom: (
            <>
              <span className={one.late ? "loket-late" : undefined}>{one.left}</span> · {one.person}
            </>
          ),
          bottomEnd: <StatusBadge kind={one.badge}>{one.status}</StatusBadge>,
        }))}
      />
      <StaffLine
        start="23 aanvragen, 7 getoond."
        end={
          <KeyHints
            label="Toetsen"
            hints={[
              { keys: ["↓", "↑"], text: "kies" },
              { keys: ["P"], text: "pak op" },
              { keys: ["W"], text: "wijs toe" },
            ]}
          />
        }
      />
    </StaffPage>
  );
}

const part = (title: string, who: string) => ({
  key: title,
  start: <TwoLines strong first={title} second={who} />,
  middle: <VerdictWord outcome="likely">Waarschijnlijk</VerdictWord>,
  end: (
    <TextLink href="?beslis" strong>
      Beslis
    </TextLink>
  ),
});

const answer = (question: string, given: string) => ({
  key: question,
  start: question,
  middle: given,
  end: <TextLink href="?vraag-na">Vraag na</TextLink>,
});

export function RequestScreen() {
  return (
    <StaffPage {...page}>
      <StaffLine
        start={
          <TextLink href="/medewerkers/wachtrij" arrow="back">
            Wachtrij team Meedoen
          </TextLink>
        }
        end={
          <>
            Aanvraag 5 van 23 <TextLink href="?4">Vorige</TextLink> <TextLink href="?6">Volgende</TextLink>
          </>
        }
      />
      <Box>
        <StaffTitle
          end={
            <>
              <Urgency level="green" text="Groen" />
              <span>
                Eerste contact uiterlijk <strong>di 1 december</strong> (nog 5 werkdagen)
              </span>
            </>
          }
        >
          Fatima Amrani
        </StaffTitle>
        <FactRow
          facts={[
            { label: "Gezin", value: "Yasmin 13, Adam 8, Noor 2" },
            { label: "Vaste contactpersoon", value: "Bart de Haan" },
            { label: "Veilig bereiken", value: "Bellen ja. Niet inspreken. Geen post." },
            { label: "Taal", value: "Arabisch, tolk nodig" },
          ]}
        />
      </Box>
      <BoxColumns
        side={
          <>
            <Box title="Doen">
              <ButtonGroup row>
                <Button icon="hand-stop">Pak op</Button>
                <Button kind="secondary" icon="phone">
                  Leg contact vast
                </Button>
                <Button kind="secondary" icon="user-plus">
                  Wijs toe
                </Button>
              </ButtonGroup>
              <LinkRow>
                <TextLink href="?notitie">Notitie</TextLink>
                <TextLink href="?bericht">Bericht</TextLink>
              </LinkRow>
            </Box>
            <Box title="Wat er gebeurde">
              <BoxLines
                look="log"
                lines={[
                  { key: "1", start: "24 nov 10.15", middle: "Aanvraag ingediend" },
                  {
                    key: "2",
                    start: "24 nov 10.15",
                    middle: "Gesprek geboekt, Bart de Haan is contactpersoon",
                  },
                ]}
              />
            </Box>
          </>
        }
      >
        <Box title="Uw deel: team Meedoen (6)" end="Indicatie volgens norm vanaf 1 juli 2026">
          <BoxLines
            look="parts"
            lines={[
              part("Schoolspullen en schoolreis, Yasmin", "€ 300 aan de ouder"),
              part("Sport, Yasmin", "€ 340 aan FC Noorderkwartier"),
            ]}
          />
          <ButtonGroup row>
            <Button kind="secondary" icon="list-check">
              Beslis over alle zes
            </Button>
          </ButtonGroup>
        </Box>
        <Box title="Vragen en antwoorden">
          <BoxLines
            look="answers"
            lines={[
              answer("Hoeveel geld komt er per maand bij u binnen?", "€ 1.600"),
              answer("Wat voor inkomen heeft u?", "Loon"),
            ]}
          />
        </Box>
      </BoxColumns>
    </StaffPage>
  );
}
