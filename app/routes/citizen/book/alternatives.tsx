import { useWords } from "#app/i18n/words.tsx";
import type { WalkInPlace } from "#app/conversations/walk-in/hours.ts";
import { LinkButton } from "#app/ui/form/button.tsx";
import { Paragraph } from "#app/ui/text.tsx";
import { formatClock } from "#app/i18n/formats.ts";
import { Seen } from "#app/routes/citizen/flow/meanwhile.tsx";
import { weekdaysText } from "#app/routes/citizen/frame/weekdays.ts";

/** "Ja, bel mij": sends the wish; it changes something, so it is a button that looks like a link. */
export function CallMe({ action, seen }: { action?: string; seen?: string }) {
  const { t } = useWords();
  return (
    <form method="post" action={action}>
      {seen === undefined ? null : <Seen mark={seen} />}
      <LinkButton name="wens" value="call-me">
        <strong>{t("conversation:alternatives.callMe.button")}</strong>
      </LinkButton>
    </form>
  );
}

/** Within how many working days we call. */
export function CallMeText({ days }: { days: number }) {
  const { t } = useWords();
  return (
    <Paragraph>
      {days === 0
        ? t("conversation:alternatives.callMe.today")
        : t("conversation:alternatives.callMe.text", { count: days })}
    </Paragraph>
  );
}

/** Where and when people can come without an appointment. */
export function WalkIn({ place, hours }: WalkInPlace) {
  const words = useWords();
  const { t, language } = words;
  return (
    <>
      {hours.map(({ weekdays, from, to }) => (
        <Paragraph key={`${weekdays.join()} ${from}`}>
          {t("conversation:alternatives.walkIn.text", {
            place: place.name,
            street: place.street,
            days: weekdaysText(weekdays, words),
            from: formatClock(from, language),
            to: formatClock(to, language),
          })}
        </Paragraph>
      ))}
    </>
  );
}
