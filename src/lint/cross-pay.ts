import type { Department } from "../model/ledger/units.ts";
import { usualFlow } from "../model/people/believed-slopes.ts";
import { weigh } from "../model/people/first-beliefs.ts";
import { peopleIn } from "../model/roles/roster.ts";
import { mean } from "../statistics/mean.ts";
import { isNothing } from "../statistics/nothing.ts";
import { draws } from "./draws.ts";
import type { PartView, ResultView } from "./part-view.ts";
import type { PlanView } from "./plan-view.ts";
import { unitSlopes } from "./slopes.ts";

/** What a unit of each lever of one person in a department does to the pay of all others' departments, money a week. */
export function expectedSlopeOf(view: PlanView, department: Department): readonly number[] {
  const levers = view.standpoints[department].repertoire.levers;
  const parts = view.parts.filter((part) => part.department !== department && !part.salary);
  return levers.map((_, lever) =>
    parts.reduce(
      (sum, part) =>
        sum +
        part.results.reduce((total, result) => {
          const moved = slopesOn(view, department, part, result)[lever]!;
          const people = peopleIn(view.company, part.department);
          return total + (worthOf(part, result) * moved * people) / part.weeks;
        }, 0),
      0,
    ),
  );
}

/** What one more unit of a result is worth in a period, luck averaged out: the regression of pay on the result over draws. */
export function worthOf(part: PartView, result: ResultView): number {
  const at = part.results.indexOf(result);
  const lucky = draws(part.results);
  const usual = mean(lucky.map((drawn) => drawn[at]!));
  let products = 0;
  let squares = 0;
  for (const drawn of lucky) {
    const off = drawn[at]! - usual;
    products += off * (part.pay(drawn) - part.usualPay);
    squares += off * off;
  }
  const worth = squares === 0 ? 0 : products / squares;
  // Rounding is no pay.
  return isNothing(worth * Math.sqrt(squares), part.usualPay * Math.sqrt(lucky.length)) ? 0 : worth;
}

/** What a lever held for a pay period does to a result that is not one's own. */
function slopesOn(
  view: PlanView,
  department: Department,
  { standpoint: other }: PartView,
  result: ResultView,
): readonly number[] {
  const { priors } = view;
  const standpoint = view.standpoints[department];
  const { company } = standpoint;
  const paid = other.mind.accounts
    .flatMap(({ standings }) => standings)
    .find(({ metric }) => metric === result.metric)!.paid;
  const sums = unitSlopes(priors, company, standpoint, result.unit, paid.sum);
  const weight = result.weight;
  if (paid.per === undefined) return sums.map((slope) => slope * weight);
  const usual = (weights: typeof paid.sum) =>
    weigh(weights, (flow) => usualFlow(priors, company, result.unit, flow));
  const rate = usual(paid.sum) / Math.max(1e-9, usual(paid.per));
  const pers = unitSlopes(priors, company, standpoint, result.unit, paid.per);
  return sums.map((slope, lever) => (slope - rate * pers[lever]!) * weight);
}
