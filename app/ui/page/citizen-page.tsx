import { clsx } from "clsx";
import type { ReactNode } from "react";
import { HelpBand, type HelpBandProps } from "./help-band.tsx";
import { Houses } from "./houses.tsx";
import type { LanguageLink } from "./language-nav.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { PageHeader } from "./page-header.tsx";
import { remembered } from "#app/ui/remembered.ts";
import { Steps, type StepsProps } from "./steps.tsx";
import { Heading } from "#app/ui/text.tsx";

interface PageLink {
  readonly href: string;
  readonly text: string;
}

export interface CitizenPageLabels {
  /** "Naar de inhoud" */
  readonly skip: string;
  /** "Gezinsloket" */
  readonly brand: string;
  /** "Bellen" */
  readonly call: string;
  /** "Taal" */
  readonly language: string;
  /** Name of the language navigation: "Kies een taal". */
  readonly languages: string;
  /** Name of the strip that says what kind of environment this is: "Let op". */
  readonly notice?: string;
}

export interface CitizenPageProps {
  municipality: string;
  homeHref: string;
  labels: CitizenPageLabels;
  languageLinks: readonly LanguageLink[];
  moreLanguages?: PageLink;
  /** Languages in view below the header instead of folded behind "Taal". */
  showLanguages?: boolean;
  /** The h1, when the question itself is not the heading. */
  title?: ReactNode;
  back?: PageLink | undefined;
  later?: PageLink | undefined;
  steps?: StepsProps | undefined;
  strip?: ReactNode;
  exit?: ReactNode;
  emergency?: { readonly text: string; readonly linkText: string; readonly href: string } | undefined;
  /** Says that this is an example environment. */
  banner?: ReactNode;
  /** Comes before everything else in the column, also before `sideTop` on a phone. */
  intro?: ReactNode;
  /** At the top of the side column; on a phone between `intro` and the rest. */
  sideTop?: ReactNode;
  /** Beside the column from 800 px, below it on a phone. */
  side?: ReactNode;
  children: ReactNode;
  /** A wider column beside the side column, for answer boxes beside each other. */
  wide?: boolean;
  help?: HelpBandProps | undefined;
  /** Where "Bellen" goes, when the page has no help band. */
  callHref?: string;
  houses?: "footer" | "top" | undefined;
  footerLinks: readonly PageLink[];
}

const footerContent = remembered(FooterContent);

function FooterContent({ links }: { links: readonly PageLink[] }) {
  return (
    <ul className="loket-footer__links">
      {links.map((link) => (
        <li key={link.href}>
          <a href={link.href}>{link.text}</a>
        </li>
      ))}
    </ul>
  );
}

function Way({ back, later }: Pick<CitizenPageProps, "back" | "later">) {
  if (!back && !later) return null;
  return (
    <div className="loket-way">
      {back ? (
        <TextLink href={back.href} arrow="back">
          {back.text}
        </TextLink>
      ) : (
        <span />
      )}
      {later ? <TextLink href={later.href}>{later.text}</TextLink> : null}
    </div>
  );
}

/** The frame of every page for families: header, one column, help and footer. */
export function CitizenPage(props: CitizenPageProps) {
  const { labels, emergency, help, intro, title, side, sideTop } = props;
  const hasTop = Boolean(props.back || props.later || props.steps || props.strip);
  return (
    <div className="utrecht-document loket-page">
      <a
        className="utrecht-skip-link utrecht-skip-link--html-a utrecht-skip-link--visible-on-focus"
        href="#inhoud"
      >
        {labels.skip}
      </a>
      {props.exit}
      {props.banner ? (
        <aside className="loket-banner" aria-label={labels.notice ?? labels.brand}>
          {props.banner}
        </aside>
      ) : null}
      {emergency ? (
        <aside className="loket-emergency" aria-label={emergency.text}>
          <p className="loket-emergency__content">
            <span>{emergency.text}</span>
            <a href={emergency.href}>{emergency.linkText}</a>
          </p>
        </aside>
      ) : null}
      <PageHeader
        brand={labels.brand}
        municipality={props.municipality}
        homeHref={props.homeHref}
        language={labels.language}
        call={labels.call}
        phoneHref={props.callHref ?? help?.phoneHref}
        languages={{ label: labels.languages, links: props.languageLinks, more: props.moreLanguages }}
        languagesInView={props.showLanguages ?? false}
      />
      {props.houses === "top" ? <Houses /> : null}
      <main className="loket-main" id="inhoud" tabIndex={-1}>
        {hasTop ? (
          <div className="loket-main__top">
            <Way back={props.back} later={props.later} />
            {props.steps ? <Steps {...props.steps} /> : null}
            {props.strip}
          </div>
        ) : null}
        <div
          className={clsx(
            "loket-columns",
            (side || sideTop) && "loket-columns--two",
            props.wide && "loket-columns--wide",
          )}
        >
          {title || intro ? (
            <div className="loket-columns__intro loket-stack">
              {title ? <Heading level={1}>{title}</Heading> : null}
              {intro}
            </div>
          ) : null}
          {sideTop ? <div className="loket-columns__side-top loket-stack">{sideTop}</div> : null}
          <div className="loket-columns__main loket-stack">{props.children}</div>
          {side ? <div className="loket-columns__side loket-stack">{side}</div> : null}
        </div>
      </main>
      {help ? <HelpBand {...help} /> : null}
      {props.houses === "footer" ? <Houses /> : null}
      <footer
        className="utrecht-page-footer loket-footer"
        dangerouslySetInnerHTML={footerContent({ links: props.footerLinks })}
      />
    </div>
  );
}
