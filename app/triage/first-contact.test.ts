import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import type { Urgency } from "#app/municipality/policy.ts";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { firstContactBy } from "./first-contact.ts";

test.each<[string, Urgency, string, string]>([
  ["red at a minute before half past nine", "red", "2026-11-24T21:29:59.999+01:00", "2026-11-24"],
  ["red at half past nine: the next day", "red", "2026-11-24T21:30:00+01:00", "2026-11-25"],
  ["red just before midnight", "red", "2026-11-24T23:59:59+01:00", "2026-11-25"],
  ["red just after midnight", "red", "2026-11-25T00:00:00+01:00", "2026-11-25"],
  ["red on a Saturday evening: Sunday", "red", "2026-11-28T22:00:00+01:00", "2026-11-29"],
  ["red on Christmas Day at 23.55", "red", "2026-12-25T23:55:00+01:00", "2026-12-26"],
  ["red on New Year's Eve", "red", "2026-12-31T21:30:00+01:00", "2027-01-01"],
  ["red in summer, by the clock of summer", "red", "2027-07-01T19:30:00Z", "2027-07-02"],
  ["red in winter, by the clock of winter", "red", "2027-01-05T19:30:00Z", "2027-01-05"],
  ["red on the evening after the clock went back", "red", "2026-10-25T20:30:00Z", "2026-10-26"],
  ["red on the evening after the clock went forward", "red", "2027-03-28T19:30:00Z", "2027-03-29"],
  ["orange late on a Friday: Monday", "orange", "2026-11-27T23:50:00+01:00", "2026-11-30"],
  ["yellow over Christmas", "yellow", "2026-12-23T10:00:00+01:00", "2026-12-29"],
  ["green on a Saturday", "green", "2026-11-28T10:00:00+01:00", "2026-12-04"],
  ["green before Good Friday, which is a working day", "green", "2027-03-25T10:00:00+01:00", "2027-04-02"],
  ["a date in Amsterdam is not that of UTC", "green", "2026-11-22T23:30:00Z", "2026-11-30"],
])("first contact: %s", (_name, urgency, at, by) => {
  expect(firstContactBy(urgency, Temporal.Instant.from(at), voorbeeldstad)).toBe(by);
});
