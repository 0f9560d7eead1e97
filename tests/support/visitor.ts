import { Agent, type IncomingHttpHeaders, request as open } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { parseSetCookie } from "cookie";
import { type HTMLElement, parse } from "node-html-parser";
import { fillForm } from "./form.ts";
import type { Fields, Press } from "./journey.ts";

export interface Answer {
  readonly status: number;
  /** Path and query that answered, after redirects. */
  readonly address: string;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** As it came over the wire: head and compressed body. */
  readonly bytes: number;
  /** The redirects on the way. */
  readonly trail: readonly string[];
  /** The body as a document; parsed once. */
  readonly page: HTMLElement;
}

/** Somebody without scripts: keeps cookies, follows redirects, fills in forms that the page really has. */
export interface Visitor {
  readonly cookies: Map<string, string>;
  get(address: string): Promise<Answer>;
  /** Fills in and sends a form of a page it got. */
  send(from: Answer, fields: Fields, press?: Press): Promise<Answer>;
  /** Posts whatever bytes, to see what comes of it. */
  post(address: string, body: string | Buffer, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  /** Lets go of its connections. */
  leave(): void;
}

export interface VisitorOptions {
  /** Where the server listens: "http://localhost:3500". */
  readonly at: string;
  /** What the site thinks its address is, when a proxy would stand in front of it. */
  readonly origin?: string;
  /** What it takes packed, as browsers say it; "" takes nothing packed. */
  readonly encodings?: string;
  /** Called with every answer, redirects too, and how long it took in milliseconds. */
  readonly onAnswer?: (answer: Omit<Answer, "page" | "trail">, ms: number) => void;
}

type Single = Omit<Answer, "page" | "trail">;

const formType = "application/x-www-form-urlencoded";
const mostRedirects = 10;

/** A visitor with an empty cookie jar. */
export function createVisitor({
  at,
  origin = at,
  encodings = "gzip, deflate, br",
  onAnswer,
}: VisitorOptions): Visitor {
  const agent = new Agent({ keepAlive: true });
  const cookies = new Map<string, string>();

  async function once(
    address: string,
    body?: string | Buffer,
    more?: Readonly<Record<string, string>>,
  ): Promise<Single> {
    const started = performance.now();
    const headers: Record<string, string> = { "Accept-Encoding": encodings, Accept: "text/html" };
    if (cookies.size > 0) headers.Cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    if (body !== undefined) {
      Object.assign(headers, { Origin: origin, "Content-Type": formType, ...more });
      headers["Content-Length"] ??= String(Buffer.byteLength(body));
    }
    const answer = await exchange(new URL(address, at), agent, headers, body);
    for (const line of answer.headers["set-cookie"] ?? []) {
      const { name, value, maxAge } = parseSetCookie(line);
      if (maxAge === 0 || !value) cookies.delete(name);
      else cookies.set(name, value);
    }
    onAnswer?.(answer, performance.now() - started);
    return answer;
  }

  async function follow(answer: Single): Promise<Answer> {
    const trail: string[] = [];
    let current = answer;
    while (current.status >= 300 && current.status < 400) {
      if (trail.length === mostRedirects) throw new Error(`Too many redirects: ${trail.join(" ")}`);
      const next = new URL(current.headers.location ?? "", new URL(current.address, at));
      trail.push(next.pathname + next.search);
      current = await once(next.pathname + next.search);
    }
    let page: HTMLElement | undefined;
    return {
      ...current,
      trail,
      get page() {
        return (page ??= parse(current.text));
      },
    };
  }

  return {
    cookies,
    get: async (address) => follow(await once(address)),
    send: async (from, fields, press) => {
      const { action, pairs } = fillForm(from.page, fields, press);
      const body = new URLSearchParams(pairs.map(([name, value]) => [name, value]));
      return follow(await once(action ?? from.address, body.toString()));
    },
    post: async (address, body, headers) => follow(await once(address, body, headers)),
    leave: () => agent.destroy(),
  };
}

function exchange(
  url: URL,
  agent: Agent,
  headers: Readonly<Record<string, string>>,
  body: string | Buffer | undefined,
): Promise<Single> {
  return new Promise((resolve, reject) => {
    const sent = open(url, { agent, headers, method: body === undefined ? "GET" : "POST" }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.once("error", reject);
      response.once("end", () => {
        const whole = Buffer.concat(chunks);
        const head = response.rawHeaders.reduce((sum, text) => sum + text.length + 2, 15);
        resolve({
          status: response.statusCode ?? 0,
          address: url.pathname + url.search,
          headers: response.headers,
          text: decoded(whole, response.headers["content-encoding"]).toString("utf8"),
          bytes: head + whole.length,
        });
      });
    });
    sent.once("error", reject);
    sent.end(body);
  });
}

function decoded(body: Buffer, encoding: string | undefined): Buffer {
  if (encoding === "br") return brotliDecompressSync(body);
  return encoding === "gzip" ? gunzipSync(body) : body;
}
