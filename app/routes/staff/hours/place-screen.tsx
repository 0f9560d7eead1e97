import { useWords } from "#app/i18n/words.tsx";
import type { SelectOption } from "#app/ui/form/select-input.tsx";
import { BoxColumns } from "#app/ui/staff/box.tsx";
import { ModelBoxes, ModelField, ModelTime } from "./fields.tsx";
import { ModelList, ModelSave } from "./forms.tsx";
import type { ModelAnswer } from "./view.server.ts";
import { ModelHead } from "./parts.tsx";

interface HoursLine {
  readonly id: string;
  readonly when: string;
  readonly audience?: string;
}

export interface ModelPlaceScreenProps {
  here: string;
  saved: boolean;
  address: { readonly name: string; readonly street: string; readonly postcode: string };
  opening: readonly HoursLine[];
  walkIn: readonly HoursLine[];
  weekdays: readonly SelectOption[];
  audiences: readonly SelectOption[];
  answer: ModelAnswer | undefined;
}

/** One location: its address, when it is open, and when people can come without an appointment. */
export function ModelPlaceScreen(props: ModelPlaceScreenProps) {
  return (
    <>
      <ModelHead {...props} title={props.address.name} />
      <BoxColumns side={<Address {...props} />}>
        <Hours kind="open" lines={props.opening} {...props} />
        <Hours kind="walk-in" lines={props.walkIn} {...props} />
      </BoxColumns>
    </>
  );
}

function Address({ address, answer }: ModelPlaceScreenProps) {
  const { t } = useWords();
  return (
    <ModelSave form="location" title={t("agenda:model.address")} label={t("agenda:model.saveAddress")}>
      <AddressFields form="location" answer={answer} {...address} />
    </ModelSave>
  );
}

export interface AddressFieldsProps {
  form: string;
  answer: ModelAnswer | undefined;
  name?: string;
  street?: string;
  postcode?: string;
}

/** Name and address of a location. */
export function AddressFields({ form, answer, name = "", street = "", postcode = "" }: AddressFieldsProps) {
  const { t } = useWords();
  const field = { form, answer };
  return (
    <>
      <ModelField {...field} name="naam" label={t("agenda:model.name")} value={name} />
      <ModelField {...field} name="straat" label={t("agenda:model.street")} value={street} />
      <ModelField {...field} name="postcode" label={t("agenda:model.postcode")} value={postcode} width={8} />
    </>
  );
}

type HoursProps = ModelPlaceScreenProps & { kind: "open" | "walk-in"; lines: readonly HoursLine[] };

function Hours({ kind, lines, weekdays, audiences, answer }: HoursProps) {
  const { t, say } = useWords();
  const form = { form: kind === "open" ? "add-opening" : "add-walk-in", answer };
  return (
    <ModelList
      {...form}
      title={say(`agenda:model.hours.${kind}`)}
      none={say(`agenda:model.noHours.${kind}`)}
      lines={lines.map(({ id, when, audience = "" }) => ({ id, first: when, second: audience }))}
      remove="remove-hours"
      label={say(`agenda:model.addHours.${kind}`)}
    >
      <ModelBoxes {...form} name="dag" label={t("agenda:model.weekdays")} options={weekdays} />
      <ModelTime {...form} name="van" />
      <ModelTime {...form} name="tot" />
      {kind === "walk-in" ? (
        <ModelField {...form} name="voor" label={t("agenda:model.audience")} options={audiences} />
      ) : null}
    </ModelList>
  );
}
