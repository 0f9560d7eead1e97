import { useWords } from "#app/i18n/words.tsx";
import { Button } from "#app/ui/form/button.tsx";
import { Field } from "#app/ui/form/field.tsx";
import { Stack } from "#app/ui/stack.tsx";
import { TextInput } from "#app/ui/form/text-input.tsx";
import { mostChildren } from "#app/schemes/fields/children.ts";
import type { FieldView } from "./field-view.server.ts";

/** Rows that are there before anybody asks for more. */
const firstRows = 3;

/** First names, one to a row; a row more comes by a button that works without a script. */
export function NamesField({ field, heading }: { field: FieldView; heading: boolean }) {
  const { t, say } = useWords();
  const typed = (Array.isArray(field.typed) ? field.typed : []) as readonly { key: string; name: string }[];
  const count = Math.min(mostChildren, Math.max(firstRows, typed.length, field.rows));
  const rows = Array.from({ length: count }, (_, index) => typed[index] ?? { key: "", name: "" });
  return (
    <Field
      id={field.id}
      label={field.label}
      group
      heading={heading}
      hint={field.hint ?? undefined}
      error={field.error ?? undefined}
      errorPrefix={t("errors.field")}
    >
      {(control) => (
        <Stack gap="small">
          {/* Enter presses the first button of a form: that has to be the one that goes on. */}
          <button type="submit" className="loket-hidden" tabIndex={-1} aria-hidden="true" />
          {rows.map((row, index) => {
            const id = index === 0 ? field.id : `${field.id}-${index + 1}`;
            return (
              <div key={id}>
                <label className="utrecht-form-label" htmlFor={id}>
                  {say("intake:questions.children.field", { number: index + 1 })}
                </label>
                <input type="hidden" name={`${field.id}.sleutel`} value={row.key} />
                <TextInput
                  id={id}
                  name={field.id}
                  value={row.name}
                  width={20}
                  autoComplete="off"
                  describedBy={control.describedBy}
                  invalid={control.invalid && index === 0}
                />
              </div>
            );
          })}
          {count < mostChildren ? (
            <div>
              <Button kind="secondary" name="nog-een" value="1">
                {t("intake:questions.children.more")}
              </Button>
            </div>
          ) : null}
        </Stack>
      )}
    </Field>
  );
}
