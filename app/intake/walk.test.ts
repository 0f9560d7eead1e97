import { describe, expect, it } from "vitest";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import type { Page } from "#app/schemes/contract/question.ts";
import { stopAfter, stopBefore, walk } from "./walk.ts";

const on = "2026-11-24";
const children = [
  { key: "c1", name: "Yasmin" },
  { key: "c2", name: "Adam" },
];

const pages: readonly Page[] = [
  { path: "kinderen", section: "family", asks: ["children"] },
  { path: "kind", section: "family", asks: ["childBirthDate", "livesWith"], perChild: true },
  { path: "geld", section: "money", asks: ["incomeSources"], when: ({ facts }) => facts.role === "parent" },
  { path: "wie", section: "contact", asks: ["role"] },
  { path: "geld", section: "contact", asks: ["incomeSources"], when: ({ facts }) => facts.role === "parent" },
  { path: "uitkomst", section: "choose", asks: [], screen: "result" },
  { path: "controleren", section: "check", asks: [], screen: "check" },
];

const paths = (answers: Record<string, unknown>) =>
  walk(pages, answers, voorbeeldstad, on).stops.map((stop) => stop.path);

const bothChildren = {
  children,
  "childBirthDate@c1": "2013-04-01",
  "livesWith@c1": "me",
  "childBirthDate@c2": "2018-09-12",
  "livesWith@c2": "shared",
};

describe("the walk", () => {
  it("stops at the first page that is not answered", () => {
    expect(paths({})).toEqual(["kinderen"]);
    expect(paths({ children })).toEqual(["kinderen", "kind/c1"]);
    expect(paths({ ...bothChildren, "livesWith@c1": undefined })).toContain("kind/c2");
    const { "livesWith@c1": left, ...without } = bothChildren;
    expect(left).toBe("me");
    expect(paths(without)).toEqual(["kinderen", "kind/c1"]);
  });

  it("repeats a page per child, and forgets a child that is no longer named", () => {
    expect(paths(bothChildren)).toEqual(["kinderen", "kind/c1", "kind/c2", "wie"]);
    const way = walk(pages, { ...bothChildren, children: children.slice(0, 1) }, voorbeeldstad, on);
    expect(way.facts.children.map((child) => child.key)).toEqual(["c1"]);
    expect(way.answers).not.toHaveProperty("livesWith@c2");
  });

  it("opens a page by answers before it only, at the first place in the list where that is so", () => {
    const answers = { ...bothChildren, role: "parent", incomeSources: ["wage"] };
    expect(paths(answers)).toEqual([
      "kinderen",
      "kind/c1",
      "kind/c2",
      "wie",
      "geld",
      "uitkomst",
      "controleren",
    ]);
    expect(paths({ ...answers, role: "family" })).not.toContain("geld");
    expect(walk(pages, { ...answers, role: "family" }, voorbeeldstad, on).answers).not.toHaveProperty(
      "incomeSources",
    );
  });

  it("knows what lies before and behind", () => {
    const way = walk(pages, { ...bothChildren, role: "family" }, voorbeeldstad, on);
    const second = way.stops[2];
    expect(second && stopBefore(way, second)?.path).toBe("kind/c1");
    expect(stopAfter(way, "kind/c2").path).toBe("wie");
    expect(stopAfter(way, "wie").path).toBe("uitkomst");
    expect(way.next.path).toBe("controleren");
  });

  it("takes 'ik weet het niet' as an answer, and as no fact", () => {
    const page: Page = { path: "inkomen", section: "money", asks: ["monthlyNet"] };
    const last = pages.at(-1) as Page;
    const way = walk([page, last], { monthlyNet: null }, voorbeeldstad, on);
    expect(way.next.path).toBe("controleren");
    expect(way.facts).not.toHaveProperty("monthlyNetCents");
  });

  it("needs a check page at its end", () => {
    expect(() => walk([], {}, voorbeeldstad, on)).toThrow("no check page");
  });
});
