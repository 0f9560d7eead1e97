import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { CaseError, parseCase } from "./read.ts";
import { differences, replay } from "./replay.ts";

const folder = join(import.meta.dirname, "examples");
const textOf = (name: string) => readFileSync(join(folder, name), "utf8");
const names = readdirSync(folder);

test("there are cases of both kinds", () => {
  expect(new Set(names.map((name) => parseCase(textOf(name)).kind))).toEqual(new Set(["part", "eighteen"]));
});

test.each(names)("%s comes out as the policy says", (name) => {
  const read = parseCase(textOf(name));
  expect(read.expect).toBeDefined();
  expect(differences(read.expect ?? {}, replay(read, voorbeeldstad))).toEqual([]);
});

test.each(names)("%s: every expectation that is wrong is told", (name) => {
  const read = parseCase(textOf(name));
  const fields = Object.keys(read.expect ?? {});
  const wrong = Object.fromEntries(fields.map((field) => [field, "something else"]));
  const told = differences(wrong, replay(read, voorbeeldstad));
  expect(told.map((line) => line.slice(0, line.indexOf(":")))).toEqual(fields);
});

test("an expectation of something that never comes out is told", () => {
  expect(differences({ colour: "red" }, {})).toEqual(['colour: expected "red", got nothing']);
});

const part = { id: "a", submitted: "2026-11-24T10:15:00+01:00", urgency: "green", provisions: ["vraag"] };
const whole = { ...part, events: [], on: "2026-11-24" };
const event = { at: "2026-11-24T11:00:00+01:00", act: "contact", result: "spoke" };

test.each<[string, object, RegExp]>([
  ["no date of looking", { ...part, events: [] }, /^on: /],
  ["an urgency that is none", { ...whole, urgency: "blue" }, /^urgency: /],
  [
    "a moment without an offset",
    { ...whole, submitted: "2026-11-24T10:15:00" },
    /^submitted: has to be a moment/,
  ],
  ["an act that nobody knows", { ...whole, events: [{ ...event, act: "shout" }] }, /^events\.0\.act: /],
  [
    "a contact without a result",
    { ...whole, events: [{ ...event, result: undefined }] },
    /^events\.0\.result: /,
  ],
  [
    "an area that is missing",
    { id: "a", kind: "eighteen", analysis: { areas: {} } },
    /analysis\.areas\.work: /,
  ],
])("what is no case is refused: %s", (_name, read, message) => {
  expect(() => parseCase(JSON.stringify(read))).toThrow(CaseError);
  expect(() => parseCase(JSON.stringify(read))).toThrow(message);
});

test("what happens after the day of looking has not happened yet", () => {
  const read = parseCase(
    JSON.stringify({ ...whole, events: [{ ...event, at: "2026-11-25T00:00:00+01:00" }] }),
  );
  expect(replay(read, voorbeeldstad)).toMatchObject({ firstContact: "open", refused: [] });
});
