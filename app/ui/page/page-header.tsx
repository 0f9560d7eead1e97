import { Icon } from "#app/ui/icon.tsx";
import { LanguageNav, type LanguageNavProps } from "./language-nav.tsx";
import { Logo } from "./logo.tsx";
import { remembered } from "#app/ui/remembered.ts";

export interface PageHeaderProps {
  /** Name of the loket: "Gezinsloket". */
  brand: string;
  /** "gemeente Voorbeeldstad" */
  municipality: string;
  homeHref: string;
  language: string;
  call: string;
  /** Without it there is no "Bellen". */
  phoneHref: string | undefined;
  languages: Omit<LanguageNavProps, "look">;
  /** The languages are in view below the header, so "Taal" leads there. */
  languagesInView: boolean;
}

const brandContent = remembered(BrandContent);

function BrandContent({ brand, municipality }: Pick<PageHeaderProps, "brand" | "municipality">) {
  return (
    <>
      <Logo />
      <span className="loket-brand__words">
        <strong>{brand}</strong>
        <span className="loket-brand__municipality">{municipality}</span>
      </span>
    </>
  );
}

/** House, name, language and phone: the same on every page. */
export function PageHeader(props: PageHeaderProps) {
  const { languages, languagesInView } = props;
  const languageWord = (
    <>
      <Icon name="language" />
      {props.language}
    </>
  );
  return (
    <>
      <header className="utrecht-page-header loket-header">
        <div className="loket-header__content">
          <a
            className="loket-brand"
            href={props.homeHref}
            dangerouslySetInnerHTML={brandContent({ brand: props.brand, municipality: props.municipality })}
          />
          <div className="loket-header__actions">
            {languagesInView ? (
              <a className="loket-header__action" href="#talen">
                {languageWord}
              </a>
            ) : (
              <details className="loket-header__languages">
                <summary className="loket-header__action">{languageWord}</summary>
                <LanguageNav {...languages} look="menu" />
              </details>
            )}
            {props.phoneHref ? (
              <a className="loket-header__action" href={props.phoneHref}>
                <Icon name="phone" />
                {props.call}
              </a>
            ) : null}
          </div>
        </div>
      </header>
      {languagesInView ? <LanguageNav {...languages} look="bar" /> : null}
    </>
  );
}
