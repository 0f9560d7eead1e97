import { PhoneLink } from "#app/ui/link.tsx";
import { remembered } from "#app/ui/remembered.ts";

export interface HelpBandProps {
  /** "Hulp nodig bij deze vraag?" */
  title: string;
  phone: string;
  phoneHref: string;
  hours: string;
  note?: string;
  walkIn?: { readonly title: string; readonly place: string; readonly hours: readonly string[] };
  /** A larger title, for the start page. */
  large?: boolean;
}

const content = remembered(HelpContent);

/** A person to talk to, at the end of every page. */
export function HelpBand(props: HelpBandProps) {
  return (
    <section
      className="loket-help"
      id="hulp"
      aria-labelledby="hulp-titel"
      dangerouslySetInnerHTML={content(props)}
    />
  );
}

function HelpContent({ title, phone, phoneHref, hours, note, walkIn, large }: HelpBandProps) {
  return (
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
          <div className="loket-soft loket-small">
            {walkIn.hours.map((row) => (
              <div key={row}>{row}</div>
            ))}
          </div>
        </div>
      ) : null}
    </div>
  );
}
