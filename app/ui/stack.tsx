import { clsx } from "clsx";
import type { FormHTMLAttributes, ReactNode } from "react";

export type Gap = "small" | "normal" | "large";

const gapClass: Record<Gap, string | undefined> = {
  small: "loket-stack--small",
  normal: undefined,
  large: "loket-stack--large",
};

/** Puts its children below each other with the air between groups (28 px), or inside a group (12 px). */
export function Stack({ gap = "normal", children }: { gap?: Gap; children: ReactNode }) {
  return <div className={clsx("loket-stack", gapClass[gap])}>{children}</div>;
}

/** A form that posts to the page it is on, with its parts stacked. The browser's own checks are off. */
export function Form({ method = "post", children, ...rest }: FormHTMLAttributes<HTMLFormElement>) {
  return (
    <form className="loket-stack" method={method} noValidate {...rest}>
      {children}
    </form>
  );
}
