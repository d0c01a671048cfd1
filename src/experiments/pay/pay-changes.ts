import type { Arm } from "../../findings/arms.ts";
import type { PayChange } from "../../findings/pay-findings.ts";
import { mean } from "../../statistics/mean.ts";
import { intervalOf } from "../../statistics/mean-interval.ts";
import { excess } from "../../statistics/nothing.ts";
import { RunningSummaries } from "../../statistics/running-summaries.ts";
import type { EarnerGroup } from "./earners.ts";
import type { OfArm } from "./of-arm.ts";
import type { PaySums } from "./pay-sums.ts";
import type { TrialPay } from "./trial-pay.ts";

/** Whether the same people are paid: companies that are compared may differ. */
function samePeople(one: TrialPay, other: TrialPay): boolean {
  return String([one.people, one.ability]) === String([other.people, other.ability]);
}

/** Adds up what an arm pays beside another, where both pay the same people in every trial. */
export class PayChangeSums {
  readonly #arm: PaySums;
  readonly #base: PaySums;
  readonly #groups: readonly EarnerGroup[];
  readonly #apart: RunningSummaries;
  /** By group: people and trials, and those of them with more. */
  readonly #all: Float64Array;
  readonly #more: Float64Array;
  #isSame = true;

  /** Both took a trial. */
  constructor(arm: PaySums, base: PaySums) {
    this.#arm = arm;
    this.#base = base;
    this.#groups = arm.earned.groups;
    this.#apart = new RunningSummaries(this.#groups.length);
    this.#all = new Float64Array(this.#groups.length);
    this.#more = new Float64Array(this.#groups.length);
  }

  /** Adds the trial that both took last. */
  add(batch: number): void {
    this.#isSame &&= samePeople(this.#arm.last, this.#base.last);
    if (!this.#isSame) return;
    for (const group of this.#groups.keys()) {
      const [pays, before] = [this.#arm.earned.lastOf(group), this.#base.earned.lastOf(group)];
      this.#apart.add(group, batch, excess(mean(pays), mean(before)));
      this.#all[group]! += pays.length;
      this.#more[group]! += pays.filter((pay, member) => excess(pay, before[member]!) > 0).length;
    }
  }

  /** What changes; nothing where other people are paid. */
  found({ arm, eachByItself, family }: OfArm, base: Arm): readonly PayChange[] {
    if (!this.#isSame) return [];
    return this.#groups.map(({ role, third, person }, group) => ({
      market: arm.market,
      plan: arm.plan,
      baseline: base.plan,
      role,
      third,
      person,
      ...intervalOf(this.#apart.summary(group, eachByItself), family),
      gaining: this.#more[group]! / this.#all[group]!,
    }));
  }
}
