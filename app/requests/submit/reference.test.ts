import { describe, expect, it } from "vitest";
import { isReference, newReference } from "./reference.ts";

describe("a reference", () => {
  it("reads well on the telephone and carries its own check", () => {
    for (let index = 0; index < 500; index++) {
      const reference = newReference("VS");
      expect(reference).toMatch(/^VS-[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$/);
      expect(isReference(reference.toLowerCase().replaceAll("-", " "), "VS")).toBe(true);
    }
  });

  it("does not check when one character is wrong", () => {
    const reference = newReference("VS");
    for (let place = 3; place < reference.length; place++) {
      if (reference[place] === "-") continue;
      for (const letter of "23456789ABCDEFGHJKMNPQRSTVWXYZ") {
        if (letter === reference[place]) continue;
        expect(isReference(reference.slice(0, place) + letter + reference.slice(place + 1), "VS")).toBe(
          false,
        );
      }
    }
  });

  it.each(["", "VS", "VS-0000-0000", "XX-2222-2222", "VS-2222-22222", "VS-2222-222"])(
    "is not %j",
    (typed) => {
      expect(isReference(typed, "VS")).toBe(false);
    },
  );
});
