import { Icon } from "#app/ui/icon.tsx";

export interface ExitBarProps {
  /** Our own address that wipes the session; a form, because a link may change nothing. */
  action: string;
  /** An ordinary site elsewhere, where a script goes at once. */
  away: string;
  text: string;
}

/** Leaves the site at once, on pages that are not safe to be seen reading. Stays in view. */
export function ExitBar({ action, away, text }: ExitBarProps) {
  return (
    <form className="loket-exit" method="post" action={action} data-exit={away} aria-label={text}>
      <button className="loket-exit__link" type="submit">
        <Icon name="door-exit" size="large" />
        {text}
      </button>
    </form>
  );
}
