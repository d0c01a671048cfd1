import type { ComponentTerms } from "../../model/incentives/component.ts";
import type { PayTable } from "../../model/people/pay-record.ts";
import type { PaidTrial } from "./paid-trial.ts";
import { countTurnover } from "./turnover-counts.ts";
import { cellsOf, yearlyPay } from "./yearly-pay.ts";

/**
 * What a trial's pay comes to: what each person earned a year of each component, how far
 * each came, what each owes, and who left and came.
 */
export class TrialPay implements Pick<PayTable, "people" | "departments" | "ability"> {
  readonly people: readonly string[];
  readonly departments: PayTable["departments"];
  readonly ability: Float64Array;
  /** Counted weeks. */
  readonly weeks: number;
  /** Whether people of this company may leave. */
  readonly mayLeave: boolean;
  /** Money that each person still owes at the end, all components together. */
  readonly owed: readonly number[];
  /** Money a year by person and component, as {@link yearlyPay} counts it. */
  readonly yearly: readonly (readonly number[])[];
  /** Who left and who came, as {@link countTurnover} counts them. */
  readonly turnover: Float64Array;
  readonly #cases: readonly (readonly number[])[];

  constructor(result: PaidTrial, components: readonly ComponentTerms[]) {
    this.people = result.pay.people;
    this.departments = result.pay.departments;
    this.ability = result.pay.ability;
    this.weeks = result.weeks;
    this.mayLeave = result.turnover !== undefined;
    this.owed = owedIn(result);
    this.yearly = yearlyPay(result, components);
    this.turnover = countTurnover(result);
    this.#cases = casesOf(result);
  }

  /** How far a person came under a component, in every period that ended and asked something of them. */
  cases(component: number, person: number): readonly number[] {
    return this.#cases[component * this.people.length + person] ?? [];
  }
}

function owedIn({ pay }: PaidTrial): readonly number[] {
  const people = pay.people.length;
  return pay.people.map((_, person) =>
    pay.weeksEach.reduce((sum, _each, component) => sum + pay.owing[component * people + person]!, 0),
  );
}

/** Attainment by [component][person], each a list of periods. */
function casesOf(result: PaidTrial): readonly (readonly number[])[] {
  const { weeksEach, people, attainment } = result.pay;
  return weeksEach.flatMap((_, component) =>
    people.map((_, person) => {
      const { from, to } = cellsOf(result, component, person);
      return [...attainment.subarray(from, to)].filter((value) => !Number.isNaN(value));
    }),
  );
}
