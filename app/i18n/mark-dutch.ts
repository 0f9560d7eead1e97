import { dutchNames, dutchWords } from "./dutch-terms.ts";

/** Elements whose text cannot hold an element, or is somebody's own. */
const untouched = ["title", "option", "textarea", "script", "style"];

/**
 * A page in another language with its Dutch words marked as Dutch, so that they are read aloud as such and keep
 * their direction (WCAG 3.1.2). Words count between brackets only, names anywhere. Expects HTML as React writes it;
 * changes no text and no attribute.
 */
export function markDutch(html: string, names: readonly string[]): string {
  const terms = patternOf(names);
  // What is within an element that must stay as it is, until that element ends.
  let inside: { readonly tag: string; depth: number } | null = null;
  return html
    .split(/(<[^>]*>)/)
    .map((part) => {
      const [, end, tag] = /^<(\/?)([a-z][a-z0-9]*)/i.exec(part) ?? [];
      if (tag === undefined)
        return inside || part.startsWith("<")
          ? part
          : part.replace(terms, '<span lang="nl" dir="ltr">$&</span>');
      if (inside?.tag === tag) inside = stepped(inside, end === "/" ? -1 : 1);
      else if (!inside && end === "" && isClosed(tag, part)) inside = { tag, depth: 1 };
      return part;
    })
    .join("");
}

function stepped(inside: { readonly tag: string; depth: number }, by: number) {
  return inside.depth + by === 0 ? null : { ...inside, depth: inside.depth + by };
}

/** May nothing be put in it, or is it Dutch already? */
function isClosed(tag: string, part: string): boolean {
  return untouched.includes(tag) || (tag !== "html" && part.includes(' lang="nl"') && !part.endsWith("/>"));
}

const patterns = new Map<string, RegExp>();

function patternOf(names: readonly string[]): RegExp {
  const key = names.join("\n");
  const known = patterns.get(key);
  if (known) return known;
  const anyOf = (list: readonly string[]) =>
    list
      .toSorted((one, other) => other.length - one.length)
      .map((term) => term.replaceAll("&", "&amp;").replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
      .join("|");
  const made = new RegExp(
    `(?<=\\()(?:${anyOf(dutchWords)})(?=\\))|(?<![\\p{L}\\d])(?:${anyOf([...names, ...dutchNames])})(?![\\p{L}\\d])`,
    "gu",
  );
  patterns.clear();
  patterns.set(key, made);
  return made;
}
