import { useWords } from "#app/i18n/words.tsx";
import { Alert } from "#app/ui/alert.tsx";
import { idsOf } from "#app/conversations/ids-text.ts";
import { Button, ButtonGroup, ButtonLink, LinkButton } from "#app/ui/button.tsx";
import { CheckBoxes } from "#app/ui/choice-boxes.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { SelectInput, type SelectOption } from "#app/ui/select-input.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { BoxLines } from "#app/ui/staff/box.tsx";
import { StaffLine, StaffTitle } from "#app/ui/staff/staff-title.tsx";
import { HiddenText } from "#app/ui/text.tsx";
import { TextInput, type InputWidth } from "#app/ui/text-input.tsx";
import type { ModelAnswer, TalkLine } from "./model-page.server.ts";

interface ModelNoticeProps {
  answer: ModelAnswer | undefined;
  saved: boolean;
  here: string;
}

/** On top of a page about hours: what was saved, what is wrong, or what a change would do to booked talks. */
export function ModelNotice(props: ModelNoticeProps) {
  const { answer, saved, here } = props;
  const { t, say } = useWords();
  if (answer?.asks) {
    const { talks, seen } = answer.asks;
    return (
      <Alert kind="warning" role="alert" title={t("agenda:model.asks.title", { count: talks.length })}>
        <p>{t("agenda:model.asks.text")}</p>
        <TalkLines talks={talks} />
        <form method="post">
          {Object.entries(answer.typed).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <input type="hidden" name="gezien" value={seen} />
          <ButtonGroup row>
            <Button>{t("agenda:model.asks.go")}</Button>
            <ButtonLink kind="secondary" href={here}>
              {t("agenda:model.asks.stop")}
            </ButtonLink>
          </ButtonGroup>
        </form>
      </Alert>
    );
  }
  if (answer?.refused) {
    const { field, code } = answer.refused;
    const form = answer.typed["doe"] ?? "";
    return (
      <ErrorSummary
        title={t("agenda:model.refused")}
        errors={[
          {
            href: field === "doe" ? "#inhoud" : `#${form}-${field}`,
            text: say(`agenda:model.errors.${code}`),
          },
        ]}
      />
    );
  }
  return saved ? <Alert kind="ok" role="status" title={t("agenda:model.saved")} /> : null;
}

/** The way back, the notice and the title, as every page of one person, place or type begins. */
export function ModelHead(props: ModelNoticeProps & { title: string; end?: string }) {
  const { t } = useWords();
  return (
    <>
      <StaffLine
        start={
          <TextLink href="/medewerkers/beheer" arrow="back">
            {t("agenda:model.back")}
          </TextLink>
        }
      />
      <ModelNotice answer={props.answer} saved={props.saved} here={props.here} />
      <StaffTitle end={props.end}>{props.title}</StaffTitle>
    </>
  );
}

/** Wall time at which something begins ("van") or ends ("tot"). */
export function ModelTime({
  name,
  ...form
}: {
  name: "van" | "tot";
  form: string;
  answer: ModelAnswer | undefined;
}) {
  const { t } = useWords();
  return name === "van" ? (
    <ModelField
      {...form}
      name="van"
      label={t("agenda:model.from")}
      hint={t("agenda:model.timeHint")}
      width={8}
    />
  ) : (
    <ModelField {...form} name="tot" label={t("agenda:model.to")} width={8} />
  );
}

/** Booked talks, without the families. */
export function TalkLines({ talks }: { talks: readonly TalkLine[] }) {
  return <BoxLines lines={talks.map(({ id, when, text }) => ({ key: id, start: when, middle: text }))} />;
}

/** A small form to take something away, with what it is for who only hears it. */
export function RemoveButton({ kind, id, what }: { kind: string; id: string; what: string }) {
  const { t } = useWords();
  return (
    <form method="post">
      <input type="hidden" name="id" value={id} />
      <LinkButton name="doe" value={kind}>
        {t("agenda:model.remove")}
        <HiddenText> {what}</HiddenText>
      </LinkButton>
    </form>
  );
}

export interface ModelFieldProps {
  /** Name of the form, in front of ids. */
  form: string;
  name: string;
  label: string;
  answer: ModelAnswer | undefined;
  hint?: string;
  type?: "text" | "date";
  width?: InputWidth;
  options?: readonly SelectOption[];
  value?: string;
}

/** Boxes to tick in a form about hours, with what was ticked and what is wrong with it. */
export function ModelBoxes({ form, name, label, hint, answer, options, value = "" }: ModelBoxesProps) {
  const { t } = useWords();
  const { typed, error } = useTyped(form, name, answer);
  return (
    <Field
      id={`${form}-${name}`}
      group
      label={label}
      {...(hint ? { hint } : {})}
      error={error}
      errorPrefix={t("errors.field")}
    >
      {(control) => (
        <CheckBoxes {...control} name={name} options={options} columns={2} selected={idsOf(typed ?? value)} />
      )}
    </Field>
  );
}

type ModelBoxesProps = Omit<ModelFieldProps, "type" | "width" | "options"> & {
  options: readonly SelectOption[];
};

/** What was typed in a field of the form that was refused, and why; nothing for other forms. */
function useTyped(form: string, name: string, answer: ModelAnswer | undefined) {
  const { say } = useWords();
  if (!answer?.refused || answer.typed["doe"] !== form) return {};
  const { field, code } = answer.refused;
  return {
    typed: answer.typed[name] ?? "",
    error: field === name ? say(`agenda:model.errors.${code}`) : undefined,
  };
}

/** A field of a form about hours, with what was typed and what is wrong with it. */
export function ModelField({
  form,
  name,
  label,
  answer,
  hint,
  type,
  width,
  options,
  value,
}: ModelFieldProps) {
  const { t } = useWords();
  const { typed, error } = useTyped(form, name, answer);
  return (
    <Field
      id={`${form}-${name}`}
      label={label}
      {...(hint ? { hint } : {})}
      error={error}
      errorPrefix={t("errors.field")}
    >
      {(control) =>
        options ? (
          <SelectInput {...control} name={name} value={typed ?? value} options={options} />
        ) : (
          <TextInput
            {...control}
            name={name}
            value={typed ?? value}
            type={type ?? "text"}
            {...(width ? { width } : {})}
            autoComplete="off"
          />
        )
      }
    </Field>
  );
}
