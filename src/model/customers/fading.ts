import { exp } from "../../random/exp.ts";
import { log } from "../../random/log.ts";

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
