import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const folder = "docs/decisions";
const files = readdirSync(folder)
  .filter((name) => name !== "README.md")
  .sort();
const index = readFileSync(`${folder}/README.md`, "utf8");

/** What is wrong with a decision, in words. `others` are the names of all decisions. */
function problems(name: string, text: string, others: readonly string[], listed: string): string[] {
  const found: string[] = [];
  const [, number, title] = /^# (\d+)\. (.+)\n/.exec(text) ?? [];
  const [, date = ""] = /^- Date: (\d{4}-\d\d-\d\d)$/m.exec(text) ?? [];
  const [, status = ""] = /^- Status: (.+)$/m.exec(text) ?? [];
  const [, successor] = /^superseded by (\d+)$/.exec(status) ?? [];
  if (!title || Number(number) !== Number(name.slice(0, 2))) found.push("has no title with its number");
  if (Number.isNaN(Date.parse(date))) found.push("has no date");
  if (status !== "accepted" && !successor) found.push('is neither "accepted" nor "superseded by" a number');
  if (successor && !others.some((other) => Number(other.slice(0, 2)) === Number(successor)))
    found.push("is superseded by a decision that is not there");
  for (const part of ["Context", "Decision", "Consequence"])
    if (!text.includes(`**${part}.**`)) found.push(`has no ${part.toLowerCase()}`);
  const cells = [`[${number}](${name})`, title, date, status];
  const row = listed.split("\n").find((line) => line.includes(`](${name})`));
  const listedCells = row?.split("|").map((cell) => cell.trim()) ?? [];
  if (cells.join() !== listedCells.slice(1, 5).join()) found.push(`is not listed as ${cells.join(" | ")}`);
  return found;
}

describe("decisions", () => {
  test.each(files)("%s has a date and a status and is in the index", (name) => {
    const text = readFileSync(`${folder}/${name}`, "utf8");
    expect(problems(name, text, files, index)).toEqual([]);
  });

  test("are numbered without gaps", () => {
    expect(files.map((name) => Number(name.slice(0, 2)))).toEqual(files.map((_, at) => at + 1));
  });

  const sound = [
    "# 1. We walk",
    "",
    "- Date: 2026-11-22",
    "- Status: accepted",
    "",
    "**Context.** a",
    "**Decision.** b",
    "**Consequence.** c",
    "",
  ].join("\n");
  const row = "| [1](01-walk.md) | We walk | 2026-11-22 | accepted |";

  test("that are sound are found to be so", () => {
    expect(problems("01-walk.md", sound, ["01-walk.md"], row)).toEqual([]);
  });

  test.each([
    ["has no title", sound.replace("# 1.", "# 2."), row],
    ["has no date", sound.replace("2026-11-22", "last week"), row],
    ["is neither", sound.replace("accepted", "maybe"), row],
    [
      "is not there",
      sound.replace("accepted", "superseded by 7"),
      row.replace("accepted", "superseded by 7"),
    ],
    ["has no context", sound.replace("Context", "Why"), row],
    ["is not listed", sound, ""],
    ["is not listed", sound, row.replace("accepted", "superseded by 2")],
  ])("that are unsound would be noticed: %s", (complaint, text, listed) => {
    expect(problems("01-walk.md", text, ["01-walk.md"], listed).join()).toContain(complaint);
  });
});
