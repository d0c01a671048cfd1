import { exp } from "../../random/exp.ts";
import { log } from "../../random/log.ts";
import { type Population, slot } from "./population.ts";

/** What is left of a stock after 0, 1, 2 … days, by its half-life in days. */
export function fadingTable(halfLife: number, days: number): Float64Array {
  const rate = log(2) / halfLife;
  return Float64Array.from({ length: days }, (_, day) => exp(-rate * day));
}

/** How the customers' memories fade: tables of what is left after so many days. */
export interface Fading {
  readonly warmth: Float64Array;
  readonly pressure: Float64Array;
  /** What is left of the brand's damage after a day. */
  readonly brandDay: number;
}

/** Brings a person's warmth and pressure up to a day. */
export function fade(people: Population, fading: Fading, i: number, day: number): void {
  const gone = day - people.inner.seenOn[slot(i)]!;
  if (gone === 0) return;
  people.inner.warmth[slot(i)] = people.inner.warmth[slot(i)]! * fading.warmth[gone]!;
  people.inner.pressure[slot(i)] = people.inner.pressure[slot(i)]! * fading.pressure[gone]!;
  people.inner.seenOn[slot(i)] = day;
}
