import { DEAL_PARTS } from "./deal-parts.ts";

/**
 * What somebody believes that deals add to their pay: for every component that looks at deals, money for a unit of each part of a deal, in the
 * period as it stands and in a fresh one as they expect it. Rows stand at component · parts of a deal.
 */
export interface DealWorth {
  readonly components: number;
  readonly thisPeriod: Float64Array;
  readonly nextPeriod: Float64Array;
  /** Weeks of each component's period, and how many of them are to come, the one that begins now among them. */
  readonly weeksEach: Float64Array;
  readonly weeksLeft: Float64Array;
  /** Weeks from a period's end until its pay comes. */
  readonly weeksToPay: Float64Array;
  /** How much less pay weighs for each week until it comes. */
  readonly impatience: number;
}

/** Nothing is paid for deals yet. */
export function emptyDealWorth(components: number, impatience: number): DealWorth {
  const row = () => new Float64Array(components);
  const table = () => new Float64Array(components * DEAL_PARTS);
  return {
    components,
    thisPeriod: table(),
    nextPeriod: table(),
    weeksEach: row(),
    weeksLeft: row(),
    weeksToPay: row(),
    impatience,
  };
}

/** What a deal is believed to be worth if it is booked so many weeks from now, each component counting it in the period that runs then. */
export function worthIn(worth: DealWorth, deal: Float64Array, weeks: number): number {
  let sum = 0;
  for (let c = 0; c < worth.components; c++) sum += componentWorth(worth, deal, weeks, c);
  return sum;
}

function componentWorth(worth: DealWorth, deal: Float64Array, weeks: number, c: number): number {
  const beyond = periodsBeyond(worth, weeks, c);
  const due = worth.weeksLeft[c]! + beyond * worth.weeksEach[c]! + worth.weeksToPay[c]!;
  const table = beyond === 0 ? worth.thisPeriod : worth.nextPeriod;
  let pays = 0;
  for (let part = 0; part < DEAL_PARTS; part++) pays += table[c * DEAL_PARTS + part]! * deal[part]!;
  return pays / (1 + worth.impatience * due);
}

/** How many periods of a component end before a day so many weeks from now. */
function periodsBeyond({ weeksLeft, weeksEach }: DealWorth, weeks: number, c: number): number {
  return weeks < weeksLeft[c]! ? 0 : 1 + Math.floor((weeks - weeksLeft[c]!) / weeksEach[c]!);
}
