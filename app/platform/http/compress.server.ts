import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const worthwhileBytes = 1_000;

/**
 * A page in the smallest encoding that the browser takes. At once and in one piece: for a page of a few kilobytes
 * that is 0.2 ms, less than half of what a stream or a thread costs.
 */
export function compress(
  body: string | Buffer,
  accepted: string,
): { body: string | Buffer; encoding?: "br" | "gzip" } {
  if (body.length < worthwhileBytes) return { body };
  if (takes(accepted, "br")) {
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: 4,
      [constants.BROTLI_PARAM_LGWIN]: 18,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    };
    return { body: brotliCompressSync(body, { params }), encoding: "br" };
  }
  return takes(accepted, "gzip") ? { body: gzipSync(body, { level: 5 }), encoding: "gzip" } : { body };
}

function takes(accepted: string, encoding: string): boolean {
  return accepted.split(",").some((entry) => {
    const [name, weight] = entry.split(";").map((part) => part.trim().toLowerCase());
    return name === encoding && !/^q=0(\.0*)?$/.test(weight ?? "");
  });
}
