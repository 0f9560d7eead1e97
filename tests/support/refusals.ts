import type { HTMLElement } from "node-html-parser";

/** A field that somebody fills in. */
export interface FormField {
  readonly name: string;
  /** What it offers, where one can only choose; null where one types. */
  readonly options: readonly string[] | null;
  /** Never shown again. */
  readonly secret: boolean;
}

/** A form of a page. */
export interface PageForm {
  /** The value of its first button "doe"; empty without one. */
  readonly doe: string;
  readonly fields: readonly FormField[];
  /** Names and values of its hidden fields. */
  readonly hidden: Readonly<Record<string, string>>;
}

/** The forms of a page that post to its own path, each kind once. */
export function formsOn(page: HTMLElement, path: string): readonly PageForm[] {
  const own = page.querySelectorAll("form").filter((form) => {
    const action = form.getAttribute("action") ?? path;
    return form.getAttribute("method") === "post" && action.replace(/[?#].*/, "") === path;
  });
  const forms = own.map(readForm);
  const kindOf = ({ doe, fields }: PageForm) => `${doe} ${fields.map(({ name }) => name).join(" ")}`;
  return [...new Map(forms.map((form) => [kindOf(form), form])).values()];
}

function readForm(form: HTMLElement): PageForm {
  const fields = new Map<string, FormField>();
  const hidden: Record<string, string> = {};
  for (const control of form.querySelectorAll("input, select, textarea")) {
    const name = control.getAttribute("name") ?? "";
    const type = control.getAttribute("type") ?? "text";
    if (type === "hidden") hidden[name] = control.getAttribute("value") ?? "";
    else {
      const before = fields.get(name)?.options ?? [];
      fields.set(name, {
        name,
        options: isChoice(control) ? [...before, ...optionsOf(control)] : null,
        secret: type === "password",
      });
    }
  }
  const doe = form.querySelector("button[name=doe]")?.getAttribute("value") ?? "";
  return { doe, fields: [...fields.values()], hidden };
}

function isChoice(control: HTMLElement): boolean {
  return control.tagName === "SELECT" || /^(radio|checkbox)$/.test(control.getAttribute("type") ?? "");
}

function optionsOf(control: HTMLElement): readonly string[] {
  const options = control.tagName === "SELECT" ? control.querySelectorAll("option") : [control];
  return options.map((option) => option.getAttribute("value") ?? "");
}

/** What a field of a form shows: what is typed, chosen or ticked in it. */
export function shownIn(page: HTMLElement, { doe }: PageForm, name: string): readonly string[] {
  const forms = page.querySelectorAll("main form");
  const form = doe
    ? forms.find((candidate) => candidate.querySelector(`button[name=doe][value="${doe}"]`))
    : forms.find((candidate) => candidate.querySelector(`[name="${name}"]`));
  const controls = form?.querySelectorAll(`[name="${name}"]`) ?? [];
  return controls.flatMap((control) => {
    if (control.tagName === "SELECT")
      return control.querySelectorAll("option[selected]").map((option) => option.getAttribute("value") ?? "");
    if (isChoice(control)) return control.hasAttribute("checked") ? optionsOf(control) : [];
    return control.tagName === "TEXTAREA" ? control.text : (control.getAttribute("value") ?? "");
  });
}

/** A line of the summary of errors: the field that it leads to, null for the form as a whole. */
export interface SummaryLine {
  readonly id: string | null;
  readonly text: string;
}

/** The summary of what was refused; empty when nothing was. */
export function summaryOf(page: HTMLElement): readonly SummaryLine[] {
  return page.querySelectorAll("#fouten li").map((line) => ({
    id: line.querySelector("a")?.getAttribute("href")?.replace(/^#/, "") ?? null,
    text: line.text.trim(),
  }));
}

/** What is not as it should be with a refusal: the same words in the summary, beside the field and for whoever hears it. */
export function faultsOfRefusal(page: HTMLElement): readonly string[] {
  const lines = summaryOf(page);
  const title = page.querySelector("#fouten h2")?.text ?? "nothing";
  const messages = page.querySelectorAll("[id$=-fout]");
  return [
    ...(title === "Dit is niet gelukt" ? [] : [`the summary is called ${title}`]),
    ...(lines.length > 0 ? [] : ["the summary says nothing"]),
    ...(page.querySelectorAll("#fouten").length > 1 ? ["there is more than one summary"] : []),
    ...lines.flatMap(({ id, text }) => {
      if (!text) return ["a line without words"];
      if (id === null) return [];
      const beside = page.getElementById(`${id}-fout`)?.text.trim();
      const describes = page.querySelector(`[aria-describedby~="${id}-fout"]`) !== null;
      return [
        ...(page.getElementById(id) ? [] : [`no field "${id}"`]),
        ...(beside === `Fout: ${text}` ? [] : [`beside "${id}" stands ${beside ?? "nothing"}`]),
        ...(describes ? [] : [`nothing is described by the message of "${id}"`]),
      ];
    }),
    ...messages
      .filter((message) => !lines.some(({ id }) => message.id === `${id}-fout`))
      .map((message) => `"${message.id}" is not in the summary`),
  ];
}
