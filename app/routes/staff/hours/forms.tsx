import type { ReactNode } from "react";
import { useWords } from "#app/i18n/words.tsx";
import { FoldedForm, StaffForm } from "#app/routes/staff/form/form.tsx";
import { Button, LinkButton } from "#app/ui/form/button.tsx";
import { Box, BoxLines } from "#app/ui/staff/box.tsx";
import { TwoLines } from "#app/ui/staff/table.tsx";
import { HiddenText, Paragraph } from "#app/ui/text.tsx";

interface HoursFormProps {
  /** What it does, as the server knows it: "add-roster". */
  form: string;
  /** On its button. */
  label: string;
  /** Its fields. */
  children: ReactNode;
}

/** A form that adds something. */
export function HoursAdd({ form, label, children }: HoursFormProps) {
  return (
    <FoldedForm name={form} summary={label}>
      {children}
      <Button name="doe" value={form}>
        {label}
      </Button>
    </FoldedForm>
  );
}

interface HoursListProps extends HoursFormProps {
  title: string;
  /** Instead of the lines, when there are none. */
  none: string;
  lines: readonly {
    readonly id: string;
    readonly first: string;
    readonly second: string;
    readonly middle?: string;
  }[];
  /** What takes a line away, as the server knows it: "remove-roster". */
  remove: string;
}

/** What there is, each line to take away, and a form for more. */
export function HoursList({ title, none, lines, remove, ...add }: HoursListProps) {
  return (
    <Box title={title}>
      {lines.length === 0 ? <Paragraph>{none}</Paragraph> : null}
      <BoxLines
        lines={lines.map(({ id, first, second, middle }) => ({
          key: id,
          start: <TwoLines strong first={first} second={second} />,
          middle,
          end: <RemoveButton kind={remove} id={id} what={first} />,
        }))}
      />
      <HoursAdd {...add} />
    </Box>
  );
}

/** A box with what is so now, to change. */
export function HoursSave({ title, form, label, children }: HoursFormProps & { title: string }) {
  return (
    <Box title={title}>
      <StaffForm name={form}>
        {children}
        <Button kind="secondary" name="doe" value={form}>
          {label}
        </Button>
      </StaffForm>
    </Box>
  );
}

/** A small form to take something away, with what it is for whoever only hears it. */
function RemoveButton({ kind, id, what }: { kind: string; id: string; what: string }) {
  const { t } = useWords();
  return (
    <form method="post">
      <input type="hidden" name="id" value={id} />
      <LinkButton name="doe" value={kind}>
        {t("agenda:hours.remove")}
        <HiddenText> {what}</HiddenText>
      </LinkButton>
    </form>
  );
}
