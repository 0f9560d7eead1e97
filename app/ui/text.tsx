import { clsx } from "clsx";
import type { ReactNode } from "react";

type Level = 1 | 2 | 3;

const headingClass: Record<Level, string> = {
  1: "utrecht-heading-1",
  2: "utrecht-heading-2",
  3: "utrecht-heading-3",
};

export interface HeadingProps {
  level: Level;
  /** How it looks, when that differs from its place in the outline. */
  look?: Level;
  id?: string;
  /** Quieter words behind the heading, such as an age. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A heading. A page has one of level 1: the question. */
export function Heading({ level, look = level, id, aside, children }: HeadingProps) {
  const Tag = `h${level}` as const;
  return (
    <Tag className={headingClass[look]} id={id}>
      {children}
      {aside === undefined ? null : <span className="loket-heading-aside"> {aside}</span>}
    </Tag>
  );
}

/** The small line above a heading: "Kind 2 van 3". */
export function Overline({ children }: { children: ReactNode }) {
  return <p className="loket-overline">{children}</p>;
}

/** The promise under the heading, a little larger than running text. */
export function Lead({ children }: { children: ReactNode }) {
  return <p className="utrecht-paragraph utrecht-paragraph--lead">{children}</p>;
}

/** Running text; `small` for times and explanations in rows. */
export function Paragraph({
  small,
  soft,
  children,
}: {
  small?: boolean;
  soft?: boolean;
  children: ReactNode;
}) {
  return (
    <p className={clsx("utrecht-paragraph", small && "utrecht-paragraph--small", soft && "loket-soft")}>
      {children}
    </p>
  );
}

/** The hint line under a question. */
export function Hint({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p className="utrecht-form-field-description" id={id}>
      {children}
    </p>
  );
}

/** A short unordered list. */
export function BulletList({ items }: { items: readonly ReactNode[] }) {
  return (
    <ul className="loket-list">
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  );
}

/** Words for screen readers only: "van Adam" behind "Wijzigen". */
export function HiddenText({ children }: { children: ReactNode }) {
  return <span className="loket-hidden">{children}</span>;
}

/** A word in Dutch within another language, as families meet it in letters. */
export function DutchWord({ children }: { children: ReactNode }) {
  return (
    <span lang="nl" dir="ltr">
      {children}
    </span>
  );
}
