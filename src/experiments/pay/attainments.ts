import type { Attainment } from "../../findings/pay-findings.ts";
import type { ComponentTerms } from "../../model/incentives/component.ts";
import { componentOf } from "../../model/incentives/components/index.ts";
import { type Department, departments } from "../../model/ledger/units.ts";
import { mean } from "../../statistics/mean.ts";
import { meanInterval } from "../../statistics/mean-interval.ts";
import { quantile } from "../../statistics/quantile.ts";
import type { KeptTrial } from "../kept-trial.ts";
import type { MeasuredArm } from "../measured-arms.ts";
import { hasInterval } from "../totals.ts";
import { type EarnerGroup, earnersOf } from "./earners.ts";

/** Bins of ten points, the last for all from 200 % on. */
export const attainmentBins = 21;
/** A quota that was reached to the last cent may come out a hair below 1. */
const hair = 1e-9;

const share = (values: readonly number[], holds: (value: number) => boolean): number =>
  mean(values.map((value) => Number(holds(value))));

function binOf(attainment: number): number {
  return Math.max(0, Math.min(attainmentBins - 1, Math.floor(10 * (attainment + hair))));
}

/** Attainment of every person of a department in every period of a trial that ended. */
function casesOf({ pay }: KeptTrial, component: number, people: readonly number[]): readonly number[] {
  return people.flatMap((person) => [...pay.cases(component, person)]);
}

/** A department and its thirds; of what a whole department is held against together its thirds come equally far. */
function groupsHeld({ trials }: MeasuredArm, terms: ComponentTerms, role: Department) {
  const isEach = componentOf(terms.type).attainment !== undefined;
  return earnersOf(trials[0]!).filter(
    (one) => one.role === role && one.person === null && (one.third === null || isEach),
  );
}

function attainmentOf(
  { arm, trials: kept, batches, family }: MeasuredArm,
  component: number,
  terms: ComponentTerms,
  group: EarnerGroup,
): readonly Attainment[] {
  const trials = kept.map((result) => casesOf(result, component, group.members(result)));
  const all = trials.flat();
  const average = meanInterval(trials.map(mean), batches, family);
  if (!hasInterval(average)) return [];
  const bins = Array.from({ length: attainmentBins }, (_, bin) => share(all, (one) => binOf(one) === bin));
  return [
    {
      arm: arm.id,
      component,
      role: group.role,
      third: group.third,
      of: componentOf(terms.type).attainment ? "quota" : "plan",
      bins,
      cases: all.length,
      median: quantile(all, 0.5),
      mean: average,
      made: meanInterval(
        trials.map((cases) => share(cases, (one) => one >= 1)),
        batches,
        family,
      ),
      underHalf: meanInterval(
        trials.map((cases) => share(cases, (one) => one < 0.5 - hair)),
        batches,
        family,
      ),
    },
  ];
}

/** How far people came in an arm, for each component of its plan that asks something of them. */
export function attainmentsIn(
  arm: MeasuredArm,
  components: readonly ComponentTerms[],
): readonly Attainment[] {
  return components.flatMap((terms, component) =>
    departments.flatMap((role) =>
      groupsHeld(arm, terms, role).flatMap((group) => attainmentOf(arm, component, terms, group)),
    ),
  );
}
