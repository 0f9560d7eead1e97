import { useWords } from "#app/i18n/words.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Box, BoxLines } from "#app/ui/staff/box.tsx";
import { TwoLines } from "#app/ui/staff/table.tsx";
import { HoursField } from "./fields.tsx";
import { HoursAdd } from "./forms.tsx";
import { AddressFields } from "./place-screen.tsx";

interface PlaceLine {
  readonly id: string;
  readonly name: string;
  readonly street: string;
  readonly days: string;
}

/** The locations with the days they are open, each to change, and a form for a new one. */
export function HoursPlaces({ locations }: { locations: readonly PlaceLine[] }) {
  const { t } = useWords();
  return (
    <Box title={t("agenda:hours.locations")}>
      <BoxLines
        lines={locations.map(({ id, name, street, days }) => ({
          key: id,
          start: (
            <TwoLines
              first={
                <TextLink href={`/medewerkers/beheer/plek/${id}`} strong>
                  {name}
                </TextLink>
              }
              second={street}
            />
          ),
          middle: days || t("agenda:hours.notOpen"),
        }))}
      />
      <HoursAdd form="add-location" label={t("agenda:hours.addLocation")}>
        <HoursField name="code" label={t("agenda:hours.code")} hint={t("agenda:hours.codeHint")} width={8} />
        <AddressFields />
      </HoursAdd>
    </Box>
  );
}

interface TypeLine {
  readonly id: string;
  readonly name: string;
  readonly minutes: string;
  readonly teams: string;
}

/** The types of conversation with the people who hold them, each to change. Which one a family gets is a rule. */
export function HoursTypes({ types }: { types: readonly TypeLine[] }) {
  const { t } = useWords();
  return (
    <Box title={t("agenda:hours.types")}>
      <BoxLines
        lines={types.map(({ id, name, minutes, teams }) => ({
          key: id,
          start: (
            <TwoLines
              first={
                <TextLink href={`/medewerkers/beheer/soort/${id}`} strong>
                  {name}
                </TextLink>
              }
              second={minutes}
            />
          ),
          middle: teams,
        }))}
      />
    </Box>
  );
}
