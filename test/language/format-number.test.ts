import { describe, expect, it } from "vitest";
import {
  formatChange,
  formatDifference,
  formatEstimate,
  formatFixed,
  formatMean,
  formatNumber,
  formatP,
} from "../../src/language/format-number.ts";

const around = (mean: number, half: number) => ({ mean, low: mean - half, high: mean + half });

describe("formatNumber", () => {
  it("writes three significant digits, in the reader's units", () => {
    expect(formatNumber(4_123_456, "en", "amount")).toBe("4.12M");
    expect(formatNumber(12_345, "en", "amount")).toBe("12.3K");
    expect(formatNumber(0.1234, "en", "percent")).toBe("12.3%");
    expect(formatNumber(0.49, "en")).toBe("0.490");
    expect(formatNumber(0, "en")).toBe("0");
    expect(formatNumber(Number.NaN, "en")).toBe("–");
  });

  it("writes nothing as 0, in whatever unit stands beside it", () => {
    expect(formatMean(around(0, 0), "en", "amount", [around(47_000, 1000)])).toBe("0");
    expect(formatEstimate(around(0, 0), "ru", "amount", [around(2e6, 1e5)])).toBe("0");
  });

  it("writes the smallest and the largest numbers that there are as numbers", () => {
    for (const tiny of [Number.MIN_VALUE, 3.5e-323, -1e-310])
      expect(formatNumber(tiny, "en")).toMatch(/^0(\.0+)?$/);
    expect(formatNumber(Number.MAX_VALUE, "en")).toMatch(/^[\d,]+B$/);
  });

  it("writes Russian as Russians do", () => {
    expect(formatNumber(4_123_456, "ru", "amount")).toBe("4,12\u00a0млн");
    expect(formatFixed(10_000, "ru")).toBe("10\u00a0000");
  });

  it("gives an estimate as many digits as its interval supports, in one unit", () => {
    expect(formatEstimate(around(4_123_456, 52_000), "en", "amount")).toBe("4.12M ± 0.05M");
    expect(formatEstimate(around(4_123_456, 12_000), "en", "amount")).toBe("4.123M ± 0.012M");
    expect(formatEstimate(around(12_034, 84), "en")).toBe("12,030 ± 80");
    expect(formatEstimate(around(0.0934, 0.0031), "en", "percent")).toBe("9.3% ± 0.3%");
    expect(formatEstimate(around(7, 0), "en")).toBe("7.00");
    expect(formatEstimate(around(13_999.993, 0.0004), "en", "amount")).toBe("14.00K");
    expect(formatEstimate(around(0.5102, 0.00098), "en")).toBe("0.5102 ± 0.0010");
    expect(formatMean(around(505_123, 55_000), "en", "amount")).toBe("510K");
  });

  it("writes what stands side by side in one unit", () => {
    const [larger, smaller] = [around(1_166_359, 61_000), around(906_042, 90_000)] as const;
    expect(formatEstimate(smaller, "en", "amount")).toBe("910K ± 90K");
    expect(formatEstimate(smaller, "en", "amount", [larger, smaller])).toBe("0.91M ± 0.09M");
    expect(formatMean(smaller, "en", "amount", [larger])).toBe("0.91M");
  });

  it("never prints an end of an interval as zero that is not: it would read the same for opposite verdicts", () => {
    expect(formatDifference({ mean: 150_000, low: 400, high: 300_000 }, "en", "amount")).toEqual({
      mean: "+150.0K",
      low: "+0.4K",
      high: "+300.0K",
    });
    expect(formatDifference({ mean: 150_000, low: -400, high: 300_000 }, "en", "amount").low).toBe(
      "\u22120.4K",
    );
    expect(formatDifference({ mean: -5, low: -10, high: -0.00003 }, "en").high).toBe("\u22120.00003");
    // Six decimals of a million are not enough.
    expect(formatDifference({ mean: 2e6, low: 0.3, high: 4e6 }, "en", "amount").low).toBe("+0.3");
    for (const low of [-3e-4, 2e-5, 0.049, -700, 8e5])
      for (const high of [1, 3e4, 5e7]) {
        const ends = formatDifference({ mean: (low + high) / 2, low, high }, "en", "amount");
        expect([ends.low[0] === "+", ends.high[0] === "+"]).toEqual([low > 0, true]);
      }
    expect(formatDifference({ mean: 1, low: 0, high: 2 }, "en").low).toBe("0.0");
  });

  it("signs differences with a true minus and never a negative zero", () => {
    expect(formatDifference(around(-12.34, 20), "en")).toEqual({ mean: "−12", low: "−32", high: "+8" });
    expect(formatDifference(around(-0.2, 60), "en").mean).toBe("0");
    expect(formatChange(-0.0312, "en")).toBe("−3.1%");
    expect(formatChange(0.284, "en")).toBe("+28%");
    expect(formatChange(0.0996, "en")).toBe("+10%");
    expect(formatChange(0, "en")).toBe("0.0%");
    expect(formatChange(0.98, "en")).toBe("+98%");
    expect(formatChange(1.346, "en")).toBe("×2.3");
    expect(formatChange(10.16, "en")).toBe("×11");
    expect(formatChange(1499, "en")).toBe("×1,500");
    expect(formatChange(-1, "en")).toBe("−100%");
  });

  it("writes p-values as papers do", () => {
    expect(formatP(0.0001, "en")).toBe("<0.001");
    expect(formatP(0.0123, "en")).toBe("0.012");
    expect(formatP(0.24, "en")).toBe("0.24");
    // Just below .05 is not .05.
    expect([formatP(0.0494, "en"), formatP(0.0498, "en"), formatP(0.04999, "en")]).toEqual([
      "0.049",
      "0.0498",
      "0.04999",
    ]);
    expect([formatP(0.05, "en"), formatP(0.0504, "en")]).toEqual(["0.050", "0.050"]);
  });
});
