import { log } from "../../random/log.ts";
import { poisson } from "../../random/poisson.ts";
import type { Appointments } from "../agenda/appointments.ts";
import { NOT_DRAWN, slot } from "../customers/population.ts";
import { purpose } from "../luck-purposes.ts";
import type { World } from "../world.ts";

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

/** Whether a person has a live need that nobody has served. */
export function hasNeed(world: World, i: number): boolean {
  return world.people.record.needUntil[slot(i)]! > world.day;
}

/** Puts the market into its stationary state on the first day. */
export function startNeeds(world: World): void {
  const { ratePerDay, lastsDays } = world.company.need;
  const share = (ratePerDay * lastsDays) / (1 + ratePerDay * lastsDays);
  const drawn = world.luck.streamAt(purpose.needAtStart, 0, 0);
  for (let i = 0; i < world.people.count; i++) {
    if (drawn.uniform() < share) {
      begin(world, i, lastDay(world, lastsDays * world.luck.exponential(purpose.needAtStartEnd, i, 0)));
    }
  }
}

/** Needs that are drawn at a go: who comes to have each, and how long it lasts. */
const AT_A_GO = 64;
const drawn = new Float64Array(2 * AT_A_GO);

/** Ends the needs that are over, then lets new ones arise; tells of each that arose, and returns how many did. */
export function turnNeeds(world: World, arose: (world: World, i: number) => void): number {
  const { needs, people, day, luck, stream, company } = world;
  for (let i = needs.ends.take(day); i >= 0; i = needs.ends.take(day)) endNeed(needs, i);
  const mean = company.need.ratePerDay * needIndexOn(needs, day) * (people.count - needs.count);
  const fresh = Math.min(poisson(mean, luck, purpose.needCount, 0, day), people.count - needs.count);
  luck.open(stream, purpose.needWho, 0, day);
  for (let done = 0; done < fresh; done += AT_A_GO) {
    const some = Math.min(AT_A_GO, fresh - done);
    stream.uniforms(drawn, 2 * some);
    for (let k = 0; k < some; k++) {
      const i = needs.list[needs.count + Math.floor(drawn[2 * k]! * (people.count - needs.count))]!;
      begin(world, i, lastDay(world, company.need.lastsDays * -log(drawn[2 * k + 1]!)));
      arose(world, i);
    }
  }
  return fresh;
}

/** Opens a spell of need of so many days that somebody's referral brought, beside the exogenous list. */
export function bringNeed(world: World, i: number, lasts: number): void {
  openSpell(world, i, lastDay(world, lasts));
}

/** The day before which a need that lasts so long from now on is live. */
function lastDay({ day }: World, lasts: number): number {
  return day + Math.floor(lasts) + 1;
}

function openSpell({ people }: World, i: number, until: number): void {
  const { needUntil, spell, marketingError, salesError } = people.record;
  const at = slot(i);
  if (until > needUntil[at]!) needUntil[at] = until;
  spell[at] = spell[at]! + 1;
  marketingError[at] = NOT_DRAWN;
  salesError[at] = NOT_DRAWN;
}

function begin(world: World, i: number, until: number): void {
  const { needs } = world;
  openSpell(world, i, until);
  swap(needs, i, needs.count++);
  needs.ends.add(i, until);
}

function endNeed(needs: Needs, i: number): void {
  swap(needs, i, --needs.count);
}

/** Puts a person into a place of the list, and whoever stood there into theirs. */
function swap({ list, placeOf }: Needs, i: number, place: number): void {
  const other = list[place]!;
  const before = placeOf[i]!;
  list[place] = i;
  placeOf[i] = place;
  list[before] = other;
  placeOf[other] = before;
}
