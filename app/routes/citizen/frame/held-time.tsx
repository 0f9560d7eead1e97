import { formatTime } from "#app/i18n/formats.ts";
import { useWords } from "#app/i18n/words.tsx";
import type { HeldTime as HeldTimeProps } from "#app/platform/context.ts";

/** At most this long before the end it is said again. */
const soonMinutes = 5;

/**
 * Until when a chosen time is held, and that going on holds it longer. `public/loket.js` says politely when it is
 * about to end and when it ended. It counts from now, so that a wrong clock of a phone does not matter.
 */
export function HeldTime({ until, milliseconds, minutes }: HeldTimeProps) {
  const { t, language } = useWords();
  if (milliseconds <= 0)
    return <p className="loket-held loket-soft loket-small">{t("conversation:held.over")}</p>;
  const soon = Math.min(soonMinutes, Math.ceil(minutes / 4));
  return (
    <div className="loket-held loket-soft loket-small">
      <p>{t("conversation:held.until", { time: formatTime(until, language), minutes })}</p>
      <p
        role="status"
        data-held={milliseconds}
        data-soon={soon * 60_000}
        data-soon-text={t("conversation:held.soon", { count: soon })}
        data-over-text={t("conversation:held.over")}
      />
    </div>
  );
}
