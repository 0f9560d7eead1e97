import { useWords } from "#app/i18n/words.tsx";
import type { FilledInBy } from "#app/intake/filled-in-by.ts";
import { Button } from "#app/ui/form/button.tsx";
import { Paragraph } from "#app/ui/text.tsx";

/** Name and value of the button with which a colleague at the desk leaves a family's confirmation. */
export const toWorkplace = { name: "verder", value: "werkplek" };

/** The family sees who filled it in, with or for them. */
export function FilledInLine({ filledInBy }: { filledInBy: Pick<FilledInBy, "name" | "together"> }) {
  const { t } = useWords();
  const { name, together } = filledInBy;
  return <Paragraph>{together ? t("desk:with", { name }) : t("desk:for", { name })}</Paragraph>;
}

/** One press takes the family's answers off the device of the desk. */
export function EraseAtDesk() {
  const { t } = useWords();
  return (
    <form method="post">
      <Button {...toWorkplace}>{t("desk:erase")}</Button>
    </form>
  );
}
