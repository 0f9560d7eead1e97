import { clsx } from "clsx";
import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

/** "yes" granted, "busy" we look at it, "waiting" for the family, "stuck" late, "neutral" the rest. */
export type BadgeKind = "yes" | "busy" | "waiting" | "stuck" | "neutral";

const kindClass: Record<BadgeKind, string> = {
  yes: "loket-badge--yes",
  busy: "loket-badge--busy",
  waiting: "loket-badge--waiting",
  stuck: "loket-badge--stuck",
  neutral: "loket-badge--neutral",
};

export interface StatusBadgeProps {
  kind: BadgeKind;
  icon?: IconName;
  children: ReactNode;
}

/** How something stands, in one or two words. */
export function StatusBadge({ kind, icon, children }: StatusBadgeProps) {
  return (
    <span className={clsx("utrecht-status-badge", kindClass[kind])}>
      {icon ? <Icon name={icon} size="small" /> : null}
      {children}
    </span>
  );
}

/** A count behind a word. */
export function CountBadge({ count, red }: { count: number; red?: boolean }) {
  return <span className={clsx("utrecht-number-badge", red && "loket-badge--red")}>{count}</span>;
}
