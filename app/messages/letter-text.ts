import type { Words } from "#app/i18n/words.tsx";
import type { Letter, LetterLine } from "./letter.ts";

/** The letter as plain text, a paragraph per line. */
export function letterText({ lines }: Letter): string {
  return `${lines.map(plain).join("\n\n")}\n`;
}

/** The letter as one text message. */
export function letterSms({ lines }: Letter): string {
  return lines
    .filter(({ mailOnly }) => !mailOnly)
    .map(plain)
    .join(" ");
}

const plain = ({ text, href }: LetterLine) => (href ? `${text}: ${href}` : text);

/** The letter as a small page: no pictures, nothing from elsewhere, nothing that tells whether it was read. */
export function letterHtml({ lines, subject }: Letter, { language, dir }: Words): string {
  const paragraphs = lines.map(({ text, href, strong }) => {
    const inner = href ? `<a href="${escape(href)}">${escape(text)}</a>` : escape(text);
    return `<p style="margin:0 0 16px">${strong ? `<strong>${inner}</strong>` : inner}</p>`;
  });
  const style = "font-family:Arial,sans-serif;font-size:17px;line-height:1.5;color:#1b1b1b;max-width:600px";
  return [
    "<!doctype html>",
    `<html lang="${language}" dir="${dir}">`,
    `<head><meta charset="utf-8"><title>${escape(subject)}</title></head>`,
    `<body style="${style}">`,
    ...paragraphs,
    "</body></html>",
    "",
  ].join("\n");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
