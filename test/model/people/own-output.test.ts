import { describe, expect, it } from "vitest";
import type { Flow } from "../../../src/model/ledger/flows.ts";
import { leversOf } from "../../../src/model/levers/role-levers.ts";
import { companySchema } from "../../../src/model/parameters/company.ts";
import { ownOutput } from "../../../src/model/people/own-output.ts";
import { rosterOf } from "../../../src/model/roles/roster.ts";
import type { Changes } from "../a-world.ts";
import { somePriors } from "./some-priors.ts";

interface Given {
  readonly pace?: number;
  readonly skill?: number;
  readonly shares?: readonly [number, number];
}

/**
 * How many times the mean the first of two reps gets of a flow. Half a day of work is usual, and a whole day more of it brings 80 % of deals
 * and all contacts again, so that the elasticity of deals is .4, that of contacts .5 and that of MQLs none.
 */
function repGets(flow: Flow, { pace = 1, skill = 0, shares = [1, 1] }: Given, changes: Changes = {}): number {
  const company = companySchema.parse({
    ...changes,
    reps: { count: 2, workNorm: 0.5, paceSpread: 0, ...changes.reps },
    decisions: { selfKnowledge: 1, ...changes.decisions },
  });
  const priors = somePriors(
    {
      usual: () => 10,
      slope: (lever, _, of) => (lever !== "work" ? 100 : of === "deals" ? 8 : of === "contacts" ? 10 : 0),
    },
    company,
  );
  const post = rosterOf(company).find(({ role }) => role === "rep")!;
  const people = rosterOf(company).length;
  const traits = { pace: new Float64Array(people).fill(1), skill: new Float64Array(people) };
  traits.pace[post.number] = pace;
  traits.skill[post.number] = skill;
  const gifts = { traits, shares: Float64Array.of(...shares) };
  return ownOutput(post, leversOf(company, "rep"), company, priors, gifts)(flow);
}

describe("what somebody gets against the mean of their role", () => {
  it("is 1 where nobody differs, to the last bit", () => {
    for (const flow of ["deals", "contacts", "mqls"] as const) expect(repGets(flow, {})).toBe(1);
  });

  it("grows with pace by as much as hours make it", () => {
    expect(repGets("deals", { pace: 2 })).toBeCloseTo(2 ** 0.4, 9);
    expect(repGets("contacts", { pace: 2 })).toBeCloseTo(2 ** 0.5, 9);
    expect(repGets("mqls", { pace: 2 })).toBe(1);
  });

  it("grows with the share of leads by the rest, and its mean over reps stays 1", () => {
    const [first, second] = [3 ** 0.6, 1];
    expect(repGets("deals", { shares: [3, 1] })).toBeCloseTo((2 * first) / (first + second), 9);
    expect(repGets("deals", { shares: [0, 1] })).toBeGreaterThan(0);
  });

  it("holds the mean that a spread of pace alone would raise", () => {
    expect(repGets("deals", {}, { reps: { paceSpread: 0.5 } })).toBeCloseTo(Math.exp(-(0.4 ** 2) * 0.125), 9);
  });

  it("multiplies a rep's odds of winning by skill, at the mean chance of an offer, and nothing before the win", () => {
    // As many chances as offers: what is certain cannot be made more so.
    expect(repGets("deals", { skill: 1 })).toBeCloseTo(1, 12);
    expect(repGets("contacts", { skill: 1 })).toBe(1);
  });

  it("is counted on as far as people know themselves", () => {
    const half = repGets("deals", { pace: 2 }, { decisions: { selfKnowledge: 0.5 } });
    expect(half).toBeCloseTo((1 + 2 ** 0.4) / 2, 9);
  });
});
