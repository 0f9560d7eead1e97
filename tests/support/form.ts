import type { HTMLElement } from "node-html-parser";
import { type Fields, type Press, type Typed, WrongPage } from "./journey.ts";

export interface FilledForm {
  /** Where the form posts to; null is the address of the page. */
  readonly action: string | null;
  readonly pairs: readonly (readonly [string, string])[];
}

/**
 * Fills the form that holds these fields, as a browser without scripts would send it: with what the page put
 * into its other fields, and with the button that is pressed. Throws WrongPage when the page lacks any of it.
 */
export function fillForm(page: HTMLElement, given: Fields, press?: Press): FilledForm {
  const asButton = Object.entries(given).find(([name]) => page.querySelector(`button[name="${name}"]`));
  const button: Press | undefined = asButton ? [asButton[0], String(asButton[1])] : press;
  const fields = Object.fromEntries(Object.entries(given).filter(([name]) => name !== asButton?.[0]));
  const form = page
    .querySelectorAll("form")
    .find((candidate) => holds(candidate, Object.keys(fields), button));
  if (!form)
    throw new WrongPage(
      `No form with ${[...Object.keys(fields), button?.join("=") ?? "a button"].join(", ")}`,
    );
  const pairs: [string, string][] = [];
  for (const [name, controls] of controlsByName(form)) {
    const wanted = fields[name];
    for (const value of valuesOf(name, controls, wanted)) pairs.push([name, value]);
  }
  if (button) pairs.push([...button]);
  return { action: form.getAttribute("action") ?? null, pairs };
}

function holds(form: HTMLElement, names: readonly string[], button: Press | undefined): boolean {
  const controls = controlsByName(form);
  const hasButton = button
    ? form.querySelector(`button[name="${button[0]}"][value="${button[1]}"]`)
    : form.querySelector("button.utrecht-button--primary-action");
  return hasButton !== null && names.every((name) => controls.has(name));
}

/** In the order of the page, which is the order in which a browser sends them. */
function controlsByName(form: HTMLElement): ReadonlyMap<string, readonly HTMLElement[]> {
  const found = new Map<string, HTMLElement[]>();
  for (const control of form.querySelectorAll("input, select, textarea")) {
    const name = control.getAttribute("name");
    if (name) found.set(name, [...(found.get(name) ?? []), control]);
  }
  return found;
}

function valuesOf(
  name: string,
  controls: readonly HTMLElement[],
  typed: Typed | undefined,
): readonly string[] {
  const type = controls[0]?.getAttribute("type");
  if (type === "radio" || type === "checkbox") return ticked(name, controls, typed);
  if (controls[0]?.tagName === "SELECT") return [selected(name, controls[0], typed)];
  const own = controls.map((control) => control.getAttribute("value") ?? control.textContent);
  if (typed === undefined || type === "hidden") return own;
  const values = typeof typed === "function" ? [typed(own)] : [typed].flat();
  if (values.length > own.length) throw new WrongPage(`"${name}" has room for ${own.length} values only.`);
  return own.map((value, index) => values[index] ?? value);
}

function ticked(name: string, boxes: readonly HTMLElement[], typed: Typed | undefined): readonly string[] {
  const valueOf = (box: HTMLElement) => box.getAttribute("value") ?? "on";
  if (typed === undefined) return boxes.filter((box) => box.hasAttribute("checked")).map(valueOf);
  return offered(name, boxes.map(valueOf), typed);
}

function selected(name: string, list: HTMLElement, typed: Typed | undefined): string {
  const options = list.querySelectorAll("option");
  const values = options.map((option) => option.getAttribute("value") ?? option.textContent);
  if (typed !== undefined) return offered(name, values, typed)[0] ?? "";
  const marked = options.findIndex((option) => option.hasAttribute("selected"));
  return values[Math.max(0, marked)] ?? "";
}

function offered(name: string, values: readonly string[], typed: Typed): readonly string[] {
  const wanted = typeof typed === "function" ? [typed(values)] : [typed].flat();
  const missing = wanted.find((value) => !values.includes(value));
  if (missing !== undefined) throw new WrongPage(`"${name}" offers ${values.join(", ")}, not "${missing}".`);
  return values.filter((value) => wanted.includes(value));
}
