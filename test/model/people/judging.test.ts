import { describe, expect, it } from "vitest";
import type { ComponentTerms } from "../../../src/model/incentives/component.ts";
import { companySchema } from "../../../src/model/parameters/company.ts";
import { judgedBy } from "../../../src/model/people/judging.ts";

const between = (which: string, more: object = {}) =>
  ({ type: "contest", period: "year", between: which, ...more }) as unknown as ComponentTerms;
const led = (manager: object) => companySchema.parse({ manager });

describe("a contest of departments", () => {
  const contest = between("departments");

  it("is judged by count where the manager is neutral", () => {
    expect(judgedBy(led({ background: "neutral", biasStrength: 2 }), [contest])).toEqual([contest]);
  });

  it("begins with a head start for the manager's former department, by the strength of the bias", () => {
    expect(judgedBy(led({ background: "sales", biasStrength: 2 }), [contest])).toEqual([
      { ...contest, handicap: { sales: expect.closeTo(0.8, 12) } },
    ]);
    const marketing = { background: "marketing", biasStrength: 1, judgementBias: 0.3 };
    expect(judgedBy(led(marketing), [contest])).toEqual([
      { ...contest, handicap: { marketing: expect.closeTo(1.2, 12) } },
    ]);
    const monthly = { ...contest, period: "month" } as typeof contest;
    expect(judgedBy(led(marketing), [monthly])).toEqual([
      { ...monthly, handicap: { marketing: expect.closeTo(0.1, 12) } },
    ]);
  });

  it("keeps what the plan states itself", () => {
    const byCount = between("departments", { handicap: {} });
    expect(judgedBy(led({ background: "sales", biasStrength: 2 }), [byCount])).toEqual([byCount]);
  });
});

it("what leaves no room for judgement stays", () => {
  const others = [between("people"), { type: "pool" } as unknown as ComponentTerms];
  expect(judgedBy(led({ background: "sales", biasStrength: 2 }), others)).toEqual(others);
});
