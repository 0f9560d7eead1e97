import { useWords } from "#app/i18n/words.tsx";
import { transferReasons } from "#app/requests/acts/transfer-reason.ts";
import { Button } from "#app/ui/form/button.tsx";
import { Field } from "#app/ui/form/field.tsx";
import { SelectInput, type SelectOption } from "#app/ui/form/select-input.tsx";
import { Form } from "#app/ui/stack.tsx";
import { Box } from "#app/ui/staff/box.tsx";
import { Details } from "#app/ui/details.tsx";
import { Paragraph } from "#app/ui/text.tsx";
import type { RequestView } from "./view.server.ts";

export interface RequestActsProps {
  part: RequestView["part"];
  colleagues: readonly SelectOption[];
  departments: readonly SelectOption[];
  /** The act to show unfolded. */
  unfolded: string | null;
}

/** What can be done with the own part: take it, give it to a colleague, send it on. Only what works is shown. */
export function RequestActs({ part, colleagues, departments, unfolded }: RequestActsProps) {
  const { t, say } = useWords();
  const title = t("staff:acts.title");
  if (!part || !part.open) {
    return (
      <Box title={title}>
        <Paragraph>{part ? t("staff:acts.closed") : t("staff:acts.contactOnly")}</Paragraph>
      </Box>
    );
  }
  const seen = <input type="hidden" name="gezien" value={part.assignedTo?.id ?? ""} />;
  const choose = { value: "", label: t("staff:acts.choose") };
  return (
    <Box title={title}>
      <Paragraph>
        {part.mine
          ? t("staff:acts.withYou")
          : part.assignedTo
            ? t("staff:acts.with", { name: part.assignedTo.name })
            : t("staff:acts.withNobody")}
      </Paragraph>
      {part.assignedTo ? null : (
        <Form>
          <Button icon="hand-stop" name="doe" value="take">
            {t("staff:acts.take")}
          </Button>
        </Form>
      )}
      <Details summary={t("staff:acts.assign")} id="wijs-toe" open={unfolded === "assign"}>
        <Form>
          {seen}
          <Field id="collega" label={t("staff:acts.assignTo")}>
            {({ id }) => (
              <SelectInput
                id={id}
                name="collega"
                options={[choose, ...colleagues.filter(({ value }) => value !== part.assignedTo?.id)]}
              />
            )}
          </Field>
          <Button kind="secondary" icon="user-plus" name="doe" value="assign">
            {t("staff:acts.assign")}
          </Button>
        </Form>
      </Details>
      <Details summary={t("staff:acts.transfer")} id="stuur-door" open={unfolded === "transfer"}>
        <Form>
          {seen}
          <Field id="afdeling" label={t("staff:acts.transferTo")}>
            {({ id }) => <SelectInput id={id} name="afdeling" options={[choose, ...departments]} />}
          </Field>
          <Field id="reden" label={t("staff:acts.reason")}>
            {({ id }) => (
              <SelectInput
                id={id}
                name="reden"
                options={[
                  choose,
                  ...transferReasons.map((value) => ({ value, label: say(`staff:acts.reasons.${value}`) })),
                ]}
              />
            )}
          </Field>
          <Button kind="secondary" icon="arrow-forward-up" name="doe" value="transfer">
            {t("staff:acts.transfer")}
          </Button>
        </Form>
      </Details>
    </Box>
  );
}
