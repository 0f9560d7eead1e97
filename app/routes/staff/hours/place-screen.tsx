import { useWords } from "#app/i18n/words.tsx";
import type { SelectOption } from "#app/ui/form/select-input.tsx";
import { BoxColumns } from "#app/ui/staff/box.tsx";
import { HoursBoxes, HoursField, HoursTime } from "./fields.tsx";
import { HoursList, HoursSave } from "./forms.tsx";
import { HoursHead } from "./parts.tsx";

interface HoursLine {
  readonly id: string;
  readonly when: string;
  readonly audience?: string;
}

export interface HoursPlaceScreenProps {
  here: string;
  saved: boolean;
  address: { readonly name: string; readonly street: string; readonly postcode: string };
  opening: readonly HoursLine[];
  walkIn: readonly HoursLine[];
  weekdays: readonly SelectOption[];
  audiences: readonly SelectOption[];
}

/** One location: its address, when it is open, and when people can come without an appointment. */
export function HoursPlaceScreen(props: HoursPlaceScreenProps) {
  return (
    <>
      <HoursHead {...props} title={props.address.name} />
      <BoxColumns side={<Address {...props} />}>
        <Hours kind="open" lines={props.opening} {...props} />
        <Hours kind="walk-in" lines={props.walkIn} {...props} />
      </BoxColumns>
    </>
  );
}

function Address({ address }: HoursPlaceScreenProps) {
  const { t } = useWords();
  return (
    <HoursSave form="location" title={t("agenda:hours.address")} label={t("agenda:hours.saveAddress")}>
      <AddressFields {...address} />
    </HoursSave>
  );
}

export interface AddressFieldsProps {
  name?: string;
  street?: string;
  postcode?: string;
}

/** Name and address of a location. */
export function AddressFields({ name = "", street = "", postcode = "" }: AddressFieldsProps) {
  const { t } = useWords();
  return (
    <>
      <HoursField name="naam" label={t("agenda:hours.name")} value={name} />
      <HoursField name="straat" label={t("agenda:hours.street")} value={street} />
      <HoursField name="postcode" label={t("agenda:hours.postcode")} value={postcode} width={8} />
    </>
  );
}

type HoursProps = HoursPlaceScreenProps & { kind: "open" | "walk-in"; lines: readonly HoursLine[] };

function Hours({ kind, lines, weekdays, audiences }: HoursProps) {
  const { t, say } = useWords();
  return (
    <HoursList
      form={kind === "open" ? "add-opening" : "add-walk-in"}
      title={say(`agenda:hours.hours.${kind}`)}
      none={say(`agenda:hours.noHours.${kind}`)}
      lines={lines.map(({ id, when, audience = "" }) => ({ id, first: when, second: audience }))}
      remove="remove-hours"
      label={say(`agenda:hours.addHours.${kind}`)}
    >
      <HoursBoxes name="dag" label={t("agenda:hours.weekdays")} options={weekdays} />
      <HoursTime name="van" />
      <HoursTime name="tot" />
      {kind === "walk-in" ? (
        <HoursField name="voor" label={t("agenda:hours.audience")} options={audiences} />
      ) : null}
    </HoursList>
  );
}
