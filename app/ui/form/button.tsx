import { clsx } from "clsx";
import type { ReactNode } from "react";
import { Icon, type IconName } from "#app/ui/icon.tsx";

export type ButtonKind = "primary" | "secondary" | "subtle";

const kindClass: Record<ButtonKind, string> = {
  primary: "utrecht-button--primary-action",
  secondary: "utrecht-button--secondary-action",
  subtle: "utrecht-button--subtle",
};

export interface ButtonProps {
  children: ReactNode;
  /** One primary button per page. */
  kind?: ButtonKind;
  name?: string;
  value?: string;
  icon?: IconName;
  /** Another address than that of the page. */
  formAction?: string;
  form?: string;
  id?: string;
}

/** A button that sends the form. There is no disabled state: people may press and hear what is missing. */
export function Button(props: ButtonProps) {
  const { children, kind = "primary", icon, ...rest } = props;
  return (
    <button
      className={clsx("utrecht-button utrecht-button--html-button utrecht-button--submit", kindClass[kind])}
      type="submit"
      {...rest}
    >
      {icon ? <Icon name={icon} size="small" /> : null}
      {children}
    </button>
  );
}

/** A button in words only, to stand where a link would: "Wis dit". */
export function LinkButton({ children, name, value, formAction, form }: Omit<ButtonProps, "kind" | "icon">) {
  return (
    <button
      className="utrecht-link-button utrecht-link-button--html-button"
      type="submit"
      name={name}
      value={value}
      formAction={formAction}
      form={form}
    >
      {children}
    </button>
  );
}

/** A link that looks like a button, for a next step that changes nothing. */
export function ButtonLink(props: { href: string; children: ReactNode; kind?: ButtonKind; icon?: IconName }) {
  const { href, children, kind = "primary", icon } = props;
  return (
    <a className={clsx("utrecht-button loket-button-link", kindClass[kind])} href={href}>
      {icon ? <Icon name={icon} size="small" /> : null}
      {children}
    </a>
  );
}

export interface ButtonGroupProps {
  /** Beside each other on a phone too; "spread" puts the last one at the end. */
  row?: boolean | "spread";
  children: ReactNode;
}

/** Buttons below each other on a phone, beside each other from 800 px. */
export function ButtonGroup({ row, children }: ButtonGroupProps) {
  return (
    <div
      className={clsx(
        "utrecht-button-group",
        row && "loket-button-group--row",
        row === "spread" && "loket-button-group--spread",
      )}
    >
      {children}
    </div>
  );
}
