import { leavingCost } from "../model/decisions/cost.ts";
import type { PayPlan } from "../model/incentives/pay-plan.ts";
import type { Company } from "../model/parameters/company.ts";
import type { PayAccount } from "../model/people/pay-account.ts";
import { marginalResult, project } from "../model/people/projection.ts";
import { leverSteps } from "../pilot/lever-steps.ts";
import { believedPay, careFor, type Standpoint } from "../pilot/standpoint.ts";
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
    pays: believedPay(standpoint, account),
  }));
  return standpoint.repertoire.levers.map(({ name }, lever) => {
    const effects = accounts.flatMap(({ account, component, pays }) =>
      effectsOf(standpoint, account, lever).map((effect) => ({ ...effect, component, pays: pays[lever]! })),
    );
    const slope = care[lever]! + accounts.reduce((sum, { pays }) => sum + pays[lever]!, 0);
    const step = stepOf(company, standpoint, name, slope);
    const pays = slope * step;
    const costs = costOf(standpoint, lever, step);
    const norm = standpoint.norms[lever]!;
    return { lever: name, norm, step, pays, costs, net: pays - costs, slope, care: care[lever]!, effects };
  });
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

/** The pilot's step of a lever toward what pays; up where nothing does. */
function stepOf(company: Company, { role }: Standpoint, lever: string, slope: number): number {
  const step = leverSteps(company).find((one) => one.role === role && one.lever === lever)!;
  return slope < 0 ? -step.down : step.up;
}

function costOf({ repertoire, norms }: Standpoint, lever: number, step: number): number {
  return leavingCost(
    repertoire,
    norms,
    Float64Array.from(norms, (norm, other) => (other === lever ? norm + step : norm)),
  );
}
