import type { ReactNode } from "react";
import { CitizenPage, type CitizenPageProps } from "../citizen-page.tsx";

const names = ["Waar het over gaat", "Uw gezin", "Geld", "Kiezen", "Contact en gesprek", "Controleren"];

/** Step `current` of six, as in the pictures. */
export const step = (current: number) => ({ current, names, text: `Stap ${current} van 6:` });

const languageLinks = [
  { code: "nl", name: "Nederlands", dutchName: "Nederlands", href: "/", current: true },
  { code: "en", name: "English", dutchName: "Engels", href: "/en" },
  { code: "ar", name: "العربية", dutchName: "Arabisch", href: "/ar", dir: "rtl" as const },
];

type FrameProps = Partial<CitizenPageProps> & { children: ReactNode; way?: boolean };

/** A page with the chrome of Voorbeeldstad around sample content. */
export function Frame({ way = true, children, ...rest }: FrameProps) {
  return (
    <CitizenPage
      municipality="gemeente Voorbeeldstad"
      homeHref="/"
      labels={{
        skip: "Naar de inhoud",
        brand: "Gezinsloket",
        call: "Bellen",
        language: "Taal",
        languages: "Kies een taal",
      }}
      languageLinks={languageLinks}
      moreLanguages={{ href: "/talen", text: "Meer talen" }}
      back={way ? { href: "/terug", text: "Terug" } : undefined}
      later={way ? { href: "/later", text: "Later verder" } : undefined}
      help={{
        title: "Hulp nodig bij deze vraag?",
        phone: "000-123 45 67",
        phoneHref: "tel:0001234567",
        hours: "Maandag tot en met vrijdag, 8.30 tot 17.00 uur.",
        note: "Praten in uw eigen taal? Wij regelen een tolk.",
      }}
      footerLinks={[
        { href: "/privacy", text: "Privacy" },
        { href: "/toegankelijkheid", text: "Toegankelijkheid" },
        { href: "/telefoonnummers", text: "Alle telefoonnummers" },
      ]}
      {...rest}
    >
      {children}
    </CitizenPage>
  );
}
