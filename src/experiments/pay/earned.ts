import type { EarnedPay } from "../../findings/pay-findings.ts";
import type { ComponentTerms } from "../../model/incentives/component.ts";
import { inDecimals } from "../../model/incentives/in-decimals.ts";
import { departmentsOf } from "../../model/incentives/recipients.ts";
import { mean } from "../../statistics/mean.ts";
import { meanInterval } from "../../statistics/mean-interval.ts";
import { quantile } from "../../statistics/quantile.ts";
import type { MeasuredArm } from "../measured-arms.ts";
import { type EarnerGroup, earnersOf } from "./earners.ts";

/** Pay of each trial of an arm by person and component, money a year. */
export type YearlyPays = readonly (readonly (readonly number[])[])[];

const lowShare = 0.05;
const highShare = 0.95;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Pay of an arm's people in each trial. */
export function yearlyPays({ trials }: MeasuredArm): YearlyPays {
  return trials.map(({ pay }) => pay.yearly);
}

/**
 * What each member of a group earned in each trial, all components together: [trial][member]; the same money is the same number
 * however it is divided among components.
 */
export function membersPay(
  { trials }: MeasuredArm,
  pays: YearlyPays,
  { members }: EarnerGroup,
): readonly (readonly number[])[] {
  return trials.map((result, trial) =>
    members(result).map((person) => inDecimals(sum(pays[trial]![person]!))),
  );
}

function earnedBy(
  arm: MeasuredArm,
  pays: YearlyPays,
  group: EarnerGroup,
  components: readonly ComponentTerms[],
): EarnedPay {
  const { role, third, person } = group;
  const each = membersPay(arm, pays, group);
  const all = each.flat();
  const ofComponent = (component: number) =>
    arm.trials.map((result, trial) =>
      mean(group.members(result).map((member) => pays[trial]![member]![component]!)),
    );
  return {
    arm: arm.arm.id,
    role,
    third,
    person,
    ...meanInterval(each.map(mean), arm.batches, arm.family),
    bandLow: quantile(all, lowShare),
    bandHigh: quantile(all, highShare),
    components: components.flatMap((terms, component) =>
      departmentsOf(terms.for).includes(role)
        ? [{ component, ...meanInterval(ofComponent(component), arm.batches, arm.family) }]
        : [],
    ),
  };
}

/** What both departments, their thirds and their people earned in an arm. */
export function earnedIn(
  arm: MeasuredArm,
  pays: YearlyPays,
  components: readonly ComponentTerms[],
): readonly EarnedPay[] {
  const [first] = arm.trials;
  return first ? earnersOf(first).map((group) => earnedBy(arm, pays, group, components)) : [];
}
