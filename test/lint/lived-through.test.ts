import { describe, expect, it } from "vitest";
import { livedThrough } from "../../src/lint/lived-through.ts";
import type { ComponentTerms } from "../../src/model/incentives/component.ts";
import { seatsFor } from "../model/incentives/seats.ts";

const seat = seatsFor(0, 1)[0]!;
const own = { for: "sales", period: "month", metric: "booked", scope: "person" } as const;
const terms = (of: object) => ({ ...own, ...of }) as unknown as ComponentTerms;
/** The same result in every period. */
const always = (result: number) => Array.from({ length: 200 }, () => [result]);

describe("a component over the periods of a run", () => {
  it("carries nothing where nothing is carried, and pays what it pays", () => {
    const lived = livedThrough(terms({ type: "commission", rate: 0.1 }), seat, always(500), 24);
    expect(lived).toEqual({ carried: 0, usualPay: 50, made: undefined });
  });

  it("has a quota that has come down to the results: half of the way each month", () => {
    // 800, 450, 275, 187.5, … over results of 100; made in none, since it never comes below.
    const quota = terms({ type: "quota", quota: 800, bonus: 1, accelerator: 0, ratchet: 0.5 });
    const lived = livedThrough(quota, seat, always(100), 4);
    expect(lived.carried).toBe((450 + 275) / 2);
    expect(lived.made).toBe(0);
    expect(livedThrough(quota, seat, always(100), 24).carried).toBeLessThan(101);
  });

  it("recovers an advance in the long run, and begins without debt in each run", () => {
    // 20 a month are earned and 50 advanced: debt grows by 30 a month, 0, 30, 60 in a run of three.
    const draw = terms({ type: "commission", rate: 1, draw: 50 });
    expect(livedThrough(draw, seat, always(20), 3)).toMatchObject({ carried: 30, usualPay: 50 });
    const swing = Array.from({ length: 200 }, (_, n) => [n % 2 === 0 ? 0 : 200]);
    expect(livedThrough(draw, seat, swing, 200).usualPay).toBeCloseTo(100, 6);
  });
});
