export interface LanguageLink {
  readonly code: string;
  /** In its own language: "العربية". */
  readonly name: string;
  /** In Dutch, for whoever helps: "Arabisch". */
  readonly dutchName: string;
  readonly href: string;
  readonly current?: boolean;
  readonly dir?: "ltr" | "rtl";
}

export interface LanguageNavProps {
  label: string;
  links: readonly LanguageLink[];
  /** To the page with all languages and an interpreter: "Meer talen". */
  more?: { readonly href: string; readonly text: string };
  /** Below the header, or unfolded from "Taal". */
  look: "bar" | "menu";
}

/** The languages, each in its own words. */
export function LanguageNav({ label, links, more, look }: LanguageNavProps) {
  return (
    <nav
      className={look === "bar" ? "utrecht-alternate-lang-nav loket-languages" : "loket-languages-menu"}
      aria-label={label}
      id={look === "bar" ? "talen" : undefined}
    >
      <ul>
        {links.map((link) => (
          <li key={link.code}>
            <a
              href={link.href}
              lang={link.code}
              hrefLang={link.code}
              dir={link.dir}
              title={link.dutchName}
              aria-current={link.current ? "true" : undefined}
            >
              {link.name}
            </a>
          </li>
        ))}
        {more ? (
          <li>
            <a href={more.href}>{more.text}</a>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
