import type { ReactNode } from "react";
import type { Topic } from "#app/schemes/contract/facts.ts";
import { Button, ButtonGroup, type ButtonKind } from "#app/ui/form/button.tsx";
import { useHref } from "#app/routes/citizen/frame/chrome.ts";

/** A button that starts the questions about these topics, as ticking them on the start page does. */
export function TopicStart({
  topics,
  kind,
  text,
}: {
  topics: readonly Topic[];
  kind?: ButtonKind;
  text: ReactNode;
}) {
  const href = useHref();
  return (
    <form method="post" action={href("/")}>
      {topics.map((topic) => (
        <input key={topic} type="hidden" name="topics" value={topic} />
      ))}
      <ButtonGroup>
        <Button kind={kind}>{text}</Button>
      </ButtonGroup>
    </form>
  );
}
