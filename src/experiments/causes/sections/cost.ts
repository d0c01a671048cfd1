import type { Estimate } from "../../../findings/estimate.ts";
import type { Difference } from "../../../findings/numbers.ts";
import { formatChange, formatDifference, formatMean } from "../../../language/format-number.ts";
import type { CausesView } from "./causes-view.ts";

/** A change in per cent of revenue, with its sign: `−9.8%`. */
export function shareText({ view, revenue }: CausesView, amount: number): string {
  const share = amount / revenue;
  return Number.isFinite(share) ? formatChange(share, view.language) : "\u2013";
}

/** Whether a difference may be luck. */
export function mayBeLuck({ p }: Pick<Difference, "p">): boolean {
  return p !== null && p >= 0.05;
}

/** A difference with half of its interval, and a question mark where it may be luck: `−412K ± 30K`. */
export function costText({ view }: CausesView, difference: Difference | undefined): string {
  if (difference === undefined) return "\u2013";
  const style = view.style(difference.metric);
  const { mean } = formatDifference(difference, view.language, style);
  const half = (difference.high - difference.low) / 2;
  const around = formatMean({ mean: half, low: 0, high: 2 * half }, view.language, style, [difference]);
  const text = /[1-9]/.test(around) ? `${mean} \u00b1 ${around}` : mean;
  return mayBeLuck(difference) ? view.words.hedged(text) : text;
}

/** An amount of money with its sign and currency. */
export function moneyText(
  { view }: CausesView,
  difference: Estimate,
): {
  readonly amount: string;
  readonly low: string;
  readonly high: string;
} {
  const { mean, low, high } = formatDifference(difference, view.language, view.money);
  const money = (text: string) => view.words.money(text, view.findings.currency);
  return { amount: money(mean), low, high: money(high) };
}
