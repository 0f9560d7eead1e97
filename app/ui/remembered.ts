import { createElement, type FunctionComponent } from "react";
import { renderToStaticMarkup } from "react-dom/server";

/**
 * The inside of an element that is the same on page after page, as HTML: rendered once for each set of props, which
 * must be plain data. A third of a page is its frame; React would make that anew for every visitor.
 */
export function remembered<Props extends object>(
  Part: FunctionComponent<Props>,
): (props: Props) => { readonly __html: string } {
  const known = new Map<string, { readonly __html: string }>();
  return (props) => {
    const key = JSON.stringify(props);
    const html = known.get(key) ?? { __html: renderToStaticMarkup(createElement(Part, props)) };
    known.set(key, html);
    return html;
  };
}
