import type { ReactNode } from "react";
import { Link } from "@remix-run/react";

/** What stands around every page: header, languages, way back, help and footer. */
export function Frame({ back, children }: { back?: string | undefined; children: ReactNode }) {
  return (
    <div className="page">
      <a className="skip-link" href="#main">
        Naar de inhoud
      </a>
      <header className="header">
        <Link className="header__brand" to="/">
          <strong>Formulier</strong> <span>gemeente Voorbeeldstad</span>
        </Link>
        <nav className="header__languages" aria-label="Kies een taal">
          <ul>
            {languages.map(({ code, name }) => (
              <li key={code}>
                <a href={`?taal=${code}`} lang={code} hrefLang={code}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <a className="header__call" href="tel:140000">
          Bellen
        </a>
      </header>
      <main className="main" id="main" tabIndex={-1}>
        {back ? (
          <p className="way">
            <Link to={back}>Vorige</Link>
          </p>
        ) : null}
        {children}
      </main>
      <section className="help" aria-labelledby="help">
        <h2 id="help">Hulp nodig?</h2>
        <p>
          <a href="tel:140000">14 0000</a>
        </p>
        <p>Maandag tot en met vrijdag van 9.00 tot 17.00 uur.</p>
      </section>
      <footer className="footer">
        <ul>
          {links.map(({ href, text }) => (
            <li key={href}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      </footer>
    </div>
  );
}

const languages = [
  { code: "nl", name: "Nederlands" },
  { code: "en", name: "English" },
  { code: "ar", name: "العربية" },
];

const links = [
  { href: "/privacy", text: "Privacy" },
  { href: "/toegankelijkheid", text: "Toegankelijkheid" },
  { href: "/telefoonnummers", text: "Telefoonnummers" },
];
