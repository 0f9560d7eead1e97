import { useWords } from "#app/i18n/words.tsx";
import { Button, ButtonGroup } from "#app/ui/form/button.tsx";
import { Field } from "#app/ui/form/field.tsx";
import { Form, Stack } from "#app/ui/stack.tsx";
import { BulletList, Heading, Paragraph } from "#app/ui/text.tsx";
import { TextArea } from "#app/ui/form/text-input.tsx";
import type { PointsView } from "./points.server.ts";

/** "Wat wilt u zelf bespreken?": what they said before, and room for one thing more. `action`: the page itself. */
export function PointsForm({ points, action }: { points: PointsView; action: string }) {
  const { t } = useWords();
  const { said, count, full, error } = points;
  return (
    <Stack>
      <Heading level={2}>{t("appointment:points.title")}</Heading>
      {count > 0 ? (
        <Paragraph>{t(said.length > 0 ? "appointment:points.said" : "appointment:points.hidden")}</Paragraph>
      ) : null}
      {said.length > 0 ? (
        <BulletList
          items={said.map((text) => (
            <bdi key={text}>{text}</bdi>
          ))}
        />
      ) : null}
      {full ? (
        <Paragraph>{t("appointment:points.errors.full")}</Paragraph>
      ) : (
        <Form action={action}>
          <Field
            id="punt"
            label={t(count > 0 ? "appointment:points.more" : "appointment:points.label")}
            hint={t("appointment:points.hint", { longest: points.longest })}
            error={error ?? undefined}
            errorPrefix={t("errors.field")}
          >
            {(control) => <TextArea {...control} name="punt" rows={3} value={points.typed} />}
          </Field>
          <ButtonGroup>
            <Button kind="secondary">{t("appointment:points.add")}</Button>
          </ButtonGroup>
        </Form>
      )}
    </Stack>
  );
}
