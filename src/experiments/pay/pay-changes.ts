import type { PayChange } from "../../findings/pay-findings.ts";
import { mean } from "../../statistics/mean.ts";
import { excess } from "../../statistics/nothing.ts";
import { pairedDifference } from "../../statistics/paired-difference.ts";
import { byMarket } from "../by-market.ts";
import type { MeasuredArm } from "../measured-arms.ts";
import { membersPay, type YearlyPays } from "./earned.ts";
import { type EarnerGroup, earnersOf } from "./earners.ts";

/** Whether the same people are paid in both arms: companies that are compared may differ. */
function samePeople(one: MeasuredArm, other: MeasuredArm): boolean {
  const people = ({ trials }: MeasuredArm) =>
    trials.map(({ pay }) => [pay.people, pay.ability].join()).join();
  return people(one) === people(other);
}

function change(
  arm: MeasuredArm,
  base: MeasuredArm,
  group: EarnerGroup,
  paysOf: (arm: MeasuredArm) => YearlyPays,
): PayChange {
  const pays = membersPay(arm, paysOf(arm), group);
  const before = membersPay(base, paysOf(base), group);
  const {
    p: _,
    learned: __,
    ...estimate
  } = pairedDifference(pays.map(mean), before.map(mean), arm.batches, arm.family);
  const more = pays.flatMap((all, trial) =>
    all.map((pay, member) => Number(excess(pay, before[trial]![member]!) > 0)),
  );
  const { role, third, person } = group;
  return {
    market: arm.arm.market,
    plan: arm.arm.plan,
    baseline: base.arm.plan,
    role,
    third,
    person,
    ...estimate,
    gaining: mean(more),
  };
}

/** What every other plan of a market pays beside its first one, where both pay the same people. */
export function payChanges(
  arms: readonly MeasuredArm[],
  paysOf: (arm: MeasuredArm) => YearlyPays,
): readonly PayChange[] {
  return [...byMarket(arms).values()].flatMap(([base, ...others]) =>
    others
      .filter((arm) => samePeople(arm, base!))
      .flatMap((arm) => earnersOf(arm.trials[0]!).map((group) => change(arm, base!, group, paysOf))),
  );
}
