import type { MetaFunction } from "#app/platform/remix.ts";
import { useWords } from "#app/i18n/words.tsx";
import { BulletList, Lead, Paragraph } from "#app/ui/text.tsx";
import { Frame } from "#app/routes/citizen/frame/frame.tsx";
import { infoLoader } from "./view.server.ts";

export const loader = infoLoader("accessibility");

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

export default function Accessibility() {
  const { t, list } = useWords();
  return (
    <Frame title={t("info:accessibility.title")} intro={<Lead>{t("info:accessibility.intro")}</Lead>}>
      <BulletList items={list("info:accessibility.items")} />
      <Paragraph>{t("info:accessibility.problem")}</Paragraph>
    </Frame>
  );
}
