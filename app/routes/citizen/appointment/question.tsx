import type { ReactNode } from "react";
import { Button, ButtonGroup, ButtonLink } from "#app/ui/form/button.tsx";
import { Form } from "#app/ui/stack.tsx";
import { useHref } from "#app/routes/citizen/frame/chrome.ts";
import { PlainFrame } from "./frame.tsx";

export interface AppointmentQuestionProps {
  /** Path of the appointment's own page, where "no" goes. */
  readonly base: string;
  /** Which appointment the page shows, in which state. */
  readonly stand: string;
  readonly title: string;
  readonly yes: string;
  readonly no: string;
  /** The time that is asked about, when there is one. */
  readonly slot?: string;
  readonly children: ReactNode;
}

/** A page that asks one thing about an appointment; only pressing yes changes it. */
export function AppointmentQuestion(props: AppointmentQuestionProps) {
  const { base, stand, title, yes, no, slot, children } = props;
  const href = useHref();
  return (
    <PlainFrame back={base} title={title}>
      {children}
      <Form>
        <input type="hidden" name="stand" value={stand} />
        {slot === undefined ? null : <input type="hidden" name="tijd" value={slot} />}
        <ButtonGroup>
          <Button>{yes}</Button>
          <ButtonLink kind="secondary" href={href(base)}>
            {no}
          </ButtonLink>
        </ButtonGroup>
      </Form>
    </PlainFrame>
  );
}
