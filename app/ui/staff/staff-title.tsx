import { clsx } from "clsx";
import type { ReactNode } from "react";

/**
 * The h1 of a staff page, with something quiet at the end such as the moment it was made. `inBar` hides it from the eye on a
 * phone, where the bar says the same.
 */
export function StaffTitle(props: { children: ReactNode; end?: ReactNode; inBar?: boolean }) {
  const { children, end, inBar } = props;
  return (
    <div className={clsx("loket-staff-title", inBar && "loket-staff-title--in-bar")}>
      <h1 className="utrecht-heading-1">{children}</h1>
      {end === undefined ? null : <div className="loket-staff-title__end">{end}</div>}
    </div>
  );
}

/** A line on top of a staff page: the way back at the start, something else at the end. */
export function StaffLine({ start, end }: { start?: ReactNode; end?: ReactNode }) {
  return (
    <div className="loket-staff-line">
      <div>{start}</div>
      <div className="loket-staff-line__end">{end}</div>
    </div>
  );
}
