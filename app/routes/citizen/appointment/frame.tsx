import { formatClock } from "#app/i18n/formats.ts";
import { describeLanguage, inLanguage, languages } from "#app/platform/languages.ts";
import { useWords } from "#app/i18n/words.tsx";
import { CitizenPage, type CitizenPageProps } from "#app/ui/page/citizen-page.tsx";
import { ExitBar } from "#app/ui/page/exit-bar.tsx";
import { phoneHref, useChrome, useHref } from "#app/routes/citizen/frame/chrome.ts";

type Given = Pick<CitizenPageProps, "title" | "intro" | "side" | "children">;

/**
 * The frame of pages that a link in a message opens: of the municipality only. Nothing on it, in its title or in
 * what it links to says what the appointment is about.
 */
export function PlainFrame({ back, ...given }: Given & { back?: string }) {
  const { t, language } = useWords();
  const href = useHref();
  const chrome = useChrome();
  const { from, to } = chrome.phoneHours;
  return (
    <CitizenPage
      {...given}
      municipality={t("appointment:municipality", { name: chrome.municipality })}
      homeHref={href(chrome.path)}
      labels={{
        skip: t("skip"),
        brand: t("appointment:title"),
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
      back={back === undefined ? undefined : { href: href(back), text: t("back") }}
      exit={
        chrome.sensitive ? (
          <ExitBar action={href("/weg")} away={chrome.exitUrl} text={t("exit")} />
        ) : undefined
      }
      banner={chrome.example ? t("exampleBanner") : undefined}
      help={{
        title: t("appointment:help"),
        phone: chrome.phone,
        phoneHref: phoneHref(chrome.phone),
        hours: t("help.hours", { from: formatClock(from, language), to: formatClock(to, language) }),
      }}
      footerLinks={[
        { href: href("/privacy"), text: t("footer.privacy") },
        { href: href("/toegankelijkheid"), text: t("footer.accessibility") },
      ]}
    />
  );
}
