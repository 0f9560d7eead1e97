import type { MetaFunction } from "@remix-run/node";
import { useWords } from "#app/i18n/words.tsx";
import { Lead } from "#app/ui/text.tsx";
import { EmergencyNumbers } from "./shared/emergency-numbers.tsx";
import { Frame } from "./shared/frame.tsx";
import { infoLoader } from "./shared/info.server.ts";

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
