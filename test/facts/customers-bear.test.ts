import { describe, expect, it } from "vitest";
import { pairedDifference } from "../../src/statistics/paired-difference.ts";
import { contactCurves, errorOf } from "../documents/sources/contact-curve.ts";
import { mailed } from "../documents/sources/mail-frequency.ts";

describe("mails to the default company's customers", () => {
  const of = (times: number) => mailed(times, 40);
  const [seldom, usual, several, most] = [of(0.25), of(1), of(3), of(12)];

  it("bring most at several a month, more than usual, and far less beyond", () => {
    expect(several.mails).toBeGreaterThan(3);
    for (const other of [seldom, usual, most])
      expect(pairedDifference(several.profit, other.profit).low, `${other.mails} mails`).toBeGreaterThan(0);
  });

  it("make .1 to .3 % unsubscribe, nearly flat in how many there are, and few complain", () => {
    const rates = [seldom, usual, several].map(({ unsubscribes }) => unsubscribes);
    for (const rate of rates) expect(rate > 0.001 && rate < 0.003, String(rate)).toBe(true);
    expect(Math.max(...rates) / Math.min(...rates)).toBeLessThan(1.2);
    expect(most.unsubscribes / usual.unsubscribes).toBeGreaterThan(1.2);
    for (const { complaints } of [seldom, usual, several]) expect(complaints).toBeLessThan(0.001);
  });
});

describe("calls", () => {
  it("win less from contact to contact as in a bank's campaign, in its setting", () => {
    const { set, gone } = contactCurves(16);
    expect(errorOf(set)).toBeLessThanOrEqual(0.4);
    // Of those not won 43, 45, 41, 35 and 32 % were never contacted again.
    for (const share of gone) expect(share! > 30 && share! < 48, gone.join(", ")).toBe(true);
  });
});
