import { clsx } from "clsx";
import { Icon } from "../icon.tsx";
import { HiddenText } from "../text.tsx";

export interface OpenRowLinkProps {
  href: string;
  open?: boolean;
  /** "Toon meer van Fatima Amrani" */
  text: string;
}

/** The arrow at the end of a row, that opens or closes it in place. */
export function OpenRowLink({ href, open, text }: OpenRowLinkProps) {
  return (
    <a className={clsx("loket-open-row", open && "loket-open-row--open")} href={href}>
      <Icon name="chevron-down" size="small" />
      <HiddenText>{text}</HiddenText>
    </a>
  );
}
