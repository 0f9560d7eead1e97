import type { ServerBuild } from "@remix-run/node";
import { describe, expect, it } from "vitest";
import { part } from "./areas.ts";

const route = (id: string, parentId?: string, path?: string, index?: boolean) => ({
  id,
  parentId,
  path,
  index,
});

const routes = Object.fromEntries(
  [
    route("root", undefined, ""),
    route("citizen", "root"),
    route("start", "citizen", undefined, true),
    route("resume", "citizen", "aanvraag/:draft", true),
    route("question", "citizen", "aanvraag/:draft/*"),
    route("privacy", "citizen", "privacy"),
    route("not-found", "citizen", "*"),
    route("sign-in", "root", "medewerkers/aanmelden"),
    route("staff", "root"),
    route("queue", "staff", "medewerkers", true),
  ].map((one) => [one.id, one]),
);
const build = { routes, assets: { routes } } as unknown as ServerBuild;

const ids = (area: Parameters<typeof part>[1]) => Object.keys(part(build, area).routes);

describe("the parts of the site", () => {
  it("have their own routes, and those around all", () => {
    expect(ids("/aanvraag/")).toEqual(["root", "citizen", "resume", "question", "staff"]);
    expect(ids("/medewerkers")).toEqual(["root", "citizen", "sign-in", "staff", "queue"]);
    expect(ids(null)).toEqual(["root", "citizen", "start", "privacy", "not-found", "staff"]);
  });

  it("have the same routes in the manifest", () => {
    for (const area of ["/aanvraag/", "/medewerkers", null] as const) {
      expect(Object.keys(part(build, area).assets.routes)).toEqual(ids(area));
    }
  });

  it("hold every route once", () => {
    const around = ["root", "citizen", "staff"];
    const own = [...ids("/aanvraag/"), ...ids("/medewerkers"), ...ids(null)].filter(
      (id) => !around.includes(id),
    );
    expect(own.sort()).toEqual(
      Object.keys(build.routes)
        .filter((id) => !around.includes(id))
        .sort(),
    );
  });
});
