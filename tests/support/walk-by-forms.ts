import type { HTMLElement } from "node-html-parser";
import { pathBelowDraft, type Step, WrongPage } from "./journey.ts";
import type { Answer, Visitor } from "./visitor.ts";

interface Options {
  /** Where the journey starts: "/" or "/en". */
  readonly start?: string;
  /** Sees every page before it is filled in. */
  readonly onPage?: (answer: Answer, step: Step) => void;
}

/** Walks steps from the start page by sending its forms; gives the page behind the last one. */
export async function walkByForms(
  visitor: Visitor,
  steps: readonly Step[],
  options: Options = {},
): Promise<Answer> {
  return walkOn(visitor, await visitor.get(options.start ?? "/"), steps, options);
}

/** Goes on from a page. Throws WrongPage when another page comes than the steps say. */
export async function walkOn(
  visitor: Visitor,
  from: Answer,
  steps: readonly Step[],
  { onPage }: Options = {},
): Promise<Answer> {
  let answer = from;
  for (const step of steps) {
    expectPage(answer, step.path);
    onPage?.(answer, step);
    answer = step.follow
      ? await visitor.get(linkTo(answer.page, step.follow))
      : await visitor.send(answer, step.fields, step.press);
  }
  return answer;
}

/** Throws WrongPage unless this is that page, whole and without an error on it. */
export function expectPage(answer: Answer, path: string): void {
  const heading = answer.text.indexOf("<h1");
  const isWhole =
    heading > 0 && answer.text.indexOf("<h1", heading + 1) < 0 && answer.text.includes("</html>");
  if (answer.status === 200 && pathBelowDraft(answer.address) === path && isWhole) return;
  const errors = answer.page.querySelector("#fouten")?.textContent ?? "";
  throw new WrongPage(`Expected "${path}", got ${answer.status} at ${answer.address} ${errors}`);
}

/** The address of the first link in the page's main part whose address contains a text. */
export function linkTo(page: HTMLElement, part: string): string {
  const link = page
    .querySelectorAll("main a")
    .find((candidate) => candidate.getAttribute("href")?.includes(part));
  const href = link?.getAttribute("href");
  if (!href) throw new WrongPage(`No link to "${part}".`);
  return href.replaceAll("&amp;", "&");
}
