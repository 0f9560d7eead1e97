import { describe, expect, it } from "vitest";
import {
  formatDate,
  formatDay,
  formatDayHeading,
  formatDayLong,
  formatList,
  formatMoney,
  formatPhone,
  formatPlace,
  formatTime,
  formatWeekday,
} from "#app/i18n/formats.ts";
import { languages } from "#app/platform/languages.ts";

const names = ["Yasmin", "Adam", "Noor"];

describe("amounts, days and times", () => {
  it("are written as people read them in Dutch", () => {
    expect(formatMoney(160_000, "nl")).toBe("€\u00a01.600");
    expect(formatMoney(170_335, "nl")).toBe("€\u00a01.703,35");
    expect(formatDate("2027-03-03", "nl")).toBe("3 maart 2027");
    expect(formatDayHeading("2026-11-27", "nl")).toBe("Vrijdag 27 november");
    expect(formatTime("2026-11-27T16:00:00.000Z", "nl")).toBe("17.00");
    expect(formatList(names, "nl")).toBe("Yasmin, Adam en Noor");
  });

  it("keep a Dutch place together among Arabic words", () => {
    const place = { name: "Stadhuis", street: "Raadhuisplein 1" };
    expect(formatPlace(place, "nl")).toBe("Stadhuis, Raadhuisplein 1");
    expect(formatPlace(place, "ar")).toBe("\u2066Stadhuis, Raadhuisplein 1\u2069");
  });

  it("are telephone numbers as people write them, also one from abroad", () => {
    expect(formatPhone("+31611111111", "nl")).toBe("06 11 11 11 11");
    expect(formatPhone("+31201234567", "nl")).toBe("020 123 4567");
    expect(formatPhone("+32470123456", "nl")).toBe("+32 470 12 34 56");
    expect(formatPhone("+31611111111", "ar")).toBe("\u206606 11 11 11 11\u2069");
  });

  it("and in English", () => {
    expect(formatMoney(170_335, "en")).toBe("€\u00a01,703.35");
    expect(formatDate("2027-03-03", "en")).toBe("3 March 2027");
    expect(formatDay("2026-11-27", "en")).toBe("Friday 27 November");
    expect(formatTime("2026-11-27T16:00:00.000Z", "en")).toBe("17:00");
  });

  it("have Latin digits, Arabic names and a direction of their own in Arabic", () => {
    expect(formatMoney(160_000, "ar")).toBe("\u2066€\u00a01.600\u2069");
    expect(formatDate("2027-03-03", "ar")).toBe("3 مارس 2027");
    expect(formatDay("2026-11-27", "ar")).toBe("الجمعة 27 نوفمبر");
    expect(formatDayLong("2026-11-27", "ar")).toBe("الجمعة 27 نوفمبر 2026");
    expect(formatTime("2026-11-27T16:00:00.000Z", "ar")).toBe("17.00");
    expect(formatWeekday(3, "ar")).toBe("الأربعاء");
    expect(formatList(names, "ar")).toBe("\u2068Yasmin\u2069 و\u2068Adam\u2069 و\u2068Noor\u2069");
  });

  it.each(languages)(
    "are the day and hour in Amsterdam in %s, also just after midnight there",
    (language) => {
      expect(formatDate("2026-11-26T23:30:00.000Z", language)).toBe(formatDate("2026-11-27", language));
      expect(formatTime("2026-07-01T08:05:00.000Z", language)).toMatch(/^10[.:]05$/);
    },
  );
});
