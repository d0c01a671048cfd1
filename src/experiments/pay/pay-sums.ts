import type { ComponentTerms } from "../../model/incentives/component.ts";
import { componentOf } from "../../model/incentives/components/index.ts";
import type { Department } from "../../model/ledger/units.ts";
import { RunningSummaries } from "../../statistics/running-summaries.ts";
import type { Summary } from "../../statistics/summary.ts";
import { AttainmentSums } from "./attainments.ts";
import { EarnedSums } from "./earned.ts";
import { membersOf } from "./earners.ts";
import { OwedSums } from "./still-owed.ts";
import type { TrialPay } from "./trial-pay.ts";
import { TurnoverSums } from "./turnover-sums.ts";

/** Adds up what people of an arm were paid, trial by trial; a trial's pay is let go once the next one comes. */
export class PaySums {
  readonly earned: EarnedSums;
  readonly attained: AttainmentSums;
  readonly owed = new OwedSums();
  readonly turnover = new TurnoverSums();
  /** Whether people of this company may leave. */
  readonly mayLeave: boolean;
  /** How many people a department has. */
  readonly people: Readonly<Record<Department, number>>;
  /** Which components are bonuses. */
  readonly #isBonus: readonly boolean[];
  readonly #bonuses = new RunningSummaries(1);
  #last: TrialPay;

  /** Of an arm whose trials have the people of its first one. */
  constructor(first: TrialPay, components: readonly ComponentTerms[]) {
    this.earned = new EarnedSums(first, components);
    this.attained = new AttainmentSums(first, components);
    this.mayLeave = first.mayLeave;
    this.people = {
      marketing: membersOf(first, "marketing").length,
      sales: membersOf(first, "sales").length,
    };
    this.#isBonus = components.map(({ type }) => !componentOf(type).salary);
    this.#last = first;
  }

  /** Adds a trial. */
  add(pay: TrialPay, batch: number): void {
    this.#last = pay;
    this.earned.add(pay, batch);
    this.attained.add(pay, batch);
    this.owed.add(pay, batch);
    this.turnover.add(pay, batch);
    const bonuses = (parts: readonly number[]) =>
      parts.reduce((sum, money, component) => sum + (this.#isBonus[component] ? money : 0), 0);
    this.#bonuses.add(
      0,
      batch,
      pay.yearly.reduce((sum, parts) => sum + bonuses(parts), 0),
    );
  }

  /** The trial that came last. */
  get last(): TrialPay {
    return this.#last;
  }

  /** Bonuses of all people together, money a year in which they hold their posts. */
  bonuses(eachByItself: boolean): Summary {
    return this.#bonuses.summary(0, eachByItself);
  }
}
