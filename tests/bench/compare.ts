import { Agent, get } from "node:http";
import { before, journeyOfFatima } from "../support/journey.ts";
import { createVisitor } from "../support/visitor.ts";
import { walkByForms } from "../support/walk-by-forms.ts";
import { startBareRemix } from "./bare-remix.ts";
import { cpuMs } from "./machine.ts";
import { type BenchServer, origin } from "./server.ts";

export interface Comparison {
  /** Processor time for one question page, in milliseconds: ours as browsers ask for it, ours and bare unpacked. */
  readonly packedMs: number;
  readonly plainMs: number;
  readonly bareMs: number;
  /** Length of the HTML, ours and that of the bare route. */
  readonly bytes: readonly [number, number];
}

const rounds = 16;
const atOnce = 8;

/** Asks for one question page, in the middle of a journey, of the loket and of a bare Remix route, in turns. */
export async function compareQuestionPage(loket: BenchServer, seconds: number): Promise<Comparison> {
  const visitor = createVisitor({ at: loket.at, origin });
  const page = await walkByForms(visitor, before("geld/inkomen", journeyOfFatima("none")));
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  visitor.leave();
  const bare = await startBareRemix(page.text);
  try {
    const ours = { server: loket, path: page.address, headers: { Cookie: cookie } };
    const asked = {
      packedMs: { ...ours, headers: { Cookie: cookie, "Accept-Encoding": "gzip, deflate, br" } },
      plainMs: ours,
      bareMs: { server: bare, path: "/", headers: {} },
    };
    const bytes = [page.text.length, (await ask({ ...asked.bareMs, agent: new Agent() })).length] as const;
    const figures = { packedMs: [] as number[], plainMs: [] as number[], bareMs: [] as number[] };
    const names = Object.keys(figures) as (keyof typeof figures)[];
    for (const name of names) await cpuPerRequest(asked[name], seconds / 3);
    for (let round = 0; round < rounds; round += 1)
      for (const name of names) figures[name].push(await cpuPerRequest(asked[name], (2 * seconds) / rounds));
    // Whatever else runs on the machine only adds; the least disturbed rounds tell what a page costs.
    const quartile = (list: number[]) =>
      list.sort((one, other) => one - other)[Math.floor(list.length / 4)] ?? NaN;
    return {
      packedMs: quartile(figures.packedMs),
      plainMs: quartile(figures.plainMs),
      bareMs: quartile(figures.bareMs),
      bytes,
    };
  } finally {
    await bare.stop();
  }
}

interface Asked {
  readonly server: BenchServer;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

async function cpuPerRequest(asked: Asked, seconds: number): Promise<number> {
  const agent = new Agent({ keepAlive: true });
  const before = cpuMs(asked.server.pid);
  const end = performance.now() + seconds * 1_000;
  let requests = 0;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (performance.now() < end) {
        await ask({ ...asked, agent });
        requests += 1;
      }
    }),
  );
  const after = cpuMs(asked.server.pid);
  agent.destroy();
  return before === null || after === null ? NaN : (after - before) / requests;
}

function ask({ server, path, headers, agent }: Asked & { agent: Agent }): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get(new URL(path, server.at), { agent, headers }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${response.statusCode} at ${path}`));
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.once("end", () => resolve(Buffer.concat(chunks)));
    }).once("error", reject);
  });
}
