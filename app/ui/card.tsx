import type { ReactNode } from "react";
import { PhoneLink } from "./link.tsx";
import { Heading } from "./text.tsx";

export interface CardProps {
  title?: ReactNode;
  level?: 2 | 3;
  look?: 2 | 3;
  id?: string;
  children: ReactNode;
}

/** A bordered block for one thing. Never put a card in a card. */
export function Card({ title, level = 2, look = 2, id, children }: CardProps) {
  return (
    <section className="loket-card" id={id}>
      {title === undefined ? null : (
        <Heading level={level} look={look}>
          {title}
        </Heading>
      )}
      {children}
    </section>
  );
}

export interface ContactPersonProps {
  title: string;
  name: string;
  initials: string;
  /** Team and working days. */
  note: ReactNode;
  phone?: string;
  phoneHref?: string;
  level?: 2 | 3;
  children?: ReactNode;
}

/** The one person a family can turn to. */
export function ContactPerson(props: ContactPersonProps) {
  return (
    <Card title={props.title} level={props.level}>
      <div className="loket-person">
        <span className="loket-person__initials" aria-hidden="true">
          {props.initials}
        </span>
        <div>
          <p className="loket-strong">{props.name}</p>
          <p className="loket-soft loket-small">{props.note}</p>
        </div>
      </div>
      {props.phone && props.phoneHref ? <PhoneLink phone={props.phone} href={props.phoneHref} /> : null}
      {props.children}
    </Card>
  );
}
