import { Icon } from "./icon.tsx";

export interface ExitBarProps {
  /** An ordinary site elsewhere; without a script the link just goes there. */
  href: string;
  text: string;
}

/** Leaves the site at once, on pages that are not safe to be seen reading. Stays in view. */
export function ExitBar({ href, text }: ExitBarProps) {
  return (
    <div className="loket-exit">
      <a className="loket-exit__link" href={href} data-exit rel="noreferrer nofollow">
        <Icon name="door-exit" size="large" />
        {text}
      </a>
    </div>
  );
}
