import { describe, expect, it } from "vitest";
import { readLook, writeLook } from "./view.ts";

describe("a look at the queue in the URL", () => {
  it("comes back as it was written", () => {
    const look = {
      view: "late",
      sort: "urgency",
      page: 3,
      filters: { urgency: "red", waits: "us", contact: "me", language: "tr", provision: "sport" },
    } as const;
    expect(readLook(new URLSearchParams(writeLook(look)))).toEqual(look);
  });

  it("is the team's queue when nothing is said, and leaves that out of the URL", () => {
    const usual = { view: "team", sort: "first-contact", page: 1, filters: {} } as const;
    expect(readLook(new URLSearchParams())).toEqual(usual);
    expect(writeLook(usual)).toBe("");
  });

  it.each([
    "lijst=__proto__",
    "urgentie=red' or 1=1 --",
    "volgorde=id desc",
    "pagina=0",
    "pagina=1e9",
    "taal=%25",
  ])("takes no notice of %s", (query) => {
    expect(readLook(new URLSearchParams(query))).toEqual(readLook(new URLSearchParams()));
  });
});
