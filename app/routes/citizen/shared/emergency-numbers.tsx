import { useWords } from "#app/i18n/words.tsx";
import { PhoneLink } from "#app/ui/link.tsx";
import { phoneHref } from "./chrome.ts";

/** Danger first. */
const emergency = ["112", "veilig-thuis", "113", "kindertelefoon"] as const;
const money = ["juridisch-loket", "geldfit"] as const;

/** The numbers to call at once, on the page itself; `all` adds those for the law and for money. */
export function EmergencyNumbers({ all = false }: { all?: boolean }) {
  const { t } = useWords();
  const lines = all ? [...emergency, ...money] : emergency;
  return (
    <ul className="loket-numbers">
      {lines.map((line) => {
        const number = t(`info:phones.rows.${line}.number`);
        return (
          <li key={line}>
            <PhoneLink phone={number} href={phoneHref(number)} />
            <p className="loket-strong">{t(`info:phones.rows.${line}.name`)}</p>
            <p className="loket-small loket-soft">{t(`info:phones.rows.${line}.text`)}</p>
          </li>
        );
      })}
    </ul>
  );
}
