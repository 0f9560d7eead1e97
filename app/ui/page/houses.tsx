/** The row of houses with one lit door; an ornament, drawn by the style sheet from `public/huizen.svg`. */
export function Houses() {
  return <div className="loket-houses" aria-hidden="true" />;
}
