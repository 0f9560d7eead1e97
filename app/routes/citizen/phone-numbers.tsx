import type { MetaFunction } from "@remix-run/node";
import { useWords } from "#app/i18n/words.tsx";
import { PhoneLink } from "#app/ui/link.tsx";
import { Heading, Lead, Paragraph } from "#app/ui/text.tsx";
import { phoneHref } from "./shared/chrome.ts";
import { Frame } from "./shared/frame.tsx";
import { infoLoader } from "./shared/info.server.ts";

export const loader = infoLoader("phones");

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

/** Danger first. */
const lines = ["112", "veilig-thuis", "113", "kindertelefoon", "juridisch-loket", "geldfit"] as const;

export default function PhoneNumbers() {
  const { t } = useWords();
  return (
    <Frame title={t("info:phones.title")} intro={<Lead>{t("info:phones.danger")}</Lead>}>
      {lines.map((line) => {
        const number = t(`info:phones.rows.${line}.number`);
        return (
          <div key={line}>
            <Heading level={2} look={3}>
              {t(`info:phones.rows.${line}.name`)}
            </Heading>
            <PhoneLink phone={number} href={phoneHref(number)} />
            <Paragraph small soft>
              {t(`info:phones.rows.${line}.text`)}
            </Paragraph>
          </div>
        );
      })}
    </Frame>
  );
}
