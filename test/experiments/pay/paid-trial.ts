import type { Department } from "../../../src/model/ledger/units.ts";
import type { TrialResult } from "../../../src/trial/trial.ts";
import { type Months, trialOf } from "../measured-of.ts";

/** What a component paid, by person and period, how far it found them to have come, and what each still owes. */
export interface Paid {
  readonly weeksEach: number;
  readonly paid: readonly (readonly number[])[];
  readonly attainment?: readonly (readonly number[])[];
  readonly owing?: readonly number[];
}

/** People by department, with how able each is. */
export type People = readonly (readonly [Department, number])[];

/** A trial in which people were paid so, and the company brought so much in each month. */
export function paidTrial(people: People, components: readonly Paid[], months: Months): TrialResult {
  const none = (one: Paid) => one.paid.map((periods) => periods.map(() => Number.NaN));
  return {
    ...trialOf(months),
    pay: {
      people: people.map((_, number) => `person ${number + 1}`),
      departments: people.map(([department]) => department),
      ability: Float64Array.from(people, ([, ability]) => ability),
      weeksEach: components.map(({ weeksEach }) => weeksEach),
      paid: Float64Array.from(components.flatMap(({ paid }) => paid.flat())),
      attainment: Float64Array.from(components.flatMap((one) => (one.attainment ?? none(one)).flat())),
      owing: Float64Array.from(components.flatMap(({ paid, owing }) => owing ?? paid.map(() => 0))),
    },
  };
}
