import type { MetaFunction } from "#app/platform/remix.ts";
import { useWords } from "#app/i18n/words.tsx";
import { BulletList, Lead, Paragraph } from "#app/ui/text.tsx";
import { Frame } from "#app/routes/citizen/frame/frame.tsx";
import { infoLoader } from "./view.server.ts";

export const loader = infoLoader("privacy");

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

export default function Privacy() {
  const { t, list } = useWords();
  return (
    <Frame title={t("info:privacy.title")} intro={<Lead>{t("info:privacy.intro")}</Lead>}>
      <BulletList items={list("info:privacy.items")} />
      <Paragraph>{t("info:privacy.rights")}</Paragraph>
    </Frame>
  );
}
