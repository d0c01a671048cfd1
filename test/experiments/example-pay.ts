import type { Findings } from "../../src/findings/findings.ts";
import type { Attainment, EarnedPay, PayChange } from "../../src/findings/pay-findings.ts";
import type { Estimate } from "../../src/statistics/estimate.ts";
import { exampleFindings } from "./example-findings.ts";

const trials = 60;
const roles = ["marketing", "sales"] as const;
const thirds = [null, "lowest", "middle", "highest"] as const;
const people = { marketing: ["marketer 1", "marketer 2"], sales: ["rep 1", "rep 2"] } as const;

function estimate(mean: number, half: number): Estimate {
  return { mean, low: mean - half, high: mean + half, sd: half * 3.9, n: trials };
}

/** What each third of a department earns by its quota: much more where more gets done. */
const bonusOf = { whole: 14_000, lowest: 2_000, middle: 12_000, highest: 28_000 } as const;

function earned(arm: string, quota: boolean, shrunk: number): readonly EarnedPay[] {
  return roles.flatMap((role) => {
    const one = (third: EarnedPay["third"], person: string | null): EarnedPay => {
      const bonus = quota ? bonusOf[third ?? "whole"] * shrunk : 12_000 * shrunk;
      const half = quota ? 1_400 : 600;
      const parts = [estimate(48_000, 0), estimate(bonus, half)];
      return {
        ...{ arm, role, third, person },
        ...estimate(48_000 + bonus, half),
        bandLow: 48_000 + bonus * 0.4,
        bandHigh: 48_000 + bonus * 1.7,
        components: parts.map((part, component) => ({ component, ...part })),
      };
    };
    return [...thirds.map((third) => one(third, null)), ...people[role].map((name) => one(null, name))];
  });
}

/** A heap under the line and a longer one above it. */
function attainment(arm: string, role: (typeof roles)[number], middle: number): Attainment {
  const heights = Array.from({ length: 21 }, (_, bin) => 1 / (1 + ((bin + 0.5 - 10 * middle) / 4) ** 2));
  const whole = heights.reduce((sum, height) => sum + height, 0);
  const bins = heights.map((height) => height / whole);
  const share = (from: number, to: number) => bins.slice(from, to).reduce((sum, bin) => sum + bin, 0);
  return {
    ...{ arm, component: 1, role, of: "quota", bins, cases: 4_320, median: middle },
    mean: estimate(middle + 0.03, 0.04),
    made: estimate(share(10, 21), 0.03),
    underHalf: estimate(share(0, 5), 0.02),
  };
}

/** Made-up findings of a shared pool against a quota in two markets, with what people were paid. */
export function examplePay(): Findings {
  const findings = exampleFindings();
  const [contest, pool] = findings.plans as readonly [Findings["plans"][number], Findings["plans"][number]];
  const salary = { type: "salary", for: "everyone", period: "week", perWeek: 1_000 };
  const quota = {
    ...{ type: "quota", for: "everyone", period: "quarter", metric: "mqls", scope: "person" },
    ...{ quota: 51.31, bonus: 4_621, accelerator: 2 },
  };
  const plans = [
    { ...contest, title: "Shared pool", components: [salary, pool.components[1]!] },
    { ...pool, title: "Quarterly quota", components: [salary, quota] },
  ];
  const shrunk = { healthy: 1.1, dying: 0.7 } as const;
  const paid = findings.arms.flatMap(({ id, plan, market }) =>
    earned(id, plan === "pool", shrunk[market as keyof typeof shrunk]),
  );
  const changes = paid
    .filter(({ arm }) => arm.startsWith("pool."))
    .map(({ arm, role, third, person, mean }): PayChange => {
      const market = arm.slice("pool.".length);
      const base = paid.find((one) => one.arm === `contest.${market}` && one.role === role)!;
      const gap = mean - base.mean;
      const whose = { market, plan: "pool", baseline: "contest", role, third, person };
      return { ...whose, ...estimate(gap, 900), gaining: gap > 0 ? 0.8 : 0.2 };
    });
  return {
    ...findings,
    plans,
    pay: {
      targets: plans.flatMap(({ name }) =>
        roles.flatMap((role) => [
          { plan: name, role, component: 0, amount: 48_000 },
          { plan: name, role, component: 1, amount: role === "sales" ? 15_000 : 8_000 },
        ]),
      ),
      earned: paid,
      changes,
      attainment: ["healthy", "dying"].flatMap((market) =>
        roles.map((role) => attainment(`pool.${market}`, role, market === "dying" ? 0.7 : 1.1)),
      ),
      costs: findings.arms.map(({ id, plan }) => ({
        arm: id,
        bonuses: estimate(plan === "pool" ? 314_000 : 199_000, 12_000),
        setTo: 168_000,
        atUsual: 168_000,
        ofRevenue: estimate(0.083, 0.004),
        aDeal: null,
      })),
    },
  };
}
