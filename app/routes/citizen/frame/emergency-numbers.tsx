import { useWords } from "#app/i18n/words.tsx";
import { PhoneLink } from "#app/ui/link.tsx";
import { phoneHref } from "./chrome.ts";

const lines = ["112", "veilig-thuis", "113", "kindertelefoon", "juridisch-loket", "geldfit"] as const;
type Line = (typeof lines)[number];

/** Danger first. */
const emergency: readonly Line[] = ["112", "veilig-thuis", "113", "kindertelefoon"];

/** The numbers to call at once, on the page itself; `all` adds those for the law and for money. */
export function EmergencyNumbers({ all = false, only }: { all?: boolean; only?: readonly Line[] }) {
  const { t } = useWords();
  const shown = only ?? (all ? lines : emergency);
  return (
    <ul className="loket-numbers">
      {shown.map((line) => {
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
