import { describe, expect, it } from "vitest";
import { formatFixed } from "../../../src/language/format-number.ts";
import { type PluralForms, russianPlural } from "../../../src/language/ru/plural.ts";

const months: PluralForms = ["месяц", "месяца", "месяцев"];

describe("russianPlural", () => {
  it.each([
    [0, "месяцев"],
    [1, "месяц"],
    [2, "месяца"],
    [4, "месяца"],
    [5, "месяцев"],
    [11, "месяцев"],
    [12, "месяцев"],
    [21, "месяц"],
    [24, "месяца"],
    [111, "месяцев"],
  ])("gives %d the form %s", (count, word) => {
    expect(russianPlural(count, months)).toBe(`${count}\u00a0${word}`);
  });

  it("reads a number that was written with its thousands grouped", () => {
    expect(russianPlural(formatFixed(10_001, "ru"), months)).toBe("10\u00a0001\u00a0месяц");
    expect(russianPlural(formatFixed(12_000, "ru"), months)).toBe("12\u00a0000\u00a0месяцев");
  });
});
