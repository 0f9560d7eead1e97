import { Fragment } from "react";
import { useWords } from "#app/i18n/words.tsx";
import citizenStyles from "#app/ui/styles/citizen.css?url";
import { ButtonLink } from "#app/ui/form/button.tsx";
import { Paragraph } from "#app/ui/text.tsx";
import { useHref } from "./chrome.ts";
import { Frame } from "./frame.tsx";

const known = ["403", "404", "413", "429", "503"] as const;

/** An honest page for what went wrong: what was and was not kept, and whom to call. Shows nothing technical. */
export function ErrorPage({ status }: { status: number }) {
  const { t } = useWords();
  const href = useHref();
  const key = known.find((code) => code === String(status)) ?? "500";
  return (
    <Fragment>
      <link rel="stylesheet" href={citizenStyles} />
      <Frame title={t(`info:errors.${key}.title`)}>
        <Paragraph>{t(`info:errors.${key}.text`)}</Paragraph>
        <ButtonLink href={href("/")}>{t("info:errors.start")}</ButtonLink>
      </Frame>
    </Fragment>
  );
}
