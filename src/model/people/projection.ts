import type { Repertoire } from "../decisions/levers.ts";
import type { LeverEffects } from "./first-beliefs.ts";
import type { Mind } from "./mind.ts";
import type { PayAccount, Standing } from "./pay-account.ts";
import { believedYield } from "./yields.ts";

/** A rate over less than this is over nothing, and counts as 0, as payroll counts it. */
const LEAST_PER = 1e-9;

/** Projects each standing of an account to the pay period's end, `left` weeks away, at the levers now intended. */
export function project(account: PayAccount, mind: Mind, levers: Float64Array, left: number): void {
  const { standings, expected, weight } = account;
  for (let r = 0; r < standings.length; r++) {
    const standing = standings[r]!;
    const unit = standing.attainment ? 1 / standing.plan : 1;
    const sum = standing.sum + left * unit * expectedSum(standing, mind, levers);
    if (!standing.paid.per) {
      weight[r] = unit;
      expected[r] = sum;
      continue;
    }
    // A rate moves by what is added to its sum, over what it will be divided by.
    const per = standing.per + left * expectedPer(standing, mind, levers);
    weight[r] = per > LEAST_PER ? unit / per : 0;
    expected[r] = per > LEAST_PER ? sum / per : 0;
  }
}

/**
 * Writes the results of a whole pay period that a person expects of some levers, and where it is given how much one unit of a result adds to each
 * reading in it.
 */
export function expectWholePeriod(
  account: PayAccount,
  mind: Mind,
  levers: Float64Array,
  weight?: Float64Array,
): void {
  const { standings, usual, weeks } = account;
  for (let r = 0; r < standings.length; r++) {
    const standing = standings[r]!;
    const unit = standing.attainment ? 1 / standing.plan : 1;
    const sum = unit * expectedSum(standing, mind, levers);
    const per = expectedPer(standing, mind, levers);
    if (standing.paid.per) usual[r] = per > LEAST_PER ? sum / per : 0;
    else usual[r] = weeks * sum;
    if (weight) weight[r] = wholeWeight(standing, unit, weeks * per);
  }
}

function wholeWeight({ paid }: Standing, unit: number, per: number): number {
  if (!paid.per) return unit;
  return per > LEAST_PER ? unit / per : 0;
}

/** The weekly result that a person expects of some levers, before luck. */
export function expectedSum({ usualSum, effectOnSum }: Standing, mind: Mind, levers: Float64Array): number {
  return usualSum + effectOf(effectOnSum, mind, levers);
}

/** The same for what a rate is divided by. */
export function expectedPer({ usualPer, effectOnPer }: Standing, mind: Mind, levers: Float64Array): number {
  return effectOnPer ? Math.max(0, usualPer + effectOf(effectOnPer, mind, levers)) : 0;
}

/** What one more unit of a lever for a week is believed to add to a reading, before its weight. */
export function marginalResult(
  standing: Standing,
  value: number,
  mind: Mind,
  { levers }: Repertoire,
  at: Float64Array,
  lever: number,
): number {
  const learned = levers[lever]!.kind === "effort" ? believedYield(mind.yields, standing.paidYield) : 1;
  const moved = at[lever]! - mind.measuredAt[lever]!;
  const onSum = marginalEffect(standing.effectOnSum, learned, moved, lever);
  if (!standing.effectOnPer) return onSum;
  return onSum - plainRate(standing, value) * marginalEffect(standing.effectOnPer, learned, moved, lever);
}

/** How fast that falls, or where it is above zero rises, from one unit of the lever to the next. */
export function bendOfResult(standing: Standing, value: number, lever: number): number {
  const onSum = standing.effectOnSum.bend[lever]!;
  if (!standing.effectOnPer) return onSum;
  return onSum - plainRate(standing, value) * standing.effectOnPer.bend[lever]!;
}

/** A rate as it is, where the reading holds it against a plan. */
export function plainRate({ attainment, plan }: Standing, value: number): number {
  return attainment ? value * plan : value;
}

function marginalEffect(
  { own, spill, bend }: LeverEffects,
  learned: number,
  moved: number,
  lever: number,
): number {
  return learned * (own[lever]! + spill[lever]!) + bend[lever]! * moved;
}

function effectOf({ own, spill, bend }: LeverEffects, mind: Mind, levers: Float64Array): number {
  let sum = 0;
  for (let lever = 0; lever < levers.length; lever++) {
    const moved = levers[lever]! - mind.measuredAt[lever]!;
    sum += moved * (own[lever]! + spill[lever]! + (bend[lever]! * moved) / 2);
  }
  return sum;
}
