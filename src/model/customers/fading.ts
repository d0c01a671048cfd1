import { exp } from "../../random/exp.ts";
import { log } from "../../random/log.ts";
import type { World } from "../world.ts";
import { slot } from "./population.ts";

/**
 * How a stock that everybody carries fades. It is kept by forward decay: amounts stand as they would on the day `since`, had nothing
 * come since, and all are worth `unit` of that today, so that fading touches nobody and the next contact only adds more to what
 * stands there. Source: G. Cormode et al., Forward Decay, ICDE 2009.
 */
export interface Fading {
  readonly halfLife: number;
  since: number;
  unit: number;
}

/** A stock of nothing yet on its first day. */
export function startFading(halfLife: number, day: number): Fading {
  return { halfLife, since: day, unit: 1 };
}

/** The same, to go on apart. */
export function copyFading({ halfLife, since, unit }: Fading): Fading {
  return { halfLife, since, unit };
}

const LN2 = log(2);

/** What is left of a stock after some days, by its half-life in days. */
export function leftAfter(days: number, halfLife: number): number {
  return exp((-LN2 / halfLife) * days);
}

/** A person's readiness to talk today, 0..1. */
export function warmthOf({ people, warmth }: World, i: number): number {
  return people.record.warmth[slot(i)]! * warmth.unit;
}

/** A person's stock of recent contacts today. */
export function pressureOf({ people, pressure }: World, i: number): number {
  return people.record.pressure[slot(i)]! * pressure.unit;
}

/** Whether recent contacts press a person more than they bear. */
export function isPressed({ people, pressure }: World, i: number): boolean {
  return people.record.pressure[slot(i)]! * pressure.unit > people.record.tolerance[slot(i)]!;
}

/** Pressure of recent contacts over what the person bears. */
export function pressed(world: World, i: number): number {
  return pressureOf(world, i) / world.people.record.tolerance[slot(i)]!;
}

/** Brings everybody's memory to the world's day. */
export function fadeToToday({ people, warmth, pressure, day }: World): void {
  turn(warmth, people.record.warmth, day);
  turn(pressure, people.record.pressure, day);
}

/** Where a unit is worth less, amounts are brought up to date before they outgrow a float of single precision. */
const LEAST_UNIT = 1e-18;
/** Amounts below are nothing. */
const NOTHING = 1e-20;

function turn(fading: Fading, column: Float32Array, day: number): void {
  fading.unit = leftAfter(day - fading.since, fading.halfLife);
  if (fading.unit >= LEAST_UNIT) return;
  for (let at = 0; at < column.length; at += slot(1)) {
    const now = column[at]! * fading.unit;
    column[at] = now < NOTHING ? 0 : now;
  }
  fading.since = day;
  fading.unit = 1;
}
