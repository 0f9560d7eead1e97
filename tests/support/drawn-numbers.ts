import type { Page } from "playwright";

/**
 * Numbers in groups ("0800-0432", "06 12 34 56 78", "1234 AB") that this page draws in another order than they are
 * written: what the browser made of the directions on it, letter by letter, line by line.
 */
export function turnedNumbers(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const inGroups = /\+?\d+(?:[ \u00a0\-‑–./:]+(?:\d+|[A-Z]{1,2}\b))+/g;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const turned: string[] = [];
    while (texts.nextNode()) {
      const node = texts.currentNode;
      for (const { 0: written, index } of (node.textContent ?? "").matchAll(inGroups)) {
        const drawn = [...written].flatMap((_letter, at) => {
          const range = document.createRange();
          range.setStart(node, index + at);
          range.setEnd(node, index + at + 1);
          const box = range.getBoundingClientRect();
          return box.width > 0 ? [box] : [];
        });
        const back = drawn.some((box, at) => {
          const next = drawn[at + 1];
          return next !== undefined && Math.abs(next.top - box.top) < 1 && next.left < box.left;
        });
        if (back) turned.push(written);
      }
    }
    return turned;
  });
}
