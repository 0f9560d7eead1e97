import { describe, expect, it } from "vitest";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import type { Role } from "#app/schemes/contract/facts.ts";
import { flow } from "./flow.ts";
import { walk } from "./walk.ts";

const on = "2026-11-24";

/** Pages of a parent with one child, or of a young person, who came for "almost 18". */
function pathsOf(role: Role, born: string): readonly string[] {
  const answers = {
    topics: ["turning-18"],
    urgentNow: false,
    role,
    postcode: "1234 AB",
    birthDate: born,
    children: [{ key: "c1", name: "Noor" }],
    "childBirthDate@c1": born,
    "livesWith@c1": "me",
    custody: "joint",
    home: "own",
    partner: false,
    feelsSafe: "yes",
    inYouthCare: false,
    homeAfter18: true,
    incomeAfter18: true,
    incomeSources: ["social-assistance"],
    debts: false,
    dueWithin14Days: ["none"],
  };
  return walk(flow.pages, answers, voorbeeldstad, on).stops.map(({ path }) => path);
}

describe("what happens after 18", () => {
  it.each(["parent", "young-person"] as const)("is asked from 16 years, of %s", (role) => {
    expect(pathsOf(role, "2010-11-24")).toContain("later-18");
  });

  it.each(["parent", "young-person"] as const)("is not asked before that, of %s", (role) => {
    const paths = pathsOf(role, "2010-11-25");
    expect(paths).not.toContain("later-18");
    expect(paths).toContain("geld/zorgen");
  });
});
