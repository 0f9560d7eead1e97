import { useWords } from "#app/i18n/words.tsx";
import { transferReasons } from "#app/requests/acts/transfer-reason.ts";
import { FoldedForm, StaffField } from "#app/routes/staff/form/form.tsx";
import { Button } from "#app/ui/form/button.tsx";
import { SelectInput, type SelectOption } from "#app/ui/form/select-input.tsx";
import { Form } from "#app/ui/stack.tsx";
import { Box } from "#app/ui/staff/box.tsx";
import { Paragraph } from "#app/ui/text.tsx";
import type { RequestView } from "./view.server.ts";

export interface RequestActsProps {
  part: RequestView["part"];
  /** Nobody told yet that they spoke with the family. */
  mayTellSpoke: boolean;
  colleagues: readonly SelectOption[];
  departments: readonly SelectOption[];
  /** The act to show unfolded. */
  unfolded: string | null;
}

/** Meets first contact, for the whole request. */
function Spoke() {
  const { t } = useWords();
  return (
    <Form>
      <Button kind="secondary" icon="phone" name="doe" value="reached">
        {t("staff:messages.lost.spoke")}
      </Button>
    </Form>
  );
}

/** What can be done with the own part: take it, give it to a colleague, send it on. Only what works is shown. */
export function RequestActs({ part, mayTellSpoke, colleagues, departments, unfolded }: RequestActsProps) {
  const { t, say } = useWords();
  const title = t("staff:acts.title");
  if (!part || !part.open) {
    return (
      <Box title={title}>
        <Paragraph>{part ? t("staff:acts.closed") : t("staff:acts.contactOnly")}</Paragraph>
        {mayTellSpoke ? <Spoke /> : null}
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
      {mayTellSpoke ? <Spoke /> : null}
      <FoldedForm name="assign" summary={t("staff:acts.assign")} id="wijs-toe" open={unfolded === "assign"}>
        {seen}
        <StaffField name="collega" label={t("staff:acts.assignTo")}>
          {(control) => (
            <SelectInput
              {...control}
              options={[choose, ...colleagues.filter(({ value }) => value !== part.assignedTo?.id)]}
            />
          )}
        </StaffField>
        <Button kind="secondary" icon="user-plus" name="doe" value="assign">
          {t("staff:acts.assign")}
        </Button>
      </FoldedForm>
      <FoldedForm
        name="transfer"
        summary={t("staff:acts.transfer")}
        id="stuur-door"
        open={unfolded === "transfer"}
      >
        {seen}
        <StaffField name="afdeling" label={t("staff:acts.transferTo")}>
          {(control) => <SelectInput {...control} options={[choose, ...departments]} />}
        </StaffField>
        <StaffField name="reden" label={t("staff:acts.reason")}>
          {(control) => (
            <SelectInput
              {...control}
              options={[
                choose,
                ...transferReasons.map((value) => ({ value, label: say(`staff:acts.reasons.${value}`) })),
              ]}
            />
          )}
        </StaffField>
        <Button kind="secondary" icon="arrow-forward-up" name="doe" value="transfer">
          {t("staff:acts.transfer")}
        </Button>
      </FoldedForm>
    </Box>
  );
}
