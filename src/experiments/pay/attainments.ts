import type { Attainment } from "../../findings/pay-findings.ts";
import type { ComponentTerms } from "../../model/incentives/component.ts";
import { componentOf } from "../../model/incentives/components/index.ts";
import { type Department, departments } from "../../model/ledger/units.ts";
import { hasInterval } from "../../statistics/estimate.ts";
import { mean } from "../../statistics/mean.ts";
import { intervalOf } from "../../statistics/mean-interval.ts";
import { RunningQuantiles } from "../../statistics/running-quantiles.ts";
import { RunningSummaries } from "../../statistics/running-summaries.ts";
import { type EarnerGroup, earnersOf } from "./earners.ts";
import type { OfArm } from "./of-arm.ts";
import type { TrialPay } from "./trial-pay.ts";

/** Bins of ten points, the last for all from 200 % on. */
export const attainmentBins = 21;
/** A quota that was reached to the last cent may come out a hair below 1. */
const hair = 1e-9;
/** Cases of which a median is exact; of more it is the mean of the medians of each so many. */
const CASES_OF_A_MEDIAN = 16_384;

function binOf(attainment: number): number {
  return Math.max(0, Math.min(attainmentBins - 1, Math.floor(10 * (attainment + hair))));
}

/** A department and its thirds; of what a whole department is held against together its thirds come equally far. */
function groupsHeld(pay: TrialPay, terms: ComponentTerms, role: Department): readonly EarnerGroup[] {
  const isEach = componentOf(terms.type).attainment !== undefined;
  return earnersOf({ pay }).filter(
    (one) => one.role === role && one.person === null && (one.third === null || isEach),
  );
}

/** Places of what is summed up of each trial. */
const [MEAN, MADE, UNDER_HALF] = [0, 1, 2];

/** Adds up how far a group came under a component: every person in every period that ended is a case. */
class GroupAttainment {
  readonly #terms: ComponentTerms;
  readonly #component: number;
  readonly #group: EarnerGroup;
  readonly #ofTrials = new RunningSummaries(3);
  readonly #bins = new Float64Array(attainmentBins);
  readonly #median = new RunningQuantiles(0.5, CASES_OF_A_MEDIAN);
  #cases = 0;

  constructor(terms: ComponentTerms, component: number, group: EarnerGroup) {
    this.#terms = terms;
    this.#component = component;
    this.#group = group;
  }

  add(pay: TrialPay, batch: number): void {
    const cases = this.#group.members({ pay }).flatMap((person) => pay.cases(this.#component, person));
    const share = (holds: (value: number) => boolean) => cases.filter(holds).length / cases.length;
    this.#ofTrials.add(MEAN!, batch, mean(cases));
    this.#ofTrials.add(
      MADE!,
      batch,
      share((one) => one >= 1),
    );
    this.#ofTrials.add(
      UNDER_HALF!,
      batch,
      share((one) => one < 0.5 - hair),
    );
    this.#cases += cases.length;
    for (const one of cases) {
      this.#bins[binOf(one)]! += 1;
      this.#median.add(one);
    }
  }

  /** None where fewer than two batches have a case. */
  found({ arm, eachByItself, family }: OfArm): readonly Attainment[] {
    const estimate = (at: number) => intervalOf(this.#ofTrials.summary(at, eachByItself), family);
    if (!hasInterval(estimate(MEAN!))) return [];
    return [
      {
        arm: arm.id,
        component: this.#component,
        role: this.#group.role,
        third: this.#group.third,
        of: componentOf(this.#terms.type).attainment ? "quota" : "plan",
        bins: Array.from(this.#bins, (cases) => cases / this.#cases),
        cases: this.#cases,
        median: this.#median.low,
        mean: estimate(MEAN!),
        made: estimate(MADE!),
        underHalf: estimate(UNDER_HALF!),
      },
    ];
  }
}

/** Adds up how far people came in an arm, for each component of its plan that asks something of them. */
export class AttainmentSums {
  readonly #groups: readonly GroupAttainment[];

  /** Of an arm whose trials have the people of its first one. */
  constructor(first: TrialPay, components: readonly ComponentTerms[]) {
    this.#groups = components.flatMap((terms, component) =>
      departments.flatMap((role) =>
        groupsHeld(first, terms, role).map((group) => new GroupAttainment(terms, component, group)),
      ),
    );
  }

  /** Adds a trial. */
  add(pay: TrialPay, batch: number): void {
    for (const group of this.#groups) group.add(pay, batch);
  }

  /** How far they came. */
  found(whose: OfArm): readonly Attainment[] {
    return this.#groups.flatMap((group) => group.found(whose));
  }
}
