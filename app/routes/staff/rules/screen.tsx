import { useWords } from "#app/i18n/words.tsx";
import { provisionName } from "#app/intake/words/verdicts.ts";
import { Outcome, StaffField, StaffForm } from "#app/routes/staff/form/form.tsx";
import { Button } from "#app/ui/form/button.tsx";
import { LinkLine, TextLink } from "#app/ui/link.tsx";
import { Box, BoxColumns, BoxLines, FieldGrid } from "#app/ui/staff/box.tsx";
import { StaffTitle } from "#app/ui/staff/staff-title.tsx";
import { TextInput } from "#app/ui/form/text-input.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import type { NumberField } from "./form.ts";
import type { DifferenceView } from "./words.ts";

export interface RulesScreenProps {
  fields: readonly NumberField[];
  /** From when the norm counts, in words. */
  normFrom: string;
  families: number;
  /** Null before anything was compared. */
  tried: {
    readonly typed: Readonly<Record<string, string>>;
    readonly differences: readonly DifferenceView[];
  } | null;
}

/** Below the numbers on a phone: the form sends there. */
const resultId = "uitkomst";

/** Numbers to change, and beside them what that does for the saved families. */
export function RulesScreen(props: RulesScreenProps) {
  const { t } = useWords();
  return (
    <>
      <Outcome />
      <StaffTitle>{t("trial:title")}</StaffTitle>
      <Paragraph>{t("trial:lead")}</Paragraph>
      <BoxColumns side={<Result tried={props.tried} families={props.families} />}>
        <Box title={t("trial:form")}>
          <Numbers {...props} />
        </Box>
      </BoxColumns>
    </>
  );
}

function Result({ tried, families }: Pick<RulesScreenProps, "tried" | "families">) {
  const { t } = useWords();
  if (!tried) return <Box title={t("trial:result")}>{t("trial:before")}</Box>;
  const { differences } = tried;
  const count = differences.length;
  const summary =
    count === 0 ? t("trial:nothing", { total: families }) : t("trial:count", { count, total: families });
  return (
    <>
      <Box title={t("trial:result")} id={resultId}>
        <p role="status">{summary}</p>
      </Box>
      {differences.map(({ id, family, lines }) => (
        <Box key={id} title={family}>
          <BoxLines
            look="log"
            lines={lines.map(({ about, change }, index) => ({
              key: `${about} ${index}`,
              start: about,
              middle: change,
            }))}
          />
        </Box>
      ))}
    </>
  );
}

function Numbers({ fields, normFrom, tried }: RulesScreenProps) {
  const words = useWords();
  const { t, say } = words;
  const groups = [
    {
      group: "norms",
      title: t("trial:norm", { date: normFrom }),
      label: (id: string) => say(`trial:norms.${id}`),
    },
    { group: "margin", title: null, label: () => t("trial:margin") },
    { group: "days", title: t("trial:days"), label: (id: string) => say(`staff:urgency.${id}`) },
    { group: "percents", title: t("trial:percents"), label: (id: string) => provisionName(id, words) },
  ];
  return (
    <StaffForm action={`/medewerkers/regels#${resultId}`}>
      {groups.map(({ group, title, label }) => (
        <div key={group} className="loket-stack loket-stack--small">
          {title ? <Heading level={3}>{title}</Heading> : null}
          <FieldGrid>
            {fields
              .filter((field) => field.group === group)
              .map((field) => (
                <StaffField
                  key={field.name}
                  name={field.name}
                  label={label(field.id)}
                  value={tried?.typed[field.name] ?? field.value}
                >
                  {(control) => (
                    <TextInput
                      {...control}
                      inputMode={field.kind === "amount" ? "decimal" : "numeric"}
                      maxLength={12}
                      ltr
                      {...(field.kind === "amount" ? { prefix: "€" } : { width: 4 })}
                    />
                  )}
                </StaffField>
              ))}
          </FieldGrid>
        </div>
      ))}
      <Button>{t("trial:compare")}</Button>
      <LinkLine>
        <TextLink href="/medewerkers/regels">{t("trial:reset")}</TextLink>
      </LinkLine>
    </StaffForm>
  );
}
