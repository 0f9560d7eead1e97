import { clsx } from "clsx";
import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

export type AlertKind = "error" | "ok" | "warning" | "info";

const look: Record<AlertKind, { icon: IconName; className: string }> = {
  error: { icon: "alert-circle", className: "utrecht-alert--error" },
  ok: { icon: "circle-check", className: "utrecht-alert--ok" },
  warning: { icon: "alert-triangle", className: "utrecht-alert--warning" },
  info: { icon: "info-circle", className: "utrecht-alert--info" },
};

export interface AlertProps {
  kind: AlertKind;
  title?: ReactNode;
  /** "status" when it tells what was just done. */
  role?: "status" | "alert";
  /** Takes the focus when the page opens, as the summary of errors does. */
  focus?: boolean;
  children?: ReactNode;
}

/** Saved, delayed, went wrong, good to know: a word and an icon, never colour alone. */
export function Alert({ kind, title, role, focus, children }: AlertProps) {
  return (
    <div
      className={clsx("utrecht-alert", look[kind].className)}
      role={role}
      {...(focus ? { id: "fouten", tabIndex: -1 } : {})}
    >
      <Icon name={look[kind].icon} size="large" />
      <div className="utrecht-alert__content">
        {title === undefined ? null : <p className="loket-strong">{title}</p>}
        {children}
      </div>
    </div>
  );
}
