import type { ReactNode } from "react";

export interface BoxProps {
  title?: ReactNode;
  /** Quiet words at the end of the title line. */
  end?: ReactNode;
  id?: string;
  children?: ReactNode;
}

/** A white box on sand. */
export function Box({ title, end, id, children }: BoxProps) {
  return (
    <section className="loket-box" id={id}>
      {title === undefined ? null : (
        <div className="loket-box__head">
          <h2 className="utrecht-heading-2">{title}</h2>
          {end === undefined ? null : <div className="loket-box__end">{end}</div>}
        </div>
      )}
      {children}
    </section>
  );
}

/** A wide column with a side column of 22 rem; below each other when there is no room. */
export function BoxColumns({ children, side }: { children: ReactNode; side: ReactNode }) {
  return (
    <div className="loket-box-columns">
      <div>{children}</div>
      <div>{side}</div>
    </div>
  );
}

/** Short fields beside each other, as many as fit. */
export function FieldGrid({ children }: { children: ReactNode }) {
  return <div className="loket-field-grid">{children}</div>;
}

export interface BoxLine {
  readonly key: string;
  readonly start: ReactNode;
  readonly middle?: ReactNode;
  readonly end?: ReactNode;
}

/** Lines in a box: what it is about, how it stands, what to do. */
export function BoxLines({
  lines,
  look = "parts",
}: {
  lines: readonly BoxLine[];
  look?: "parts" | "answers" | "log";
}) {
  const lookClass = { parts: "loket-lines--parts", answers: "loket-lines--answers", log: "loket-lines--log" }[
    look
  ];
  return (
    <ul className={`loket-lines ${lookClass}`}>
      {lines.map((line) => (
        <li key={line.key}>
          <div>{line.start}</div>
          <div>{line.middle}</div>
          {line.end === undefined ? null : <div className="loket-lines__end">{line.end}</div>}
        </li>
      ))}
    </ul>
  );
}

/** A few facts beside each other, each under its name. */
export function FactRow({
  facts,
}: {
  facts: readonly { readonly label: ReactNode; readonly value: ReactNode }[];
}) {
  return (
    <dl className="loket-facts">
      {facts.map((fact, index) => (
        <div key={index}>
          <dt>{fact.label}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Facts below each other, name at the start and value behind it. */
export function FactList({
  facts,
}: {
  facts: readonly { readonly label: ReactNode; readonly value: ReactNode }[];
}) {
  return (
    <dl className="loket-fact-list">
      {facts.map((fact, index) => (
        <div key={index}>
          <dt>{fact.label}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
