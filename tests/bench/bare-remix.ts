import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type HTMLElement, parse, type Node, NodeType } from "node-html-parser";
import { freePort } from "../support/free-port.ts";
import { type BenchServer, startOnFirstCore } from "./server.ts";

/*
 * The measure of the loket's own cost: a Remix application of one route, as its template makes it (Express, the
 * adapter of the package, the entry that comes with the framework), that renders the very same page.
 */

/** In node_modules, so that it finds the packages and nobody commits it. */
const folder = resolve("node_modules/.cache/gezinsloket-bare-remix");

/** Makes, builds and starts it; its only page renders the HTML of `page` through components. */
export async function startBareRemix(page: string): Promise<BenchServer> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "app/routes"), { recursive: true });
  const document = parse(page, { comment: false });
  const [head, body] = [document.querySelector("head"), document.querySelector("body")];
  const html = document.querySelector("html");
  if (!html || !head || !body) throw new Error("The page is not a whole document.");
  const files = {
    // Remix looks here for what it runs on; the packages themselves are those of the project.
    "package.json": '{ "type": "module", "dependencies": { "@remix-run/node": "*", "isbot": "*" } }',
    "vite.config.mjs": viteConfig,
    "server.mjs": server,
    "app/root.tsx": rootModule(html, head, body),
    "app/routes/_index.tsx": routeModule(body),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const remix = resolve("node_modules/@remix-run/dev/dist/cli.js");
  const built = spawnSync(process.execPath, [remix, "vite:build"], { cwd: folder, encoding: "utf8" });
  if (built.status !== 0)
    throw new Error(`The bare application does not build:\n${built.stdout}${built.stderr}`);
  const port = await freePort();
  const settings = { NODE_ENV: "production", PORT: String(port) };
  return startOnFirstCore([join(folder, "server.mjs")], settings, `http://localhost:${port}`, "/");
}

const viteConfig = `import { vitePlugin as remix } from "@remix-run/dev";
export default { plugins: [remix({ future: { v3_singleFetch: true, v3_lazyRouteDiscovery: false } })] };
`;

const server = `import { createRequestHandler } from "@remix-run/express";
import express from "express";
import * as build from "./build/server/index.js";
const app = express();
app.disable("x-powered-by");
app.all("*", createRequestHandler({ build, mode: "production" }));
app.listen(Number(process.env.PORT), "127.0.0.1");
`;

function rootModule(html: HTMLElement, head: HTMLElement, body: HTMLElement): string {
  return `import { createElement as h } from "react";
import { Outlet } from "@remix-run/react";
export default function Root() {
  return h("html", ${props(html)}, ${element(head)}, h("body", ${props(body)}, h(Outlet)));
}
`;
}

function routeModule(body: HTMLElement): string {
  return `import { createElement as h, Fragment } from "react";
export const loader = () => null;
export default function Page() {
  return h(Fragment, null, ${children(body)});
}
`;
}

function element(node: HTMLElement): string {
  return `h(${JSON.stringify(node.rawTagName.toLowerCase())}, ${props(node)}, ${children(node)})`;
}

function children(node: Node): string {
  return node.childNodes
    .flatMap((child) => {
      if (child.nodeType === NodeType.TEXT_NODE) return child.text ? [JSON.stringify(child.text)] : [];
      return child.nodeType === NodeType.ELEMENT_NODE ? [element(child as HTMLElement)] : [];
    })
    .join(", ");
}

/** Names that React spells differently from HTML. */
const spelling: Readonly<Record<string, string>> = {
  class: "className",
  for: "htmlFor",
  charset: "charSet",
  tabindex: "tabIndex",
  maxlength: "maxLength",
  inputmode: "inputMode",
  autocomplete: "autoComplete",
  hreflang: "hrefLang",
  novalidate: "noValidate",
  viewbox: "viewBox",
};
const flags = ["defer", "noValidate", "defaultChecked", "open", "hidden", "selected"];

function props(node: HTMLElement): string {
  const pairs = Object.entries(node.attributes).map(([name, value]) => {
    const known = spelling[name.toLowerCase()] ?? name;
    const own = { value: "defaultValue", checked: "defaultChecked" }[known] ?? known;
    const spelled = node.tagName === "INPUT" ? own : known;
    return [spelled, flags.includes(spelled) ? true : value];
  });
  return JSON.stringify(Object.fromEntries(pairs));
}
