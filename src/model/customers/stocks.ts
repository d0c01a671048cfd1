import type { CustomersWorld } from "./customers-world.ts";
import { type Fading, leftAfter } from "./fading.ts";
import { slot } from "./population.ts";

/** A person's readiness to talk today, 0..1. */
export function warmthOf({ people, warmth }: CustomersWorld, i: number): number {
  return people.record.warmth[slot(i)]! * warmth.unit;
}

/** A person's stock of recent contacts today. */
export function pressureOf({ people, pressure }: CustomersWorld, i: number): number {
  return people.record.pressure[slot(i)]! * pressure.unit;
}

/** Whether recent contacts press a person more than they bear. */
export function isPressed({ people, pressure }: CustomersWorld, i: number): boolean {
  return people.record.pressure[slot(i)]! * pressure.unit > people.record.tolerance[slot(i)]!;
}

/** Pressure of recent contacts over what the person bears. */
export function pressed(world: CustomersWorld, i: number): number {
  return pressureOf(world, i) / world.people.record.tolerance[slot(i)]!;
}

/** Brings everybody's memory to the world's day. */
export function fadeToToday({ people, warmth, pressure, day }: CustomersWorld): void {
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
