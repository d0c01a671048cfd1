import type { Arm } from "../findings/arms.ts";
import { RunningSummaries } from "../statistics/running-summaries.ts";
import type { TrialResult } from "../trial/trial.ts";
import { ArmKeeper, type ToKeep } from "./arm-keeper.ts";
import type { AskedPair, AskedTogether } from "./asked-together.ts";
import { byMarket } from "./by-market.ts";
import { PairSums } from "./pair-sums.ts";
import { PayChangeSums } from "./pay/pay-changes.ts";
import { ratesAsked } from "./pay/plan-costs.ts";
import { pairKey, Together } from "./together.ts";

/** What is to be kept of an arm, and whose it is. */
export interface ArmToKeep {
  readonly arm: Arm;
  readonly wanted: ToKeep;
}

/** Takes the results of all arms in a replication together, keeps sums of each and of what is asked of several, and lets them go. */
export class KeptArms {
  /** In the order of the arms. */
  readonly keepers: readonly ArmKeeper[];
  readonly #byId: ReadonlyMap<string, ArmKeeper>;
  readonly #asked: AskedTogether;
  readonly #pairs = new Map<string, PairSums>();
  /** Arms after the first of their market, each with that one. */
  readonly #inMarkets: readonly (readonly [arm: string, first: string])[];
  readonly #paid = new Map<string, PayChangeSums>();
  readonly #derived: RunningSummaries;

  constructor(arms: readonly ArmToKeep[], asked: AskedTogether) {
    this.keepers = arms.map(({ arm, wanted }) => new ArmKeeper(arm, wanted));
    this.#byId = new Map(arms.map(({ arm }, place) => [arm.id, this.keepers[place]!]));
    this.#inMarkets = [...byMarket(arms).values()].flatMap(([first, ...others]) =>
      others.map(({ arm }) => [arm.id, first!.arm.id] as const),
    );
    const derived = [...asked.derived, ...arms.flatMap(({ arm }) => ratesAsked(arm.id))];
    this.#asked = { ...asked, derived };
    this.#derived = new RunningSummaries(derived.length);
  }

  /** Takes a replication: a result of each arm, in their order. */
  add(results: readonly TrialResult[], batch: number): void {
    for (const [place, keeper] of this.keepers.entries()) keeper.add(results[place]!, batch);
    for (const pair of this.#asked.pairs) this.#sumsOf(pair).add(batch);
    for (const [arm, first] of this.#inMarkets) this.#paidOf(arm, first).add(batch);
    for (const [at, { of }] of this.#asked.derived.entries())
      this.#derived.add(
        at,
        batch,
        of((arm, metric) => this.#keeper(arm).valueOf(metric)),
      );
  }

  /** What was kept of several arms; each trial may be taken to stand by itself, whatever its batch. */
  together(eachByItself: boolean): Together {
    const names = this.#asked.derived.map(({ name }) => name);
    return new Together(
      { pairs: this.#pairs, paid: this.#paid, derived: this.#derived, names },
      eachByItself,
    );
  }

  /** The sums of a pair; what can be read of both arms is known once they took a trial. */
  #sumsOf({ arm, base, metrics }: AskedPair): PairSums {
    const key = pairKey(arm, base);
    let sums = this.#pairs.get(key);
    if (sums === undefined) {
      const [one, other] = [this.#keeper(arm), this.#keeper(base)];
      const readings = metrics?.map((name) => other.overRun(name)) ?? other.readingsWith(one);
      sums = new PairSums(one, other, readings);
      this.#pairs.set(key, sums);
    }
    return sums;
  }

  #paidOf(arm: string, first: string): PayChangeSums {
    const key = pairKey(arm, first);
    let sums = this.#paid.get(key);
    if (sums === undefined) {
      sums = new PayChangeSums(this.#keeper(arm).pay, this.#keeper(first).pay);
      this.#paid.set(key, sums);
    }
    return sums;
  }

  #keeper(id: string): ArmKeeper {
    const keeper = this.#byId.get(id);
    if (keeper === undefined) throw new Error(`there is no arm ${id}`);
    return keeper;
  }
}
