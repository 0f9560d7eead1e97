/**
 * Cuts Source Sans 3 down to the letters of Dutch and its neighbours, so that a question page loads one small
 * file (the 700 weight). The results are committed; run this again for other letters or a newer font.
 */
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import subsetFont from "subset-font";

const source = new URL("../node_modules/@fontsource/source-sans-3/", import.meta.url);
const target = new URL("../app/ui/fonts/", import.meta.url);

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)).join("");
const accents = "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿß";
const signs = "€–—‘’“”„…·×\u00a0";

await mkdir(target, { recursive: true });
for (const weight of [400, 700]) {
  const font = await readFile(new URL(`files/source-sans-3-latin-${weight}-normal.woff2`, source));
  const cut = await subsetFont(font, ascii + accents + signs, {
    targetFormat: "woff2",
    keepFeatures: ["kern"],
    noHinting: true,
  });
  await writeFile(new URL(`source-sans-3-${weight}.woff2`, target), cut);
  console.log(`source-sans-3-${weight}.woff2: ${cut.length} bytes`);
}
await copyFile(new URL("LICENSE", source), new URL("OFL.txt", target));
