import { clsx } from "clsx";
import { remembered } from "#app/ui/remembered.ts";

export interface StepsProps {
  /** 1 for the first. */
  current: number;
  names: readonly string[];
  /** "Stap 3 van 6:" */
  text: string;
}

const content = remembered(StepsContent);

/** Where someone is. The words say it; the bar is for the eye only. */
export function Steps(props: StepsProps) {
  return <div className="loket-steps" dangerouslySetInnerHTML={content(props)} />;
}

function StepsContent({ current, names, text }: StepsProps) {
  return (
    <>
      <p className="loket-steps__text">
        {text} <strong>{names[current - 1]}</strong>
      </p>
      <div className="loket-steps__bar" aria-hidden="true">
        {names.map((name, index) => (
          <span
            key={name}
            className={clsx(
              "loket-steps__part",
              index + 1 < current && "loket-steps__part--done",
              index + 1 === current && "loket-steps__part--now",
            )}
          />
        ))}
      </div>
    </>
  );
}
