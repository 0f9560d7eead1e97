import { expect, test } from "vitest";
import { conversationTypes } from "#app/municipality/policy.ts";
import { isOutside } from "#app/municipality/residence.ts";
import { voorbeeldstad } from "./index.ts";

test("every department is there once", () => {
  const ids = voorbeeldstad.departments.map((department) => department.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(Object.values(voorbeeldstad.tasks)));
});

test("every conversation type is there, at locations that exist", () => {
  expect(voorbeeldstad.conversationTypes.map((type) => type.id).sort()).toEqual(
    [...conversationTypes].sort(),
  );
  const known = voorbeeldstad.locations.map((location) => location.id);
  for (const type of voorbeeldstad.conversationTypes)
    expect(known).toEqual(expect.arrayContaining([...type.locations]));
});

test.each([
  ["1234 AB", false],
  ["1234AB", false],
  [" 1234 ab", false],
  ["1235 AA", true],
  ["5671 AA", true],
  [undefined, false],
])("postcode %s is outside: %s", (postcode, outside) => {
  expect(isOutside(voorbeeldstad, postcode)).toBe(outside);
});
