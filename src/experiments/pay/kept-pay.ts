import type { ComponentTerms } from "../../model/incentives/component.ts";
import type { PayTable } from "../../model/people/pay-record.ts";
import type { PaidTrial } from "./paid-trial.ts";
import { countTurnover, turnoverCells } from "./turnover-counts.ts";
import { cellsOf, yearlyPay } from "./yearly-pay.ts";

/** What all trials of an arm have in common. */
interface Frame extends Pick<PayTable, "people" | "departments"> {
  readonly components: number;
  readonly mayLeave: boolean;
}

/**
 * What is kept of a trial's pay until the findings are made, in one row of numbers: what each person earned a year of each component, how far
 * each came, what each owes, and who left and came. What was paid in which period is let go.
 */
export class KeptPay implements Pick<PayTable, "people" | "departments" | "ability"> {
  readonly #frame: Frame;
  /** Ability, what is owed, pay a year by [person][component], turnover; then how many cases of attainment there are, and the cases. */
  readonly #row: Float64Array;

  /** Of a result; names that all trials of an arm share are the first one's. */
  constructor(result: PaidTrial, components: readonly ComponentTerms[], first?: KeptPay) {
    this.#frame = first === undefined ? frameOf(result) : first.#frame;
    const cases = casesOf(result);
    this.#row = Float64Array.from([
      ...result.pay.ability,
      ...owedIn(result),
      ...yearlyPay(result, components).flat(),
      ...countTurnover(result),
      ...(cases.some(({ length }) => length > 0)
        ? [...cases.map(({ length }) => length), ...cases.flat()]
        : []),
    ]);
  }

  get people(): readonly string[] {
    return this.#frame.people;
  }

  get departments(): PayTable["departments"] {
    return this.#frame.departments;
  }

  /** Whether people of this company may leave. */
  get mayLeave(): boolean {
    return this.#frame.mayLeave;
  }

  get ability(): Float64Array {
    return this.#row.subarray(0, this.people.length);
  }

  /** Money that each person still owes at the end, all components together. */
  get owed(): Float64Array {
    return this.#row.subarray(this.people.length, 2 * this.people.length);
  }

  /** Money a year by person and component, as {@link yearlyPay} counts it. */
  get yearly(): readonly (readonly number[])[] {
    const { components } = this.#frame;
    const from = (person: number) => 2 * this.people.length + person * components;
    return this.people.map((_, person) => [...this.#row.subarray(from(person), from(person + 1))]);
  }

  /** Who left and who came, as {@link countTurnover} counts them. */
  get turnover(): Float64Array {
    return this.#row.subarray(this.#turnoverFrom, this.#turnoverFrom + turnoverCells);
  }

  /** How far a person came under a component, in every period that ended and asked something of them. */
  cases(component: number, person: number): Float64Array {
    const counts = this.#turnoverFrom + turnoverCells;
    const cells = this.#frame.components * this.people.length;
    const cell = counts + component * this.people.length + person;
    const before = this.#row.subarray(counts, cell).reduce((sum, count) => sum + count, 0);
    const from = counts + cells + before;
    return this.#row.subarray(from, from + (this.#row[cell] ?? 0));
  }

  get #turnoverFrom(): number {
    return (2 + this.#frame.components) * this.people.length;
  }
}

function frameOf({ pay, turnover }: PaidTrial): Frame {
  const { people, departments, weeksEach } = pay;
  return { people, departments, components: weeksEach.length, mayLeave: turnover !== undefined };
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
