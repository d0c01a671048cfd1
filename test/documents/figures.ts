import type { Findings } from "../../src/findings/findings.ts";
import type { Difference, Span } from "../../src/findings/numbers.ts";

const signed = (text: string) => text.replace(/^-/, "−").replace(/^(?=\d)/, "+");

/** A share as signed per cent with two digits, or a whole number from ten on. */
export function percent(share: number): string {
  const value = share * 100;
  return `${signed(Math.abs(value) >= 10 ? value.toFixed(0) : value.toFixed(1))} %`;
}

/** A change as signed per cent, or as a multiple from a doubling on. */
export function change(share: number): string {
  return share >= 1 ? `×${(1 + share).toFixed(1)}` : percent(share);
}

/** An amount in whole thousands, signed, with commas. */
export function thousands(amount: number): string {
  // Nothing is neither more nor less.
  return signed((Math.round(amount / 1000) * 1000 + 0).toLocaleString("en-US"));
}

/** A count or an amount with commas. */
export function whole(amount: number): string {
  return Math.round(amount).toLocaleString("en-US").replace(/^-/, "−");
}

/** The company's difference between a plan and the first in a market over a span. */
export function differenceIn(
  { differences }: Pick<Findings, "differences">,
  { plan, market, metric, span }: { plan?: string; market: string; metric: string; span: Span },
): Difference {
  const found = differences.find(
    (one) =>
      one.market === market &&
      one.metric === metric &&
      one.span === span &&
      one.unit === "company" &&
      (plan === undefined || one.plan === plan),
  );
  if (found === undefined) throw new Error(`no difference in ${metric}, ${market}, ${span}`);
  return found;
}

/** A mean difference of money with its 95 % interval. */
export function moneyBetween({ mean, low, high }: { mean: number; low: number; high: number }): string {
  return `${thousands(mean)} (${thousands(low)} to ${thousands(high)})`;
}

/** How much a plan changes a metric of the company against the first, relative to it. */
export function relative(
  findings: Pick<Findings, "differences">,
  of: Parameters<typeof differenceIn>[1],
): number {
  const { relative: share } = differenceIn(findings, of);
  if (share === null) throw new Error(`${of.metric} in ${of.market} has no relative difference`);
  return share;
}
