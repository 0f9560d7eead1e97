import { Fragment } from "react";
import { useWords } from "#app/i18n/words.tsx";
import { AnswerBox } from "#app/ui/page/answer-box.tsx";
import { Button, ButtonGroup } from "#app/ui/form/button.tsx";
import { DataRows } from "#app/ui/data-rows.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { Panel } from "#app/ui/page/panel.tsx";
import { Form } from "#app/ui/stack.tsx";
import { Hint, Paragraph } from "#app/ui/text.tsx";
import { useHref } from "#app/routes/citizen/frame/chrome.ts";
import type { CheckView } from "./view.server.ts";
import { Frame } from "#app/routes/citizen/frame/frame.tsx";

/** The last look: everything in short statements, then the honest word, which nobody ticks for somebody else. */
export function CheckScreen({ view }: { view: CheckView }) {
  const { t } = useWords();
  const href = useHref();
  return (
    <Frame
      back={view.back}
      later={view.later}
      section="check"
      title={t("check:title")}
      intro={<Hint>{t("check:hint")}</Hint>}
    >
      {view.error ? (
        <ErrorSummary
          title={t("errors.summary", { count: 1 })}
          errors={[{ href: "#honest", text: view.error }]}
        />
      ) : null}
      {view.nothingChosen ? <Paragraph>{t("check:nothingChosen")}</Paragraph> : null}
      {view.groups.map((group) => (
        <DataRows
          key={group.key}
          title={<bdi>{group.title}</bdi>}
          aside={group.aside || undefined}
          rows={group.rows.map((row) => ({
            label: row.label,
            value: <Lines lines={row.lines} />,
            change: { href: href(row.change), text: t("check:change"), hidden: row.hidden },
          }))}
        />
      ))}
      <Form>
        <Panel kind="explain">
          <AnswerBox
            type="checkbox"
            id="honest"
            name="honest"
            value="yes"
            label={t("check:honest.label")}
            hint={t("check:honest.hint")}
            invalid={view.error !== null}
            strong
          />
          <ButtonGroup>
            <Button>{t("check:submit")}</Button>
          </ButtonGroup>
        </Panel>
      </Form>
    </Frame>
  );
}

/** Each thing that was said on its own line; what people typed cannot turn the words around it. */
export function Lines({ lines }: { lines: readonly string[] }) {
  return lines.map((line, index) => (
    <Fragment key={index}>
      {index > 0 ? <br /> : null}
      <bdi>{line}</bdi>
    </Fragment>
  ));
}
