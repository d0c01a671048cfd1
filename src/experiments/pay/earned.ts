import type { EarnedPay } from "../../findings/pay-findings.ts";
import type { ComponentTerms } from "../../model/incentives/component.ts";
import { inDecimals } from "../../model/incentives/in-decimals.ts";
import { departmentsOf } from "../../model/incentives/recipients.ts";
import { mean } from "../../statistics/mean.ts";
import { intervalOf } from "../../statistics/mean-interval.ts";
import { RunningQuantiles } from "../../statistics/running-quantiles.ts";
import { RunningSummaries } from "../../statistics/running-summaries.ts";
import { type EarnerGroup, earnersOf } from "./earners.ts";
import type { OfArm } from "./of-arm.ts";
import type { TrialPay } from "./trial-pay.ts";

/** The band of single people over trials reaches from this share of them to as much less than all. */
const END = 0.05;
/** Trials of which a band is exact; of more it is the mean of the bands of each so many. */
const TRIALS_OF_A_BAND = 1000;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** A group with what it earned. */
interface Earning {
  readonly group: EarnerGroup;
  /** A year's pay on average over its members: all together, then of each component. */
  readonly means: RunningSummaries;
  /** Of single members. */
  readonly band: RunningQuantiles;
}

/** Adds up what both departments, their thirds and their people earned in an arm. */
export class EarnedSums {
  readonly #components: readonly ComponentTerms[];
  readonly #earnings: readonly Earning[];
  /** What members of each group earned in the trial that came last. */
  #last: readonly (readonly number[])[] = [];

  /** Of an arm whose trials have the people of its first one. */
  constructor(first: TrialPay, components: readonly ComponentTerms[]) {
    this.#components = components;
    this.#earnings = earnersOf({ pay: first }).map((group) => {
      const members = group.members({ pay: first }).length;
      return {
        group,
        means: new RunningSummaries(1 + components.length),
        band: new RunningQuantiles(END, TRIALS_OF_A_BAND * members),
      };
    });
  }

  /** Who they are. */
  get groups(): readonly EarnerGroup[] {
    return this.#earnings.map(({ group }) => group);
  }

  /**
   * What each member of a group earned in the trial that came last, all components together; the same money is the same number
   * however it is divided among components.
   */
  lastOf(group: number): readonly number[] {
    return this.#last[group]!;
  }

  /** Adds a trial. */
  add(pay: TrialPay, batch: number): void {
    const { yearly } = pay;
    this.#last = this.#earnings.map(({ group, means, band }) => {
      const members = group.members({ pay });
      const each = members.map((person) => inDecimals(sum(yearly[person]!)));
      means.add(0, batch, mean(each));
      for (const component of this.#components.keys())
        means.add(1 + component, batch, mean(members.map((member) => yearly[member]![component]!)));
      for (const one of each) band.add(one);
      return each;
    });
  }

  /** What they earned. */
  found({ arm, eachByItself, family }: OfArm): readonly EarnedPay[] {
    return this.#earnings.map(({ group: { role, third, person }, means, band }) => {
      const estimate = (at: number) => intervalOf(means.summary(at, eachByItself), family);
      return {
        arm: arm.id,
        role,
        third,
        person,
        ...estimate(0),
        bandLow: band.low,
        bandHigh: band.high,
        components: this.#components.flatMap((terms, component) =>
          departmentsOf(terms.for).includes(role) ? [{ component, ...estimate(1 + component) }] : [],
        ),
      };
    });
  }
}
