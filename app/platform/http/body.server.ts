import type { Request, RequestHandler } from "express";
import { exchangeOf } from "./exchange.ts";
import { HttpProblem } from "./problem.ts";

const mostBytes = 64 * 1024;
const mostFields = 200;

/**
 * Takes in the body of a POST, whole and before anything parses it: at most 64 kB (by what it says and by what
 * comes) and 200 fields, else 413; a form in one of the two encodings of forms, else 415; readable, else 400.
 */
export const takeBody: RequestHandler = (request, _response, next) => {
  if (request.method === "GET" || request.method === "HEAD") return next();
  readForm(request).then((body) => {
    exchangeOf(request).body = body;
    next();
  }, next);
};

async function readForm(request: Request): Promise<Buffer> {
  const type = request.headers["content-type"] ?? "";
  const multipart = /^multipart\/form-data\s*;/i.test(type);
  if (!multipart && !/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type))
    throw new HttpProblem(415, "content type");
  if (Number(request.headers["content-length"] ?? 0) > mostBytes) throw tooLarge();
  const body = await readAll(request);
  const fields = multipart ? await countParts(body, type) : countPairs(body);
  if (fields > mostFields) throw tooLarge();
  return body;
}

/** The connection closes with a 413: the rest of the body is not worth reading. */
function tooLarge(): HttpProblem {
  return new HttpProblem(413, "large body", { Connection: "close" });
}

function readAll(request: Request): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > mostBytes) {
        request.removeAllListeners("data").pause();
        reject(tooLarge());
      } else chunks.push(chunk);
    });
    request.once("end", () => resolve(Buffer.concat(chunks)));
    request.once("close", () => {
      if (!request.complete) reject(new HttpProblem(400, "cut body"));
    });
  });
}

function countPairs(body: Buffer): number {
  let pairs = 1;
  for (const byte of body) if (byte === 0x26) pairs += 1;
  return pairs;
}

async function countParts(body: Buffer, type: string): Promise<number> {
  try {
    const form = await new Response(new Uint8Array(body), { headers: { "Content-Type": type } }).formData();
    return [...form.keys()].length;
  } catch {
    throw new HttpProblem(400, "malformed form");
  }
}
