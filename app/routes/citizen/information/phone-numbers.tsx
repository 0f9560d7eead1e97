import type { MetaFunction } from "#app/platform/remix.ts";
import { useWords } from "#app/i18n/words.tsx";
import { Lead } from "#app/ui/text.tsx";
import { EmergencyNumbers } from "#app/routes/citizen/frame/emergency-numbers.tsx";
import { Frame } from "#app/routes/citizen/frame/frame.tsx";
import { infoLoader } from "./view.server.ts";

export const loader = infoLoader("phones");

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

export default function PhoneNumbers() {
  const { t } = useWords();
  return (
    <Frame title={t("info:phones.title")} intro={<Lead>{t("info:phones.danger")}</Lead>}>
      <EmergencyNumbers all />
    </Frame>
  );
}
