import { expect, it } from "vitest";
import { inProcessEngine } from "../../src/engine/in-process.ts";
import { firstShares } from "../../src/model/funnel/lead-shares.ts";
import { type Flow, flowIndex, flows } from "../../src/model/ledger/flows.ts";
import { FIRST_PERSON } from "../../src/model/ledger/units.ts";
import { leversOf } from "../../src/model/levers/role-levers.ts";
import { companySchema } from "../../src/model/parameters/company.ts";
import { ownOutput } from "../../src/model/people/own-output.ts";
import { firstTraits } from "../../src/model/people/traits.ts";
import { byRole } from "../../src/model/roles/index.ts";
import { rosterOf } from "../../src/model/roles/roster.ts";
import { obtainPriors } from "../../src/pilot/obtain-priors.ts";
import { Luck } from "../../src/random/luck.ts";
import { mean } from "../../src/statistics/mean.ts";
import { runTrial } from "../../src/trial/run-trial.ts";

const TRIALS = 12;
/** Wins without their luck, and hand-overs: how many of each a person gets is near what they can be told beforehand. */
const counted = { rep: "chance", marketer: "mqls" } as const satisfies Record<string, Flow>;

it("what people who know themselves count on is what such people get, at norm levers", async () => {
  const company = companySchema.parse({
    reps: { skillSpread: 0.4, paceSpread: 0.2 },
    marketers: { skillSpread: 0.3, paceSpread: 0.2 },
    handoff: { assignment: "territory", territorySpread: 0.5 },
    decisions: { selfKnowledge: 1 },
  });
  const priors = await obtainPriors(company, 1, { evaluate: inProcessEngine().evaluate, replications: 8 });
  const setup = {
    company,
    plan: { title: "none", components: [], metrics: {} },
    market: { title: "healthy", conditions: [] },
    months: 12,
  };
  const seen = byRole(() => ({ expected: [] as number[], got: [] as number[] }));
  for (let replication = 0; replication < TRIALS; replication++) {
    const { flowValues, weeks, units } = runTrial({
      setup,
      priors: null,
      seed: 1,
      replication,
      people: true,
    });
    const luck = new Luck(`truce/seed=1/replication=${replication}`);
    const gifts = { traits: firstTraits(company, luck), shares: firstShares(company, luck) };
    for (const post of rosterOf(company)) {
      const flow = counted[post.role];
      const output = ownOutput(post, leversOf(company, post.role), company, priors, gifts);
      let total = 0;
      for (let week = 0; week < weeks; week++)
        total +=
          flowValues[(week * units.length + FIRST_PERSON + post.number) * flows.length + flowIndex[flow]]!;
      seen[post.role].expected.push(Math.log(output(flow)));
      seen[post.role].got.push(Math.log(total));
    }
  }
  for (const { expected, got } of Object.values(seen)) {
    const along = (one: readonly number[], other: readonly number[]) =>
      mean(one.map((value, k) => (value - mean(one)) * (other[k]! - mean(other))));
    const slope = along(expected, got) / along(expected, expected);
    const r = along(expected, got) / Math.sqrt(along(expected, expected) * along(got, got));
    expect(Math.abs(slope - 1)).toBeLessThan(0.2);
    expect(r).toBeGreaterThan(0.8);
  }
}, 60_000);
