import type { ReactNode } from "react";

export type UrgencyLevel = "red" | "orange" | "yellow" | "green";

const shapes: Record<UrgencyLevel, ReactNode> = {
  red: (
    <>
      <path className="loket-urgency__red" d="M5.3 0h7.4L18 5.3v7.4L12.7 18H5.3L0 12.7V5.3z" />
      <path className="loket-urgency__mark" d="M9 4v6M9 13.2v.4" />
    </>
  ),
  orange: <path className="loket-urgency__orange" d="M9 1.2L18 17H0z" />,
  yellow: <path className="loket-urgency__yellow" d="M9 1l8 8-8 8-8-8z" />,
  green: <circle className="loket-urgency__green" cx="9" cy="9" r="7" />,
};

export function UrgencyMark({ level, large }: { level: UrgencyLevel; large?: boolean }) {
  return (
    <svg
      className={large ? "loket-urgency__shape loket-urgency__shape--large" : "loket-urgency__shape"}
      viewBox="0 0 18 18"
      aria-hidden="true"
      focusable="false"
    >
      {shapes[level]}
    </svg>
  );
}

/** How soon someone must be spoken to: a shape and a word. Staff only, families never see a level. */
export function Urgency({ level, text }: { level: UrgencyLevel; text: ReactNode }) {
  return (
    <span className="loket-urgency">
      <UrgencyMark level={level} />
      {text}
    </span>
  );
}
