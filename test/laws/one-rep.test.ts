import { describe, expect, it } from "vitest";
import { slot } from "../../src/model/customers/population.ts";
import type { Hold } from "../../src/model/hold.ts";
import { purpose } from "../../src/model/luck-purposes.ts";
import type { Company } from "../../src/model/parameters/company.ts";
import { simulate } from "../../src/model/simulate.ts";
import { createWorld } from "../../src/model/world.ts";
import { aCompany } from "./a-company.ts";
import { inWay } from "./ways.ts";

/** Everything that people share switched off: brand, expected discounts, help, referrals, the budget, nurture of a common list. */
function withoutSharedStocks(company: Company): Company {
  return {
    ...company,
    customers: { ...company.customers, complaintBrandCost: 0, expectationSpread: 0, referralsPerYear: 0 },
    handoff: { ...company.handoff, assignment: "territory" },
    marketers: { ...company.marketers, nurtureNorm: 0 },
    manager: { ...company.manager, budgetSpeed: 0, blameThreshold: 0 },
  };
}

const scenario = aCompany();
const company = withoutSharedStocks(inWay(scenario.company, "plain"));
const setup = {
  company,
  plan: { title: "none", components: [], metrics: {} },
  market: scenario.markets.healthy!,
  months: 6,
};

function run(seed: number, holds: readonly Hold[]) {
  const world = createWorld({ setup, priors: null, seed, replication: 0, holds });
  simulate(world);
  return world;
}

describe("with learning frozen and shared stocks off", () => {
  for (const [lever, shift] of [
    ["discount", 0.5],
    ["selectivity", 0.3],
    ["persistence", 0.4],
    ["work", -0.2],
  ] as const) {
    it(`one rep's ${lever} leaves leads that never meet that rep untouched`, () => {
      const plain = run(5, []);
      const changed = run(5, [{ people: [3], lever, shift }]);
      const { people } = plain;
      let others = 0;
      let met = 0;
      for (let i = 0; i < people.count; i++) {
        const territory = 3 + Math.floor(plain.luck.uniform(purpose.territory, i, 1) * 3);
        const state = (world: typeof plain) => [
          world.people.record.stage[slot(i)],
          world.people.record.pressure[slot(i)],
          world.people.record.warmth[slot(i)],
          world.people.record.trust[slot(i)],
          world.people.price[i],
          world.people.record.responseLeft[slot(i)],
          world.people.record.purchaseLeft[slot(i)],
          world.people.wonOn[i],
        ];
        if (territory === 3) met += JSON.stringify(state(plain)) === JSON.stringify(state(changed)) ? 0 : 1;
        else {
          others += 1;
          expect(state(changed)).toEqual(state(plain));
        }
      }
      expect(others).toBeGreaterThan(500);
      expect(met).toBeGreaterThan(5);
    });
  }
});
