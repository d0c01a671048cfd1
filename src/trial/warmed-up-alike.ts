import { companyAtWarmUp } from "../model/company-at-warm-up.ts";
import type { Company } from "../model/parameters/company.ts";
import type { ArmTrial } from "./plan-trials.ts";
import type { Trial } from "./trial.ts";

/**
 * Whether two trials have the same warm-up. Before the first counted day nobody is paid or decides, levers stand at their norms
 * and the market is at its base: plan, market conditions, beliefs and holds change nothing yet, nor do values and most of
 * what a manager does.
 */
export function warmedUpAlike(one: Trial, other: Trial): boolean {
  return (
    one.replication === other.replication && one.mirrors === other.mirrors && armsWarmedUpAlike(one, other)
  );
}

function armsWarmedUpAlike(one: ArmTrial, other: ArmTrial): boolean {
  return (
    (one.setup.company === other.setup.company || same(one.setup.company, other.setup.company)) &&
    one.setup.months === other.setup.months &&
    one.seed === other.seed &&
    (one.journal ?? false) === (other.journal ?? false)
  );
}

/** Places of arms in an order in which those with the same warm-up are neighbours, so that they can share it. */
export function inRowsOfWarmUp(arms: readonly ArmTrial[]): readonly number[] {
  const rows: number[][] = [];
  for (const [place, arm] of arms.entries()) {
    const row = rows.find(([first]) => armsWarmedUpAlike(arms[first!]!, arm));
    if (row) row.push(place);
    else rows.push([place]);
  }
  return rows.flat();
}

const texts = new WeakMap<Company, string>();

function textOf(company: Company): string {
  const known = texts.get(company);
  if (known !== undefined) return known;
  const text = companyAtWarmUp(company);
  texts.set(company, text);
  return text;
}

function same(one: Company, other: Company): boolean {
  return textOf(one) === textOf(other);
}
