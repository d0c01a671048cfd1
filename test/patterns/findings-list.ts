import { MARKETING, SALES } from "../../src/model/ledger/units.ts";
import { companySchema } from "../../src/model/parameters/company.ts";
import type { Finding } from "./finding.ts";
import {
  biased,
  mailing,
  norm,
  ownRate,
  peopleCalled,
  quotaIn,
  reaching,
  sharedValues,
  valueGap,
  volumePay,
  withBar,
  withContest,
} from "./finding-arms.ts";
import { mailAgainstTouch } from "./mail-against-touch.ts";
import { minus, percent, QUARTER, type Reading, times, YEAR } from "./reading.ts";

const contestAndPool = { contest: { plan: "contest" }, pool: { plan: "pool" } } as const;

const share = (sum: Record<string, number>, per: Record<string, number>) => ({ sum, per });
const inPercent = (reading: Reading, sum: Record<string, number>, per: Record<string, number>) =>
  times(reading.of(share(sum, per)), 100);

function lastWeekOfQuarter(reading: Reading): readonly number[] {
  const weeks = [1, 2, 3, 4, 5, 6, 7].map((quarter) => (quarter + 1) * QUARTER - 1);
  const last = weeks.map((week) => reading.of("deals", week, week + 1));
  const all = reading.of("deals", QUARTER);
  return all.map((total, trial) => (100 * last.reduce((sum, row) => sum + row[trial]!, 0)) / total);
}

/** MQLs that sales sent back or let expire, of all, in per cent. */
const unworked = (reading: Reading) => inPercent(reading, { rejected: 1, expired: 1 }, { mqls: 1 });

/** Different people whom reps called in the first quarter, and calls for each of them. */
const reach = {
  contest: { plan: withContest, months: 3, journal: true },
  usual: { ...norm, months: 3, journal: true },
} as const;
const callsEach = (reading: Reading) => {
  const people = peopleCalled(reading);
  return reading.of("contacts", 0, QUARTER, SALES).map((calls, trial) => calls / people[trial]!);
};

