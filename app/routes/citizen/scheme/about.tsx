import { useWords } from "#app/i18n/words.tsx";
import { DataRows } from "#app/ui/data-rows.tsx";
import { SharedRows } from "#app/ui/person-card.tsx";
import { BulletList, DutchWord, Heading, Paragraph } from "#app/ui/text.tsx";
import type { SchemeView } from "./view.server.ts";

/** The name of a scheme with its Dutch name, as people meet it in letters. */
export function SchemeName({ name, dutchName }: Pick<SchemeView, "name" | "dutchName">) {
  return <>{name.includes(dutchName) ? name : `${name} (${dutchName})`}</>;
}

/** For whom a scheme is, what it brings, what is asked, what happens next, and where that is written. */
export function SchemeAbout({ scheme, level = 2 }: { scheme: SchemeView; level?: 2 | 3 }) {
  const { t } = useWords();
  return (
    <>
      <Heading level={level}>{t("find:scheme.who")}</Heading>
      <BulletList items={scheme.who} />
      <Heading level={level}>{t("find:scheme.brings")}</Heading>
      <SharedRows rows={scheme.brings} />
      {scheme.limits.length > 0 ? (
        <>
          <Heading level={level}>{t("find:scheme.income.title")}</Heading>
          <Paragraph>{t("find:scheme.income.text")}</Paragraph>
          <DataRows
            rows={scheme.limits.map(({ label, lines }) => ({ label, value: <Lines lines={lines} /> }))}
          />
          <Paragraph>{t("find:scheme.income.more")}</Paragraph>
        </>
      ) : null}
      <Heading level={level}>{t("find:scheme.asks")}</Heading>
      <BulletList items={scheme.asks} />
      <Heading level={level}>{t("find:scheme.next")}</Heading>
      <BulletList items={scheme.next} />
    </>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}

/** Who does it, when it was last checked, and where it is written. */
export function SchemeSource({ scheme }: { scheme: SchemeView }) {
  const { t } = useWords();
  return (
    <Paragraph small soft>
      {scheme.departments} {scheme.checked} {t("find:scheme.source")} <DutchWord>{scheme.source}</DutchWord>.
    </Paragraph>
  );
}
