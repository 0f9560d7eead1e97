import type { ReactNode } from "react";
import { UrgencyMark } from "../urgency.tsx";

export interface RedSignalProps {
  title: ReactNode;
  children?: ReactNode;
  link: { readonly href: string; readonly text: string };
}

/** Someone needs help today: on top of every staff page until it was looked at. */
export function RedSignal({ title, children, link }: RedSignalProps) {
  return (
    <section className="loket-signal" role="status">
      <UrgencyMark level="red" large />
      <p>
        <strong>{title}</strong> {children ? <span className="loket-signal__more">{children}</span> : null}
      </p>
      <a className="utrecht-link utrecht-link--html-a loket-strong" href={link.href}>
        {link.text}
      </a>
    </section>
  );
}
