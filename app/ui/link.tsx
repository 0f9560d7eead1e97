import { clsx } from "clsx";
import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

export interface TextLinkProps {
  href: string;
  children: ReactNode;
  strong?: boolean;
  arrow?: "back" | "forward";
  icon?: IconName;
  current?: boolean;
  id?: string;
  lang?: string;
  rel?: string;
  download?: boolean;
}

/** A link in text or on its own line; with an arrow for a way back or forward, or an icon for an act. */
export function TextLink(props: TextLinkProps) {
  const { href, children, strong, arrow, icon, current, ...rest } = props;
  const before = arrow === "back" ? "arrow-left" : icon;
  const link = (
    <a
      className={clsx("utrecht-link utrecht-link--html-a", strong && "loket-strong")}
      href={href}
      aria-current={current ? "page" : undefined}
      {...rest}
    >
      {children}
    </a>
  );
  if (!before && arrow !== "forward") return link;
  return (
    <span className="loket-icon-text">
      {before ? <Icon name={before} /> : null}
      {link}
      {arrow === "forward" ? <Icon name="arrow-right" /> : null}
    </span>
  );
}

/** A link on a line of its own, large enough to hit. */
export function LinkLine({ children }: { children: ReactNode }) {
  return <p className="loket-link-line">{children}</p>;
}

/** A few links beside each other. */
export function LinkRow({ children }: { children: ReactNode }) {
  return <p className="loket-link-row">{children}</p>;
}

/** A phone number to call: always left to right. */
export function PhoneLink({ phone, href, large }: { phone: string; href: string; large?: boolean }) {
  return (
    <a className={clsx("loket-phone", large && "loket-phone--large")} href={href}>
      <Icon name="phone" size={large ? "large" : "normal"} />
      <span dir="ltr">{phone}</span>
    </a>
  );
}
