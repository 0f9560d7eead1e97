import { dirname, join, normalize } from "node:path";

export interface Import {
  readonly path: string;
  readonly typeOnly: boolean;
}

export interface SourceFile {
  readonly path: string;
  readonly imports: readonly Import[];
}

/** From the outside in: a folder may know those below it, and those beside it in the same line. */
const layers: readonly (readonly string[])[] = [
  ["app/routes", "app/root.tsx", "app/routes.ts", "app/entry.server.tsx", "app/server.ts"],
  ["app/requests"],
  ["app/families", "app/conversations", "app/messages"],
  ["app/triage", "app/staff", "app/find"],
  ["app/intake"],
  ["app/schemes"],
  ["app/outbox"],
  ["app/municipality"],
  ["app/i18n", "app/ui"],
  ["app/platform"],
];

const statement =
  /import\s+(type\s+)?[^"';]*?from\s+"([^"]+)"|import\(\s*"([^"]+)"\s*\)|export\s+(type\s+)?[^"';]*?from\s+"([^"]+)"/g;

/** The project's own files that a source file imports, as paths from the root. */
export function importsIn(path: string, source: string): Import[] {
  return [...source.matchAll(statement)].flatMap(([, importsType, from, dynamic, exportsType, through]) => {
    const specifier = from ?? dynamic ?? through ?? "";
    const target = specifier.startsWith("#")
      ? specifier.slice(1)
      : specifier.startsWith(".")
        ? normalize(join(dirname(path), specifier)).replaceAll("\\", "/")
        : null;
    return target === null ? [] : [{ path: target, typeOnly: Boolean(importsType ?? exportsType) }];
  });
}

/** What is against the layout, each in words that say what to do instead. */
export function wrongImports(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => file.imports.flatMap((imported) => problem(file.path, imported) ?? []));
}

function problem(from: string, imported: Import): string | null {
  const to = imported.path;
  const line = `${from} imports ${to}: `;
  if (from.startsWith("db/")) {
    return to.startsWith("app/") && !imported.typeOnly && !isAllowedFromDb(to)
      ? `${line}db knows nothing of app. Pass what it needs as an argument.`
      : null;
  }
  if (to.startsWith("db/")) return imported.typeOnly ? null : databaseProblem(from, line);
  if (!to.startsWith("app/")) return null;
  const [own, other] = [layerOf(from), layerOf(to)];
  if (own === null || other === null) return null;
  if (other < own && !imported.typeOnly) {
    return `${line}${folderOf(from)} may not know ${folderOf(to)}. Move what both need to the lower of the two.`;
  }
  const isServer = (path: string) => /\.server\.tsx?$/.test(path) || layerOf(path) === 0;
  if (!imported.typeOnly && isServer(to) && !isServer(from) && layerOf(from) !== 0) {
    return `${line}a file without .server in its name is pure. Move the call to a .server.ts file.`;
  }
  return null;
}

function databaseProblem(from: string, line: string): string | null {
  if (from === "app/server.ts") return null;
  if (from.startsWith("app/routes")) {
    return `${line}Routes never import db. Call a function of requests, conversations, intake, triage or staff.`;
  }
  return /\.server\.tsx?$/.test(from) ? null : `${line}only .server.ts files may know db.`;
}

/** Ids and the hash of a password are made the same way everywhere. */
function isAllowedFromDb(path: string): boolean {
  return path.startsWith("app/platform/") || path === "app/staff/passwords.server.ts";
}

function layerOf(path: string): number | null {
  const exact = layers.findIndex((layer) => layer.includes(path));
  const index =
    exact === -1 ? layers.findIndex((layer) => layer.some((part) => path.startsWith(`${part}/`))) : exact;
  return index === -1 ? null : index;
}

function folderOf(path: string): string {
  return path.split("/").slice(0, 2).join("/");
}
