import { clsx } from "clsx";
import type { ReactNode } from "react";

/** Fits probably, fits perhaps, not known yet, does not fit now. */
export type VerdictOutcome = "likely" | "maybe" | "unknown" | "not";

const outcomeClass: Record<VerdictOutcome, string> = {
  likely: "loket-verdict--likely",
  maybe: "loket-verdict--maybe",
  unknown: "loket-verdict--unknown",
  not: "loket-verdict--not",
};

const shapes: Record<VerdictOutcome, ReactNode> = {
  likely: (
    <>
      <circle cx="14" cy="14" r="14" fill="currentColor" />
      <path d="M8.5 14.5l3.8 3.8 7.4-7.8" stroke="#fff" strokeWidth="2.6" />
    </>
  ),
  maybe: (
    <>
      <circle cx="14" cy="14" r="12.5" stroke="currentColor" strokeWidth="3" />
      <path d="M14 1.5a12.5 12.5 0 0 1 0 25z" fill="currentColor" />
    </>
  ),
  unknown: (
    <>
      <circle cx="14" cy="14" r="12.7" stroke="currentColor" strokeWidth="2.6" strokeDasharray="3.5 3.15" />
      <path
        d="M11 11.2a3 3 0 1 1 4.4 2.7c-1 .5-1.4 1.1-1.4 2.1M14 19.4v.1"
        stroke="currentColor"
        strokeWidth="2.4"
      />
    </>
  ),
  not: (
    <>
      <circle cx="14" cy="14" r="12.5" stroke="currentColor" strokeWidth="3" />
      <path d="M8.5 14h11" stroke="currentColor" strokeWidth="2.8" />
    </>
  ),
};

/** The shape of an outcome; always beside its word. Never red, never a cross. */
export function VerdictMark({ outcome, small }: { outcome: VerdictOutcome; small?: boolean }) {
  return (
    <svg
      className={clsx("loket-verdict-mark", small && "loket-verdict-mark--small", outcomeClass[outcome])}
      viewBox="0 0 28 28"
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {shapes[outcome]}
    </svg>
  );
}

export interface VerdictHeadingProps {
  outcome: VerdictOutcome;
  text: string;
  level?: 2 | 3;
  /** Without the line above, as inside a question. */
  plain?: boolean;
  id?: string;
}

/** The heading of a group of provisions with the same outcome. */
export function VerdictHeading({ outcome, text, level = 2, plain, id }: VerdictHeadingProps) {
  const Tag = `h${level}` as const;
  return (
    <div className={clsx("loket-verdict", outcomeClass[outcome], plain && "loket-verdict--plain")}>
      <VerdictMark outcome={outcome} />
      <Tag className={plain ? "utrecht-heading-3" : "utrecht-heading-2"} id={id}>
        {text}
      </Tag>
    </div>
  );
}
