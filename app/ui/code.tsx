/** A code to write down, in groups, left to right in every language. */
export function Code({ children }: { children: string }) {
  return (
    <p className="loket-code" dir="ltr">
      {children}
    </p>
  );
}
