import { useWords } from "#app/i18n/words.tsx";
import { seenField } from "#app/intake/forms.ts";
import { Alert } from "#app/ui/alert.tsx";
import { LinkLine, TextLink } from "#app/ui/link.tsx";
import { Stack } from "#app/ui/stack.tsx";
import { Paragraph } from "#app/ui/text.tsx";
import { useHref } from "#app/routes/citizen/frame/chrome.ts";
import type { MeanwhileView } from "./meanwhile-view.server.ts";

/** Another window answered this page differently: both answers, and the choice between them. */
export function Meanwhile({ view }: { view: MeanwhileView | null }) {
  const { t } = useWords();
  const href = useHref();
  if (!view) return null;
  return (
    <Alert kind="warning" title={t("intake:meanwhile.title")} role="alert" focus>
      <Stack gap="small">
        <Paragraph>{t("intake:meanwhile.why")}</Paragraph>
        {view.rows.map(({ label, saved, now }) => (
          <Paragraph key={label}>
            <strong>{label}</strong>
            <br />
            {t("intake:meanwhile.saved", { answer: saved })}
            <br />
            {t("intake:meanwhile.now", { answer: now })}
          </Paragraph>
        ))}
        <Paragraph>{t("intake:meanwhile.send")}</Paragraph>
        <LinkLine>
          <TextLink href={href(view.keep)}>{t("intake:meanwhile.keep")}</TextLink>
        </LinkLine>
      </Stack>
    </Alert>
  );
}

/** What this page was made with. No browser may fill in what an older copy of the page held. */
export function Seen({ mark }: { mark: string }) {
  return <input type="hidden" name={seenField} value={mark} autoComplete="off" />;
}
