import type { ReactNode } from "react";

/** What a row shows when it is opened in place: reasons, core facts, acts. */
export function OpenedRow({ children }: { children: ReactNode }) {
  return <div className="loket-opened">{children}</div>;
}

/** One column of an opened row. */
export function OpenedPart({ title, children }: { title?: ReactNode; children: ReactNode }) {
  return (
    <div className="loket-opened__part">
      {title === undefined ? null : <h2 className="utrecht-heading-3">{title}</h2>}
      {children}
    </div>
  );
}
