import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const example = (id: string) => join(root, "scripts/cases/examples", `${id}.json`);
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cases-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function cases(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const env = { ...process.env, INIT_CWD: folder };
  return new Promise((resolve) => {
    const script = ["--import", "tsx", join(root, "scripts/cases.ts"), ...args];
    execFile(process.execPath, script, { cwd: root, env }, (error, out, err) =>
      resolve({ code: error === null ? 0 : Number(error.code), out, err }),
    );
  });
}

function write(name: string, of: string, change: (read: Record<string, any>) => void): void {
  const read = JSON.parse(readFileSync(example(of), "utf8"));
  read.id = name;
  change(read);
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(read));
}

test("ok, each difference, and what cannot be compared; a difference makes it exit 1", async () => {
  cpSync(example("zaak-5"), join(folder, "zaak-5.json"));
  cpSync(example("achttien-1"), join(folder, "achttien-1.json"));
  write("anders", "zaak-5", ({ expect }) => Object.assign(expect, { refused: [], decideBy: "2027-12-20" }));
  write("leeg", "zaak-5", (read) => delete read.expect);
  writeFileSync(join(folder, "kapot.json"), "{");
  const { code, out, err } = await cases(".");
  expect(code).toBe(1);
  expect(out.split("\n")).toEqual([
    "achttien-1: ok",
    "anders: differs",
    '  decideBy: expected "2027-12-20", got null',
    "  refused: expected [], got [2,4,5,6,7]",
    "zaak-5: ok",
    "",
  ]);
  expect(err).toMatch(/^kapot\.json: cannot be replayed: is not JSON/m);
  expect(err).toMatch(/^leeg: has no field expect/m);
});

test("with --print one JSON array of what came out, whatever was expected", async () => {
  cpSync(example("zaak-5"), join(folder, "zaak-5.json"));
  write("anders", "achttien-1", ({ expect }) => Object.assign(expect, { planRequired: true }));
  const { code, out, err } = await cases(folder, "--print");
  expect([code, err]).toEqual([0, ""]);
  const given = (id: string) => JSON.parse(readFileSync(example(id), "utf8")).expect;
  expect(JSON.parse(out)).toEqual([
    { id: "anders", ...given("achttien-1") },
    { id: "zaak-5", ...given("zaak-5") },
  ]);
});

test("all is ok: exit 0; a folder without cases: one line and exit 1", async () => {
  expect(await cases(folder)).toEqual({
    code: 1,
    out: "",
    err: expect.stringMatching(/^There are no cases .+\n$/),
  });
  cpSync(example("zaak-5"), join(folder, "zaak-5.json"));
  expect(await cases(folder)).toEqual({ code: 0, out: "zaak-5: ok\n", err: "" });
});
