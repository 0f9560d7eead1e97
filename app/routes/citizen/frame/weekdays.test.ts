import { expect, test } from "vitest";
import { walkInForMoney } from "#app/conversations/walk-in/hours.ts";
import { wordsFor } from "#app/i18n/words.server.ts";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { weekdaysInText, weekdaysText } from "./weekdays.ts";

test.each([
  ["nl", [3], "Woensdag"],
  ["nl", [5, 1], "Maandag en vrijdag"],
  ["nl", [1, 2, 3, 4, 5], "Maandag tot en met vrijdag"],
  ["nl", [1, 2, 4], "Maandag, dinsdag en donderdag"],
  ["en", [1, 2, 3], "Monday to Wednesday"],
  ["ar", [1, 2, 3], "من الاثنين إلى الأربعاء"],
] as const)("in %s weekdays %j are %s", (language, days, text) => {
  expect(weekdaysText(days, wordsFor(language))).toBe(text);
});

test("inside a sentence Dutch days are small, English days are not", () => {
  expect(weekdaysInText([1, 2], wordsFor("nl"))).toBe("maandag en dinsdag");
  expect(weekdaysInText([1, 2], wordsFor("en"))).toBe("Monday and Tuesday");
});

test("who has questions about money is told of those hours, and otherwise of the hours for everybody", () => {
  const { locations } = voorbeeldstad;
  expect(walkInForMoney(locations)).toMatchObject({ place: { name: "Wijkpunt Noorderkwartier" } });
  const without = locations.filter(({ id }) => id !== "WNK");
  expect(walkInForMoney(without)).toMatchObject({
    place: { name: "Stadhuis" },
    hours: [{ from: "09:00", to: "12:00" }],
  });
  expect(walkInForMoney([])).toBeNull();
});
