import { componentOf } from "../model/incentives/components/index.ts";
import { normalCdf } from "../random/normal.ts";
import { isNothing } from "../statistics/nothing.ts";
import { draws } from "./draws.ts";
import type { PartView, ResultView } from "./part-view.ts";

/** Others' luck is gone through this many times for each value of one's own result. */
const worlds = 48;
const points = 161;
const halvings = 48;

/** What a component pays for one result, the others as luck has them. */
export type PayAt = (value: number) => number;

/** The pay of a part as a function of one of its results. */
export function payAt(part: PartView, result: ResultView): PayAt {
  const at = part.results.indexOf(result);
  if (part.results.length === 1) return (value) => part.pay([value]);
  const lucky = draws(part.results, worlds).map((drawn) => [...drawn]);
  return (value) => {
    let sum = 0;
    for (const drawn of lucky) {
      drawn[at] = value;
      sum += part.pay(drawn);
    }
    return sum / worlds;
  };
}

/** Results that a person has a part in: those of rivals are not moved to see what is paid. */
export function ownResults({ results }: PartView): readonly ResultView[] {
  return results.filter(({ whose }) => whose !== "rival");
}

/** What the component itself looks at, a rival's result too, and not what only a gate or another modifier does. */
export function readResults({ terms, standpoint, results }: PartView): readonly ResultView[] {
  const count = componentOf(terms.type).reads(terms, standpoint.seat).length;
  return results.filter(({ places }) => places[0]! < count);
}

/** Of these, one's own or shared ones. */
export function paidResults(part: PartView): readonly ResultView[] {
  return readResults(part).filter(({ whose }) => whose !== "rival");
}

/** Evenly spaced values of a result over what can be reached. */
export function reachable({ least, most }: ResultView, count: number = points): readonly number[] {
  return Array.from({ length: count }, (_, k) => least + ((most - least) * k) / (count - 1));
}

/** The share of periods in which a result comes out at a value or above, at usual behaviour. */
export function shareAtLeast({ expected, spread }: ResultView, value: number): number {
  if (spread === 0) return expected >= value ? 1 : 0;
  return 1 - normalCdf((value - expected) / spread);
}

/** A place where the least bit of result changes pay by a sum. */
export interface Jump {
  readonly at: number;
  readonly size: number;
}

/** Where pay jumps by at least so much within what can be reached. */
export function jumpsOf(part: PartView, result: ResultView, least: number): readonly Jump[] {
  const pay = payAt(part, result);
  const values = reachable(result);
  const paid = values.map(pay);
  return values.slice(1).flatMap((high, k) => {
    // Where hardly anything is gained over the whole interval no jump hides in it, unless pay falls as much beside it.
    if (Math.abs(paid[k + 1]! - paid[k]!) < least / 2) return [];
    const jump = narrowed(pay, values[k]!, high);
    return Math.abs(jump.size) >= least ? [jump] : [];
  });
}

/** Halves an interval toward its steeper half: what is left of the difference at the end is a jump. */
function narrowed(pay: PayAt, from: number, to: number): Jump {
  let [low, high] = [from, to];
  let [paidLow, paidHigh] = [pay(low), pay(high)];
  for (let n = 0; n < halvings; n++) {
    const middle = (low + high) / 2;
    const paid = pay(middle);
    if (Math.abs(paidHigh - paid) >= Math.abs(paid - paidLow)) [low, paidLow] = [middle, paid];
    else [high, paidHigh] = [middle, paid];
  }
  return { at: high, size: paidHigh - paidLow };
}

/** Several rules ask for the same part's range. */
const ranges = new WeakMap<PartView, readonly [number, number]>();

/** The least and the most that a part pays over all that its own results can reach, one at a time. */
export function payRange(part: PartView): readonly [number, number] {
  const known = ranges.get(part) ?? rangeOf(part);
  ranges.set(part, known);
  return known;
}

function rangeOf(part: PartView): readonly [number, number] {
  const paid = ownResults(part).flatMap((result) => reachable(result).map(payAt(part, result)));
  return paid.length === 0 ? [part.usualPay, part.usualPay] : [Math.min(...paid), Math.max(...paid)];
}

/** Whether a part pays the same whatever its owner's results come to. */
export function isFlat(part: PartView): boolean {
  const [least, most] = payRange(part);
  return isNothing(most - least, most, least);
}
