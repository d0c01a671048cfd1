import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WholeReplications } from "../../src/experiments/whole-replications.ts";
import type { TrialResult } from "../../src/trial/trial.ts";
import { resultOf } from "../metrics/synthetic-result.ts";

const result = resultOf(1, [2, 1, 1], () => 0);

describe("WholeReplications", () => {
  it("is a law: what is kept is there in every arm, and nothing whole is lost", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.array(fc.boolean(), { maxLength: 24 }), (arms, done) => {
        const rows = Math.floor(done.length / arms);
        const results = done
          .slice(0, rows * arms)
          .map((is, index): TrialResult | undefined => (is ? { ...result, weeks: index } : undefined));
        const handed: (readonly TrialResult[])[] = [];
        const whole = new WholeReplications(arms, (_, row) => handed.push(row));
        for (const [index, result] of results.entries()) if (result) whole.add(index, result);
        const expected = Array.from({ length: rows }, (_, row) => row).filter((row) =>
          done.slice(row * arms, (row + 1) * arms).every(Boolean),
        );
        expect(whole.replications).toEqual(expected);
        expect(handed.map((row) => row.map(({ weeks }) => weeks))).toEqual(
          expected.map((row) => Array.from({ length: arms }, (_, arm) => row * arms + arm)),
        );
      }),
    );
  });
});
