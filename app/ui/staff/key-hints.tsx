export interface KeyHint {
  readonly keys: readonly string[];
  readonly text: string;
}

/** Which keys do what; only in view where there is a keyboard. */
export function KeyHints({ hints, label }: { hints: readonly KeyHint[]; label: string }) {
  return (
    <ul className="loket-keys loket-wide-only" aria-label={label}>
      {hints.map((hint) => (
        <li key={hint.text}>
          {hint.keys.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}
          {hint.text}
        </li>
      ))}
    </ul>
  );
}
