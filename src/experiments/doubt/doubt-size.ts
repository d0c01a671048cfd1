import { Luck } from "../../random/luck.ts";
import type { Size } from "../size.ts";

/** Fewer companies would leave a share anywhere between a third and nine tenths. */
export const FEWEST_COMPANIES = 8;
/** More than anybody waits for. */
export const MOST_COMPANIES = 1000;

/**
 * Pilots of a drawn company: two are the fewest by which its luck can be told from what it is. Beside the trials below they take two thirds of
 * its time, and bring half of its luck.
 */
const batches = 2;
/** Trials of each plan in each market of a drawn company. */
const trials = 12;

/** How a drawn company is tried: smaller than the comparison, on luck that it shares with no other. */
export function sizeOfCompany(whole: Size, company: number): Size {
  const seed = new Luck(`truce/doubt/seed=${whole.seed}`).streamAt(1, company, 0).word();
  const fewer = Math.min(trials, whole.trials);
  return {
    trials: fewer,
    batches: Math.min(batches, fewer),
    seed,
    months: whole.months,
    pilotsOfUsual: batches,
  };
}
