import { useWords } from "#app/i18n/words.tsx";
import { topics, type Topic } from "#app/schemes/contract/facts.ts";
import { CheckBoxes } from "#app/ui/form/choice-boxes.tsx";
import { Field } from "#app/ui/form/field.tsx";
import type { IconName } from "#app/ui/icon.tsx";

const icons: Record<Topic, IconName> = {
  "child-costs": "coin-euro",
  separation: "heart-broken",
  upbringing: "plant-2",
  "young-parent": "baby-carriage",
  "turning-18": "key",
  other: "message-question",
};

/** What it is about, in people's own words; several at once. Nothing is ticked beforehand. */
export function TopicChoice({ error }: { error: string | null }) {
  const { t } = useWords();
  return (
    <Field
      id="topics"
      label={t("start:topics.title")}
      hint={t("start:topics.hint")}
      group
      look={2}
      error={error ?? undefined}
      errorPrefix={t("errors.field")}
    >
      {(control) => (
        <CheckBoxes
          {...control}
          name="topics"
          columns={2}
          strong
          options={topics.map((topic) => ({
            value: topic,
            label: t(`intake:questions.topics.options.${topic}`),
            hint: t(`intake:questions.topics.hints.${topic}`),
            icon: icons[topic],
          }))}
        />
      )}
    </Field>
  );
}
