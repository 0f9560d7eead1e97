import { clsx } from "clsx";
import { iconPaths, type IconName } from "./icons/paths.ts";
import { remembered } from "./remembered.ts";

export type { IconName };

// Arrows point the way of reading; the check, the phone and the clock stay as they are.
const mirrored: ReadonlySet<IconName> = new Set([
  "arrow-left",
  "arrow-right",
  "arrow-forward-up",
  "chevron-right",
  "door-enter",
  "door-exit",
  "logout",
]);

const drawing = remembered(Drawing);

function Drawing({ name }: { name: IconName }) {
  return <path d={iconPaths[name]} />;
}

/** A decorative outline icon. It always stands beside a word, so screen readers skip it. */
export function Icon({ name, size = "normal" }: { name: IconName; size?: "small" | "normal" | "large" }) {
  return (
    <svg
      className={clsx(
        "loket-icon",
        size === "small" && "loket-icon--small",
        size === "large" && "loket-icon--large",
        mirrored.has(name) && "loket-icon--mirrored",
      )}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
      dangerouslySetInnerHTML={drawing({ name })}
    />
  );
}
