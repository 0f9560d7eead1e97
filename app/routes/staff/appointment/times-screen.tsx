import type { ReactNode } from "react";
import type { TimesView } from "#app/conversations/free/times.server.ts";
import { Outcome } from "#app/routes/staff/form/form.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { StaffLine, StaffTitle } from "#app/ui/staff/staff-title.tsx";
import { Paragraph } from "#app/ui/text.tsx";
import { StaffTimes } from "./times.tsx";

export interface TimesScreenProps {
  readonly back: { readonly href: string; readonly text: string };
  readonly title: string;
  /** Whose appointment it is. */
  readonly about: ReactNode;
  /** Null when there is nothing to choose any more; `instead` then says why. */
  readonly times: TimesView | null;
  readonly instead?: ReactNode;
  /** Above the times, such as other kinds of conversation. */
  readonly above?: ReactNode;
  /** Words on the button. */
  readonly choose: string;
  /** Hidden fields. */
  readonly children: ReactNode;
}

/** A page on which a colleague chooses a time for a family: a first one, or another one. */
export function TimesScreen(props: TimesScreenProps) {
  const { back, title, about, times, instead, above, choose, children } = props;
  return (
    <>
      <StaffLine
        start={
          <TextLink href={back.href} arrow="back">
            {back.text}
          </TextLink>
        }
      />
      <Outcome />
      <StaffTitle>{title}</StaffTitle>
      <Paragraph>{about}</Paragraph>
      {times ? (
        <>
          {above}
          <StaffTimes times={times} choose={choose}>
            {children}
          </StaffTimes>
        </>
      ) : (
        instead
      )}
    </>
  );
}
