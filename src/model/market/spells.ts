import { log } from "../../random/log.ts";
import { poisson } from "../../random/poisson.ts";
import { NOT_DRAWN, slot } from "../customers/population.ts";
import { purpose } from "../luck-purposes.ts";
import type { MarketWorld } from "./market-world.ts";
import { type Needs, needIndexOn } from "./needs.ts";

/** Whether a person has a live need that nobody has served. */
export function hasNeed(world: MarketWorld, i: number): boolean {
  return world.people.record.needUntil[slot(i)]! > world.day;
}

/** Puts the market into its stationary state on the first day. */
export function startNeeds(world: MarketWorld): void {
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
export function turnNeeds<W extends MarketWorld>(world: W, arose: (world: W, i: number) => void): number {
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
export function bringNeed(world: MarketWorld, i: number, lasts: number): void {
  openSpell(world, i, lastDay(world, lasts));
}

/** The day before which a need that lasts so long from now on is live. */
function lastDay({ day }: MarketWorld, lasts: number): number {
  return day + Math.floor(lasts) + 1;
}

function openSpell({ people }: MarketWorld, i: number, until: number): void {
  const { needUntil, spell, marketingError, salesError } = people.record;
  const at = slot(i);
  if (until > needUntil[at]!) needUntil[at] = until;
  spell[at] = spell[at]! + 1;
  marketingError[at] = NOT_DRAWN;
  salesError[at] = NOT_DRAWN;
}

function begin(world: MarketWorld, i: number, until: number): void {
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