/** Findings that the model's own levers and presets can be asked about, one figure each. */
export const findings: readonly Finding[] = [
  {
    finding: "70 % of marketing's leads are never pursued",
    source: "Sabnis et al. 2013",
    expected: "pay for volume adds to what stays unworked",
    figure: "MQLs sent back or left to expire, pay per MQL less marketers on a salary",
    unit: "points",
    arms: { volume: { plan: volumePay }, salary: { plan: ownRate } },
    values: (of) => minus(unworked(of("volume")), unworked(of("salary"))),
    from: 0,
  },
  {
    finding: "the same",
    source: "Sabnis et al. 2013",
    expected: "more than where marketing is paid for accepted leads",
    figure: "unworked MQLs, pay per MQL less pay per accepted lead",
    unit: "points",
    arms: { volume: { plan: volumePay }, accepted: { plan: "commission" } },
    values: (of) => minus(unworked(of("volume")), unworked(of("accepted"))),
    from: 0,
  },
  {
    finding: "more leads can mean fewer sales",
    source: "Smith, Gopalakrishna & Chatterjee 2006",
    expected: "a hump: deals fall again at high volume",
    figure: "deals with four times the touches against twice",
    unit: "%",
    arms: { twice: { ...norm, company: reaching(2) }, four: { ...norm, company: reaching(4) } },
    values: (of) => percent(of("four").of("deals"), of("twice").of("deals")),
    to: 0,
  },
  {
    finding: "the same",
    source: "Smith, Gopalakrishna & Chatterjee 2006",
    expected: "the rising side of the hump",
    figure: "deals with usual touches against half",
    unit: "%",
    arms: { usual: norm, half: { ...norm, company: reaching(0.5) } },
    values: (of) => percent(of("usual").of("deals"), of("half").of("deals")),
    from: 0,
  },
  {
    finding: "mail frequency has an inverted U with its top at several a month",
    source: "Zhang, Kumar & Cosguner 2017",
    expected: "profit falls where there is much more mail",
    figure: "profit with sixteen mails a month against five",
    unit: "%",
    arms: { five: { ...norm, company: mailing(4) }, sixteen: { ...norm, company: mailing(12) } },
    values: (of) => percent(of("sixteen").of("profit"), of("five").of("profit")),
    to: 0,
  },
  {
    finding: "the same",
    source: "Zhang, Kumar & Cosguner 2017",
    expected: "and where there is hardly any",
    figure: "profit with a mail in three months against five a month",
    unit: "%",
    arms: { five: { ...norm, company: mailing(4) }, seldom: { ...norm, company: mailing(0.25) } },
    values: (of) => percent(of("seldom").of("profit"), of("five").of("profit")),
    to: 0,
  },
  {
    finding: "unsubscribe .23 to .25 % a mail",
    source: "mailing benchmarks",
    expected: ".1 to .4 % a message",
    figure: "a mail's part of marketing's opt-outs, at the norm",
    none: null,
    unit: "%",
    arms: { usual: norm },
    values: (of) =>
      times(
        of("usual").of({ sum: { optOuts: 1 }, per: { contacts: 1 } }, 0, undefined, MARKETING),
        100 * mailAgainstTouch(companySchema.parse({})),
      ),
    from: 0.1,
    to: 0.4,
  },
  {
    finding: "lead to opportunity 13 %",
    source: "Implisit 2014",
    expected: "the order of magnitude: 6 to 26 %",
    figure: "opportunities for each lead at norm levers",
    none: null,
    unit: "%",
    arms: { usual: norm },
    values: (of) => inPercent(of("usual"), { opportunities: 1 }, { leads: 1 }),
    from: 6.5,
    to: 26,
  },
  {
    finding: "opportunity to deal 6 %",
    source: "Implisit 2014",
    expected: "the order of magnitude: 3 to 12 %",
    figure: "deals for each opportunity at norm levers",
    none: null,
    unit: "%",
    arms: { usual: norm },
    values: (of) => times(of("usual").of("winRate"), 100),
    from: 3,
    to: 12,
  },
  {
    finding: "MQL to SQL 5 to 40 % across firms, mostly by definition",
    source: "industry pages",
    expected: "the definition alone moves it by tens of points",
    figure: "opportunities for each MQL, bar at .6 less bar at .05",
    unit: "points",
    arms: { high: { ...norm, company: withBar(0.6) }, low: { ...norm, company: withBar(0.05) } },
    values: (of) =>
      minus(
        inPercent(of("high"), { opportunities: 1 }, { mqls: 1 }),
        inPercent(of("low"), { opportunities: 1 }, { mqls: 1 }),
      ),
    from: 20,
  },
  {
    finding: "accelerators: most deals fall at the quarter's end",
    source: "Larkin 2014 (Steenburgh 2008 finds effort, not timing)",
    expected: "40 to 75 % of deals in the last week; an even share is 8.3 %",
    figure: "deals in the last week of the quarter under quota",
    none: 100 / QUARTER,
    unit: "%",
    arms: { quota: { plan: "quota" } },
    values: (of) => lastWeekOfQuarter(of("quota")),
    from: 40,
    to: 75,
  },
  {
    finding: "from quota to a plainer plan: +9 % revenue",
    source: "Misra & Nair 2011",
    expected: "+5 to +15 %",
    figure: "revenue, commission against a quota with threshold, cap and ratchet",
    unit: "%",
    arms: { commission: { plan: "commission" }, quota: { plan: "ratcheted-quota" } },
    values: (of) => percent(of("commission").of("revenue"), of("quota").of("revenue")),
    from: 5,
    to: 15,
  },
  {
    finding: "shorter quota periods: high-ticket share down",
    source: "Chung, Narayandas & Chang 2021",
    expected: "a lower mean list price under a monthly quota",
    figure: "list price of a deal, monthly quota against quarterly",
    unit: "%",
    arms: { month: { plan: quotaIn("month") }, quarter: { plan: quotaIn("quarter") } },
    values: (of) => {
      const price = { sum: { listPrice: 1 }, per: { deals: 1 } } as const;
      return percent(of("month").of(price), of("quarter").of(price));
    },
    to: 0,
  },
  {
    finding: "contests: extra effort mainly reaches more customers",
    source: "Casas-Arce & Martínez-Jerez 2009",
    expected: "reps call more people at once",
    figure:
      "different people whom reps called in the first quarter, with a contest between reps against without",
    unit: "%",
    arms: reach,
    values: (of) => percent(peopleCalled(of("contest")), peopleCalled(of("usual"))),
    from: 0,
  },
  {
    finding: "the same",
    source: "Casas-Arce & Martínez-Jerez 2009",
    expected: "mainly so: more people rather than more calls to each",
    figure: "the same, less the rise in calls for each of them",
    unit: "points",
    arms: reach,
    values: (of) =>
      minus(
        percent(peopleCalled(of("contest")), peopleCalled(of("usual"))),
        percent(callsEach(of("contest")), callsEach(of("usual"))),
      ),
    from: 0,
  },
  {
    finding: "competition brings speed",
    source: "Beersma et al. 2003",
    expected: "a faster first answer in a contest",
    figure: "first answer in the first quarter, contest less pool",
    unit: "days",
    arms: contestAndPool,
    values: (of) =>
      minus(of("contest").of("responseDays", 0, QUARTER), of("pool").of("responseDays", 0, QUARTER)),
    to: 0,
  },
  {
    finding: "cooperation brings accuracy",
    source: "Beersma et al. 2003",
    expected: "worse fit in a contest",
    figure: "fit of deals, contest against pool",
    unit: "%",
    arms: contestAndPool,
    values: (of) => percent(of("contest").of("dealFit"), of("pool").of("dealFit")),
    to: 0,
  },
  {
    finding: "where the contest overtakes the shared part, help goes",
    source: "Drago & Garvey 1998; Harbring & Irlenbusch 2011",
    expected: "less help for the other department in a contest",
    figure: "help of marketers, contest less pool",
    unit: "points of a day",
    arms: contestAndPool,
    values: (of) =>
      times(
        minus(
          of("contest").of("leverHelp", 0, undefined, MARKETING),
          of("pool").of("leverHelp", 0, undefined, MARKETING),
        ),
        100,
      ),
    to: 0,
  },
  {
    finding: "piece rates: +22 % from the same people",
    source: "Lazear 2000",
    expected: "+11 to +33 % output",
    figure: "what a rep books in year 1, a rate on it against a salary alone, marketers on a salary",
    unit: "%",
    arms: { rate: { plan: ownRate }, none: { plan: "salary-only" } },
    values: (of) => percent(of("rate").of("booked", 0, YEAR, SALES), of("none").of("booked", 0, YEAR, SALES)),
    from: 11,
    to: 33,
  },
  {
    finding: "pay moves behaviour by tens of per cent, not multiples",
    source: "Garbers & Konradt 2014",
    expected: "reps' work moves by less than its double",
    figure: "work of reps, a rate on own bookings against a salary alone",
    unit: "%",
    arms: { rate: { plan: ownRate }, none: { plan: "salary-only" } },
    values: (of) =>
      percent(of("rate").of("leverWork", 24, 96, SALES), of("none").of("leverWork", 24, 96, SALES)),
    from: 10,
    to: 100,
  },
  {
    finding: "free riding grows with repetition",
    source: "Fischbacher & Gächter 2010",
    expected: "a pool starts above where it ends",
    figure: "work of reps under a pool, last quarter less first month",
    unit: "points of a day",
    arms: { pool: { plan: "pool" } },
    values: (of) =>
      times(minus(of("pool").of("leverWork", 84, 96, SALES), of("pool").of("leverWork", 0, 4, SALES)), 100),
    to: 0,
  },
  {
    finding: "aligned pay raises collaboration but does not end conflict",
    source: "Le Meunier-FitzHugh et al. 2011",
    expected: "under a pool a biased manager still costs acceptance",
    figure: "share of MQLs sent back under a pool, biased less neutral manager",
    unit: "points",
    arms: { biased: { plan: "pool", company: biased }, neutral: { plan: "pool" } },
    values: (of) =>
      minus(
        inPercent(of("biased"), { rejected: 1 }, { mqls: 1 }),
        inPercent(of("neutral"), { rejected: 1 }, { mqls: 1 }),
      ),
    from: 0,
  },
  {
    finding: "some differences of orientation help",
    source: "Homburg & Jensen 2007",
    expected: "profit with a third of the gap in values above that with the same care shared",
    figure: "profit under a pool, a third of the gap in values against the same care shared",
    unit: "%",
    arms: {
      third: { plan: "pool", company: valueGap(1 / 3) },
      shared: { plan: "pool", company: sharedValues(1 / 3) },
    },
    values: (of) => percent(of("third").of("profit"), of("shared").of("profit")),
    from: 0,
  },
  {
    finding: "pay reps on quality too where it is fuzzy; marketing on qualified leads",
    source: "Rubel et al.",
    expected: "pay per accepted lead above pay per MQL",
    figure: "profit, pay per accepted lead against pay per MQL",
    unit: "%",
    arms: { accepted: { plan: "commission" }, volume: { plan: volumePay } },
    values: (of) => percent(of("accepted").of("profit"), of("volume").of("profit")),
    from: 0,
  },
];
