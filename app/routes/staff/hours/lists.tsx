import { useWords } from "#app/i18n/words.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Box, BoxLines } from "#app/ui/staff/box.tsx";
import { TwoLines } from "#app/ui/staff/table.tsx";
import { ModelField } from "./fields.tsx";
import { ModelAdd } from "./forms.tsx";
import type { ModelAnswer } from "./view.server.ts";
import { AddressFields } from "./place-screen.tsx";

interface PlaceLine {
  readonly id: string;
  readonly name: string;
  readonly street: string;
  readonly days: string;
}

/** The locations with the days they are open, each to change, and a form for a new one. */
export function ModelPlaces(props: { locations: readonly PlaceLine[]; answer: ModelAnswer | undefined }) {
  const { locations, answer } = props;
  const { t } = useWords();
  const form = { form: "add-location", answer };
  return (
    <Box title={t("agenda:model.locations")}>
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
          middle: days || t("agenda:model.notOpen"),
        }))}
      />
      <ModelAdd {...form} label={t("agenda:model.addLocation")}>
        <ModelField
          {...form}
          name="code"
          label={t("agenda:model.code")}
          hint={t("agenda:model.codeHint")}
          width={8}
        />
        <AddressFields {...form} />
      </ModelAdd>
    </Box>
  );
}

interface TypeLine {
  readonly id: string;
  readonly name: string;
  readonly minutes: string;
  readonly teams: string;
}

/** The types of conversation with who hold them, each to change. Which one a family gets is a rule. */
export function ModelTypes({ types }: { types: readonly TypeLine[] }) {
  const { t } = useWords();
  return (
    <Box title={t("agenda:model.types")}>
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
