import type { Appointments } from "../agenda/appointments.ts";

/**
 * Who is in need, fully exogenous: the same people need the same things on the same days in every arm that shares a market. Needs
 * that referrals bring are beside this list, so that they shift nobody's place in it.
 */
export interface Needs {
  /** Everybody: the first `count` have an exogenous need, the others none. */
  readonly list: Int32Array;
  /** Each person's place in the list. */
  readonly placeOf: Int32Array;
  count: number;
  /** Days on which needs end. */
  readonly ends: Appointments;
  /** Factor of the market's conditions by counted day. */
  readonly factors: Float64Array;
  /** Least factor, raised by a strategy session. */
  floor: number;
}

/** Nobody in need yet; the list of everybody is written where it is to stand. */
export function createNeeds(list: Int32Array, factors: Float64Array, ends: Appointments): Needs {
  const placeOf = upTo(list.length);
  list.set(placeOf);
  return {
    list,
    placeOf,
    count: 0,
    ends,
    factors,
    floor: 0,
  };
}

function upTo(count: number): Int32Array {
  const numbers = new Int32Array(count);
  for (let i = 0; i < count; i++) numbers[i] = i;
  return numbers;
}

/** The same people in need, in another list. */
export function copyNeeds({ list, placeOf, count, ends, factors, floor }: Needs, other: Int32Array): Needs {
  other.set(list);
  return { list: other, placeOf: placeOf.slice(), count, ends: ends.copy(), factors, floor };
}

/** The same people in need, in a market of other conditions. */
export function withFactors({ list, placeOf, count, ends, floor }: Needs, factors: Float64Array): Needs {
  return { list, placeOf, count, ends, factors, floor };
}

/** The need rate of a day, relative to the healthy base; the warm-up stands in the base. */
export function needIndexOn(needs: Needs, day: number): number {
  return day < 0 ? 1 : Math.max(needs.factors[day]!, needs.floor);
}
