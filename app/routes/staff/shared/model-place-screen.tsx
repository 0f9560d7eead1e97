import { useWords } from "#app/i18n/words.tsx";
import { Button } from "#app/ui/button.tsx";
import { Details } from "#app/ui/details.tsx";
import type { SelectOption } from "#app/ui/select-input.tsx";
import { Form } from "#app/ui/stack.tsx";
import { Box, BoxColumns, BoxLines } from "#app/ui/staff/box.tsx";
import { TwoLines } from "#app/ui/staff/table.tsx";
import { Paragraph } from "#app/ui/text.tsx";
import type { ModelAnswer } from "./model-page.server.ts";
import { ModelBoxes, ModelField, ModelHead, ModelTime, RemoveButton } from "./model-parts.tsx";

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
  const { t } = useWords();
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
    <Box title={t("agenda:model.address")}>
      <Form>
        <AddressFields form="location" answer={answer} {...address} />
        <Button kind="secondary" name="doe" value="location">
          {t("agenda:model.saveAddress")}
        </Button>
      </Form>
    </Box>
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
  const name = kind === "open" ? "add-opening" : "add-walk-in";
  const form = { form: name, answer };
  return (
    <Box title={say(`agenda:model.hours.${kind}`)}>
      {lines.length === 0 ? <Paragraph>{say(`agenda:model.noHours.${kind}`)}</Paragraph> : null}
      <BoxLines
        lines={lines.map(({ id, when, audience }) => ({
          key: id,
          start: <TwoLines strong first={when} second={audience ?? ""} />,
          end: <RemoveButton kind="remove-hours" id={id} what={when} />,
        }))}
      />
      <Details
        summary={say(`agenda:model.addHours.${kind}`)}
        open={answer?.typed["doe"] === name && answer.refused !== null}
      >
        <Form>
          <ModelBoxes {...form} name="dag" label={t("agenda:model.weekdays")} options={weekdays} />
          <ModelTime {...form} name="van" />
          <ModelTime {...form} name="tot" />
          {kind === "walk-in" ? (
            <ModelField {...form} name="voor" label={t("agenda:model.audience")} options={audiences} />
          ) : null}
          <Button name="doe" value={name}>
            {say(`agenda:model.addHours.${kind}`)}
          </Button>
        </Form>
      </Details>
    </Box>
  );
}
