import { OUTPUTS } from "./funnel-bench.ts";
import type { Summary } from "./funnel-summary.ts";

/** Ticks at which implementations are held to the reference. */
const TICKS = [13, 26, 52, 104];
/** More standard errors than this between two means, and the laws differ. */
export const LARGEST_Z = 4;

/** How far one output at one tick lies from the reference, in standard errors. */
export interface Gap {
  readonly tick: number;
  readonly output: number;
  readonly z: number;
}

/** Level A of FunnelBench-1: the gaps between an implementation's means and the reference's, at four ticks, of five outputs. */
export function gaps(own: Summary, reference: Summary): readonly Gap[] {
  return TICKS.flatMap((tick) =>
    Array.from({ length: OUTPUTS }, (_, output) => {
      const at = (tick - 1) * OUTPUTS + output;
      const error = reference.sd[at]! * Math.sqrt(1 / own.replications + 1 / reference.replications);
      return { tick, output, z: (own.mean[at]! - reference.mean[at]!) / error };
    }),
  );
}

/** The largest gap, without its sign. */
export function largestGap(all: readonly Gap[]): number {
  return Math.max(...all.map(({ z }) => Math.abs(z)));
}
