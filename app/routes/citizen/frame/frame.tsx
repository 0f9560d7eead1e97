import { walkInForAll } from "#app/conversations/walk-in/hours.ts";
import { formatClock, formatPlace } from "#app/i18n/formats.ts";
import { describeLanguage, inLanguage, languages } from "#app/platform/languages.ts";
import { useWords, type Words } from "#app/i18n/words.tsx";
import { sections, type Section } from "#app/schemes/contract/question.ts";
import { CitizenPage, type CitizenPageProps } from "#app/ui/page/citizen-page.tsx";
import { ExitBar } from "#app/ui/page/exit-bar.tsx";
import { Paragraph } from "#app/ui/text.tsx";
import { HeldTime } from "./held-time.tsx";
import { weekdaysText } from "./weekdays.ts";
import { phoneHref, useChrome, useHref, type Chrome } from "./chrome.ts";

type Given = Pick<CitizenPageProps, "title" | "strip" | "side" | "sideTop" | "intro" | "children" | "houses">;

export interface FrameProps extends Given {
  /** Path of the page before; "later" appears with it. */
  back?: string | undefined;
  later?: string | undefined;
  section?: Section | undefined;
  /** The start page: languages in view, emergency strip, larger help. */
  start?: boolean;
  help?: boolean;
  /** Says until when the chosen time is held; not on a page about a time that was lost. */
  held?: boolean;
}

/** The frame of every page for families, with the words and the municipality's data filled in. */
export function Frame({
  back,
  later,
  section,
  start = false,
  help = true,
  held = true,
  strip,
  children,
  ...given
}: FrameProps) {
  const words = useWords();
  const { t, language } = words;
  const href = useHref();
  const chrome = useChrome();
  const heldTime = held ? chrome.held : null;
  const about = section && aboutWhom(section, words);
  return (
    <CitizenPage
      {...given}
      municipality={t("municipality", { name: chrome.municipality })}
      homeHref={href("/")}
      labels={{
        skip: t("skip"),
        brand: t("brand"),
        call: t("call"),
        language: t("language"),
        languages: t("languages"),
      }}
      languageLinks={languages.map((code) => ({
        code,
        ...describeLanguage(code),
        href: inLanguage(code, chrome.path),
        current: code === language,
      }))}
      showLanguages={start}
      wide={start}
      back={back === undefined ? undefined : { href: href(back), text: t("back") }}
      later={later === undefined ? undefined : { href: href(later), text: t("later") }}
      strip={
        about || strip || heldTime ? (
          <>
            {about ? (
              <Paragraph small soft>
                {about}
              </Paragraph>
            ) : null}
            {strip}
            {heldTime ? <HeldTime {...heldTime} /> : null}
          </>
        ) : undefined
      }
      steps={section && stepsAt(section, t)}
      emergency={
        start
          ? { text: t("emergency"), linkText: t("emergencyLink"), href: href("/telefoonnummers") }
          : undefined
      }
      exit={
        chrome.sensitive ? (
          <ExitBar action={href("/weg")} away={chrome.exitUrl} text={t("exit")} />
        ) : undefined
      }
      banner={chrome.example ? t("exampleBanner") : undefined}
      callHref={phoneHref(chrome.phone)}
      help={help ? helpBand(chrome, start, words) : undefined}
      footerLinks={[
        { href: href("/privacy"), text: t("footer.privacy") },
        { href: href("/toegankelijkheid"), text: t("footer.accessibility") },
        { href: href("/telefoonnummers"), text: t("footer.phones") },
      ]}
    >
      {children}
    </CitizenPage>
  );
}

type Translate = ReturnType<typeof useWords>["t"];

function stepsAt(section: Section, t: Translate) {
  const current = sections.indexOf(section) + 1;
  return {
    current,
    names: sections.map((name) => t(`steps.${name}`)),
    text: t("steps.text", { current, total: sections.length }),
  };
}

/** Somebody who fills in for a family that is not their own is reminded of it where the page is about that family. */
function aboutWhom(section: Section, { t, tone }: Words): string | null {
  if (tone !== "for" || section === "topic" || section === "contact") return null;
  return t(section === "check" ? "forFamily.it" : "forFamily.here");
}

function helpBand(chrome: Chrome, start: boolean, words: Words) {
  const { t, language } = words;
  const { from, to } = chrome.phoneHours;
  const hours = t("help.hours", { from: formatClock(from, language), to: formatClock(to, language) });
  const common = { phone: chrome.phone, phoneHref: phoneHref(chrome.phone), hours };
  if (!start) return { ...common, title: t("help.title"), note: t("help.note") };
  const found = walkInForAll(chrome.locations);
  const walkIn = found && {
    title: t("help.walkIn"),
    place: formatPlace(found.place, language),
    hours: found.hours.map((row) =>
      t("help.walkInHours", {
        days: weekdaysText(row.weekdays, words),
        from: formatClock(row.from, language),
        to: formatClock(row.to, language),
      }),
    ),
  };
  return { ...common, title: t("help.titleStart"), large: true, ...(walkIn ? { walkIn } : {}) };
}
