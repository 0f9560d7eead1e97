import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const fatima = join(root, "app/schemes/kindpakket/families/fatima.json");
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "personas-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function personas(...args: string[]): Promise<Run> {
  const env = { ...process.env, INIT_CWD: folder };
  return new Promise((resolve) => {
    const script = ["--import", "tsx", join(root, "scripts/personas.ts"), ...args];
    execFile(process.execPath, script, { cwd: root, env }, (error, out, err) =>
      resolve({ code: error === null ? 0 : Number(error.code), out, err }),
    );
  });
}

function write(id: string, change: (persona: Record<string, any>) => void): void {
  const persona = JSON.parse(readFileSync(fatima, "utf8"));
  persona.id = id;
  change(persona);
  writeFileSync(join(folder, `${id}.json`), JSON.stringify(persona));
}

test("ok for each persona of a folder, which may be relative to where the command was typed", async () => {
  mkdirSync(join(folder, "some"));
  cpSync(fatima, join(folder, "some/fatima.json"));
  expect(await personas("some")).toEqual({ code: 0, out: "fatima: ok (25 screens)\n", err: "" });
});

test("each difference, and exit 1; the others are still compared", async () => {
  cpSync(fatima, join(folder, "fatima.json"));
  write("anders", ({ expect }) => Object.assign(expect, { urgency: "red", contactDepartment: "kcc" }));
  const { code, out } = await personas(folder);
  expect(code).toBe(1);
  expect(out.split("\n")).toEqual([
    "anders: differs (25 screens)",
    '  urgency: expected "red", got "green"',
    '  contactDepartment: expected "kcc", got "meedoen"',
    "fatima: ok (25 screens)",
    "",
  ]);
});

test("with --print one JSON array of what came out, whatever was expected", async () => {
  write("anders", ({ expect }) => Object.assign(expect, { urgency: "red" }));
  const { code, out } = await personas(folder, "--print");
  expect(code).toBe(0);
  const [printed, ...others] = JSON.parse(out);
  expect(others).toEqual([]);
  expect(Object.keys(printed)).toEqual([
    ...[
      "id",
      "verdicts",
      "reasons",
      "parts",
      "urgency",
      "firstContactBy",
      "conversation",
      "contactDepartment",
    ],
  ]);
  expect(printed).toMatchObject({ id: "anders", urgency: "green", verdicts: { "zwemles:c1": "unlikely" } });
  expect(printed.reasons["zwemles:c1"]).toContain("age");
  expect(Object.keys(printed.reasons)).toEqual(Object.keys(printed.verdicts));
});

test("an ill-formed file is told and exits 1; the others are still compared", async () => {
  cpSync(fatima, join(folder, "fatima.json"));
  write("fout", ({ facts }) => Object.assign(facts, { topics: ["geld"] }));
  writeFileSync(join(folder, "kapot.json"), "{");
  mkdirSync(join(folder, "map.json"));
  const { code, out, err } = await personas(folder);
  expect(code).toBe(1);
  expect(out).toBe("fatima: ok (25 screens)\n");
  expect(err).toMatch(/^fout: cannot be read as a persona: facts\.topics\.0: /m);
  expect(err).toMatch(/^kapot: cannot be read as a persona: is not JSON/m);
  expect(err).toMatch(/^map: cannot be read as a persona: /m);
});

test("a family that cannot be replayed is told and exits 1; the others still are", async () => {
  cpSync(fatima, join(folder, "fatima.json"));
  // The last day that a calendar can hold has no working day after it.
  write("einde", (persona) => (persona.on = "+275760-09-13T00:00:00Z"));
  const compared = await personas(folder);
  expect([compared.code, compared.out]).toEqual([1, "fatima: ok (25 screens)\n"]);
  expect(compared.err).toMatch(/^einde: cannot be replayed: .+\n$/);
  const printed = await personas(folder, "--print");
  expect(printed.code).toBe(1);
  expect(JSON.parse(printed.out)).toMatchObject([{ id: "fatima" }]);
});

test("a child's key may be a word that every object knows", async () => {
  write("sleutel", ({ facts, requests, expect }) => {
    facts.children[0].key = "constructor";
    facts.alreadyReceived = {};
    requests.splice(0, requests.length, "sport:constructor");
    Object.assign(expect, {
      verdicts: {},
      reasons: {},
      notOffered: [],
      parts: { meedoen: ["sport:constructor"] },
    });
  });
  const { code, out, err } = await personas(folder);
  expect({ code, out, err }).toEqual({ code: 0, out: expect.stringMatching(/^sleutel: ok/), err: "" });
});

test("a persona that expects nothing cannot be compared", async () => {
  write("leeg", (persona) => delete persona.expect);
  expect(await personas(folder)).toMatchObject({ code: 1, err: expect.stringContaining("no field expect") });
});

test.each([
  ["no folder named", [], /^Usage:/],
  ["two folders", ["a", "b"], /^Usage:/],
  ["a folder that is not there", ["nergens"], /^Cannot read the folder/],
  ["a folder without personas", ["."], /^There are no personas/],
  ["an unknown option", [".", "--fast"], /--fast/],
])("%s: a clear message and exit 1", async (_name, args, message) => {
  const { code, out, err } = await personas(...args);
  expect([code, out]).toEqual([1, ""]);
  expect(err).toMatch(message);
  expect(err.trim().split("\n")).toHaveLength(1);
});
