import type { ReactNode } from "react";
import { PhoneLink } from "./link.tsx";

export interface HelpBandProps {
  /** "Hulp nodig bij deze vraag?" */
  title: string;
  phone: string;
  phoneHref: string;
  hours: ReactNode;
  note?: ReactNode;
  walkIn?: { readonly title: string; readonly place: ReactNode; readonly hours: ReactNode };
  /** A larger title, for the start page. */
  large?: boolean;
}

/** A person to talk to, at the end of every page. */
export function HelpBand({ title, phone, phoneHref, hours, note, walkIn, large }: HelpBandProps) {
  return (
    <section className="loket-help" id="hulp" aria-labelledby="hulp-titel">
      <div className="loket-help__content">
        <div className="loket-help__phone">
          <h2 className={large ? "utrecht-heading-2" : "utrecht-heading-3"} id="hulp-titel">
            {title}
          </h2>
          <PhoneLink phone={phone} href={phoneHref} large />
          <p className="loket-soft loket-small">
            {hours}
            {note ? (
              <>
                <br />
                {note}
              </>
            ) : null}
          </p>
        </div>
        {walkIn ? (
          <div>
            <h3 className="utrecht-heading-3">{walkIn.title}</h3>
            <p>{walkIn.place}</p>
            <div className="loket-soft loket-small">{walkIn.hours}</div>
          </div>
        ) : null}
      </div>
    </section>
  );
}
