/** The house with the open door. */
export function Logo() {
  return (
    <svg className="loket-logo" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path className="loket-logo__house" d="M16 0l16 14v18H0V14z" />
      <path className="loket-logo__opening" d="M10 17h12v15H10z" />
      <path className="loket-logo__door" d="M10 17l9 3v12h-9z" />
      <circle className="loket-logo__knob" cx="16.6" cy="25.3" r="1.1" />
    </svg>
  );
}
