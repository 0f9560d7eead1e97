import { Icon } from "#app/ui/icon.tsx";

export interface ErrorSummaryProps {
  /** "Kijk nog even naar 1 antwoord". */
  title: string;
  /** Without an address: what is about no field. */
  errors: readonly { readonly href: string | null; readonly text: string }[];
}

/** Stands on top after a refused answer; receives focus and links to each field, in the field's own words. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  return (
    <div className="utrecht-alert utrecht-alert--error" role="alert" tabIndex={-1} id="fouten">
      <Icon name="alert-circle" size="large" />
      <div className="utrecht-alert__content">
        <h2 className="loket-strong">{title}</h2>
        <ul className="loket-error-list">
          {errors.map(({ href, text }) => (
            <li key={href ?? text}>
              {href === null ? (
                text
              ) : (
                <a className="utrecht-link utrecht-link--html-a" href={href}>
                  {text}
                </a>
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
