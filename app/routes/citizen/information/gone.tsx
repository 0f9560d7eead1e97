import type { MetaFunction } from "#app/platform/remix.ts";
import { useWords } from "#app/i18n/words.tsx";
import { ButtonLink } from "#app/ui/form/button.tsx";
import { Paragraph } from "#app/ui/text.tsx";
import { useHref } from "#app/routes/citizen/frame/chrome.ts";
import { Frame } from "#app/routes/citizen/frame/frame.tsx";
import { infoLoader } from "./view.server.ts";

export const loader = infoLoader("gone");

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

/** This device has no key to the draft, or its time is over. Says that nothing was sent. */
export default function Gone() {
  const { t } = useWords();
  const href = useHref();
  return (
    <Frame title={t("info:gone.title")}>
      <Paragraph>{t("info:gone.text")}</Paragraph>
      <ButtonLink href={href("/")}>{t("info:gone.start")}</ButtonLink>
    </Frame>
  );
}
