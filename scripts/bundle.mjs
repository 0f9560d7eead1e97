// Second half of the build: bundles the server around the pages, leaves out the scripts that would bring pages to
// life in a browser (no page asks for them), and compresses the files for browsers once.
import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build } from "esbuild";

const compressible = /\.(css|js|svg|json|txt|webmanifest|xml)$/;
const worthwhileBytes = 600;

await build({
  entryPoints: ["app/server.ts"],
  outfile: "build/server.js",
  bundle: true,
  platform: "node",
  target: "node20",
  format: "esm",
  packages: "external",
  define: { "import.meta.env": '{"PROD":true}' },
  logLevel: "warning",
});

const folder = "build/remix/client";
for (const name of readdirSync(join(folder, "assets")))
  if (name.endsWith(".js")) rmSync(join(folder, "assets", name));
for (const name of readdirSync(folder, { recursive: true }).map(String)) {
  if (!compressible.test(name)) continue;
  const file = join(folder, name);
  const content = readFileSync(file);
  if (content.length < worthwhileBytes) continue;
  const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  writeFileSync(`${file}.br`, brotliCompressSync(content, { params: quality }));
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
}
