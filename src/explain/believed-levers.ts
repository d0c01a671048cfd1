import { leavingCost } from "../model/decisions/cost.ts";
import type { PayPlan } from "../model/incentives/pay-plan.ts";
import type { Company } from "../model/parameters/company.ts";
import type { PayAccount } from "../model/people/pay-account.ts";
import { marginalResult, project } from "../model/people/projection.ts";
import { leverSteps } from "../pilot/lever-steps.ts";
import { believedPay, careFor, type Standpoint } from "../pilot/standpoint.ts";
import { mean } from "../statistics/mean.ts";
import type { BelievedEffect, LeverExplanation } from "./explanation.ts";

/** What a person believes of each lever at the norm on the first day, before it is known where they end up. */
export function believedLevers(
  company: Company,
  plan: PayPlan,
  standpoint: Standpoint,
): readonly Omit<LeverExplanation, "end">[] {
  const care = careFor(standpoint);
  const accounts = standpoint.mind.accounts.map((account) => ({
    account,
    component: plan.components.indexOf(account.terms),
    // Week by week, as what the norm costs was found: the plan in force and that must come to the same.
    pays: believedPay(standpoint, account, account.weeks),
  }));
  return standpoint.repertoire.levers.map(({ name }, lever) => {
    const effects = accounts.flatMap(({ account, component, pays }) =>
      effectsOf(standpoint, account, lever).map((effect) => ({ ...effect, component, pays: pays[lever]! })),
    );
    const slope = care[lever]! + accounts.reduce((sum, { pays }) => sum + pays[lever]!, 0);
    const usual = usualCostOf(standpoint, lever);
    const step = stepOf(company, standpoint, name, slope - usual);
    const pays = slope * step;
    const costs = usual * step + costOf(standpoint, lever, step);
    const norm = standpoint.norms[lever]!;
    const net = pays - costs;
    return { lever: name, norm, step, pays, costs, net, slope, care: care[lever]!, usual, effects };
  });
}

/** What a unit of a lever costs at the norm because the plan in force pays for it: money a week, the mean of a year. */
function usualCostOf({ mind, norms }: Standpoint, lever: number): number {
  const table = mind.usualCost ?? [];
  const byWeek = Array.from(table).filter((_, place) => place % norms.length === lever);
  return byWeek.length === 0 ? 0 : mind.usualCostTimes * mean(byWeek);
}

function effectsOf(
  { mind, repertoire, intended }: Standpoint,
  account: PayAccount,
  lever: number,
): readonly Omit<BelievedEffect, "component" | "pays">[] {
  project(account, mind, intended, account.weeks);
  const effects = account.standings.map((standing, place) => {
    const slope = marginalResult(standing, account.expected[place]!, mind, repertoire, intended, lever);
    const weighs = Math.abs(slope * account.slopes[place]! * account.weight[place]!);
    return { type: account.terms.type, metric: standing.metric, slope, weighs };
  });
  const all = effects.reduce((sum, { weighs }) => sum + weighs, 0);
  return effects.map(({ weighs, ...effect }) => ({ ...effect, part: all === 0 ? 0 : weighs / all }));
}

/** The pilot's step of a lever toward where pay is left after the norm's own cost; up where nothing is left. */
function stepOf(company: Company, { role }: Standpoint, lever: string, left: number): number {
  const step = leverSteps(company).find((one) => one.role === role && one.lever === lever)!;
  return left < 0 ? -step.down : step.up;
}

function costOf({ repertoire, norms }: Standpoint, lever: number, step: number): number {
  return leavingCost(
    repertoire,
    norms,
    Float64Array.from(norms, (norm, other) => (other === lever ? norm + step : norm)),
  );
}
