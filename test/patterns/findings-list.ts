import type { PlanComponent } from "../../src/model/incentives/plan-schema.ts";
import { MARKETING, SALES } from "../../src/model/ledger/units.ts";
import type { EffortChannel } from "../../src/model/parameters/channel.ts";
import { baseSalary } from "../../src/scenario/presets/plans/base-salary.ts";
import type { PlanSums } from "../../src/scenario/presets/plans/plan-preset.ts";
import { shares } from "../../src/scenario/presets/plans/shares.ts";
import type { Arm, Patch } from "./arm.ts";
import type { Finding } from "./finding.ts";
import { minus, percent, QUARTER, type Reading, times, YEAR } from "./reading.ts";

const norm: Arm = { plan: "salary-only" };
const contestAndPool = { contest: { plan: "contest" }, pool: { plan: "pool" } } as const;

/** Marketers paid for each MQL, reps on bookings. */
const volumePay = ({ bonusPot: pot, salaryPerWeek }: PlanSums): readonly PlanComponent[] => [
  baseSalary(salaryPerWeek),
  {
    type: "commission",
    for: "marketing",
    period: "month",
    metric: "mqls",
    scope: "person",
    targetCost: pot * shares.marketing,
  },
  {
    type: "commission",
    for: "sales",
    period: "month",
    metric: "booked",
    scope: "person",
    targetCost: pot * shares.sales,
  },
];

/** Every touch channel reaches so many times as many people in an hour. */
const reaching =
  (factor: number): Patch =>
  (base) => ({
    ...base,
    channels: Object.fromEntries(
      Object.entries(base.channels).map(([name, channel]) => [
        name,
        channel.kind === "effort" ? { ...channel, touchesPerHour: channel.touchesPerHour * factor } : channel,
      ]),
    ),
  });

/** Mail goes out so many times as often. */
const mailing =
  (factor: number): Patch =>
  (base) => {
    const mail = base.channels.mailing as EffortChannel;
    return {
      ...base,
      channels: { ...base.channels, mailing: { ...mail, touchesPerHour: mail.touchesPerHour * factor } },
    };
  };

const withBar =
  (bar: number): Patch =>
  (base) => ({
    ...base,
    marketers: { ...base.marketers, barNorm: bar },
    handoff: { ...base.handoff, minimumScore: 0 },
  });

/** Departments that care for opposite things, so strongly. */
const valueGap =
  (strength: number): Patch =>
  (base) => ({
    ...base,
    marketers: { ...base.marketers, volumeValue: -0.1 * strength, qualityValue: 0.15 * strength },
    reps: { ...base.reps, volumeValue: 0.15 * strength, qualityValue: -0.1 * strength },
  });

const biased: Patch = (base) => ({
  ...base,
  manager: { ...base.manager, background: "sales", biasStrength: 1 },
});

const share = (sum: Record<string, number>, per: Record<string, number>) => ({ sum, per });
const inPercent = (reading: Reading, sum: Record<string, number>, per: Record<string, number>) =>
  times(reading.of(share(sum, per)), 100);

const quotaIn =
  (period: "month" | "quarter") =>
  ({ bonusPot: pot, salaryPerWeek }: PlanSums): readonly PlanComponent[] => {
    const own = { type: "quota", period, scope: "person", quotaOfReference: 1, accelerator: 2 } as const;
    return [
      baseSalary(salaryPerWeek),
      { ...own, for: "marketing", metric: "accepted", targetCost: pot * shares.marketing },
      { ...own, for: "sales", metric: "booked", targetCost: pot * shares.sales },
    ];
  };

function lastWeekOfQuarter(reading: Reading): readonly number[] {
  const weeks = [1, 2, 3, 4, 5, 6, 7].map((quarter) => (quarter + 1) * QUARTER - 1);
  const last = weeks.map((week) => reading.of("deals", week, week + 1));
  const all = reading.of("deals", QUARTER);
  return all.map((total, trial) => (100 * last.reduce((sum, row) => sum + row[trial]!, 0)) / total);
}

/** Findings that the model's own levers and presets can be asked about, one figure each. */
export const findings: readonly Finding[] = [
  {
    finding: "70 % of marketing's leads are never pursued",
    source: "Sabnis et al. 2013",
    expected: "50 to 80 % unworked where marketing is paid for volume",
    figure: "MQLs sent back or left to expire under pay per MQL",
    none: null,
    unit: "%",
    arms: { volume: { plan: volumePay } },
    values: (of) => inPercent(of("volume"), { rejected: 1, expired: 1 }, { mqls: 1 }),
    from: 50,
    to: 80,
  },
  {
    finding: "the same",
    source: "Sabnis et al. 2013",
    expected: "more than where marketing is paid for accepted leads",
    figure: "unworked MQLs, pay per MQL less pay per accepted lead",
    unit: "points",
    arms: { volume: { plan: volumePay }, accepted: { plan: "commission" } },
    values: (of) =>
      minus(
        inPercent(of("volume"), { rejected: 1, expired: 1 }, { mqls: 1 }),
        inPercent(of("accepted"), { rejected: 1, expired: 1 }, { mqls: 1 }),
      ),
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
    finding: "mail frequency has an inverted U",
    source: "Zhang, Kumar & Cosguner 2017",
    expected: "profit falls where there is much more mail",
    figure: "profit with four times the mail against the usual",
    unit: "%",
    arms: { usual: norm, four: { ...norm, company: mailing(4) } },
    values: (of) => percent(of("four").of("profit"), of("usual").of("profit")),
    to: 0,
  },
  {
    finding: "the same",
    source: "Zhang, Kumar & Cosguner 2017",
    expected: "and where there is hardly any",
    figure: "profit with a quarter of the mail against the usual",
    unit: "%",
    arms: { usual: norm, quarter: { ...norm, company: mailing(0.25) } },
    values: (of) => percent(of("quarter").of("profit"), of("usual").of("profit")),
    to: 0,
  },
  {
    finding: "unsubscribe .23 to .25 % a mail",
    source: "mailing benchmarks",
    expected: ".1 to .4 % a message",
    figure: "opt-outs for each contact at norm levers",
    none: null,
    unit: "%",
    arms: { usual: norm },
    values: (of) => inPercent(of("usual"), { optOuts: 1 }, { contacts: 1 }),
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
    figure: "revenue, commission against quota",
    unit: "%",
    arms: { commission: { plan: "commission" }, quota: { plan: "quota" } },
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
    expected: "contacts rise at once",
    figure: "contacts in the first quarter, contest against pool",
    unit: "%",
    arms: contestAndPool,
    values: (of) => percent(of("contest").of("contacts", 0, QUARTER), of("pool").of("contacts", 0, QUARTER)),
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
    finding: "piece rates +20 to +45 %",
    source: "Lazear 2000; Hamilton et al. 2003",
    expected: "+20 to +45 % output",
    figure: "bookings in year 1, commission against salary only",
    unit: "%",
    arms: { commission: { plan: "commission" }, none: norm },
    values: (of) => percent(of("commission").of("booked", 0, YEAR), of("none").of("booked", 0, YEAR)),
    from: 20,
    to: 45,
  },
  {
    finding: "pay moves behaviour by tens of per cent, not multiples",
    source: "Garbers & Konradt 2014",
    expected: "reps' work moves by less than its double",
    figure: "work of reps, commission against salary only",
    unit: "%",
    arms: { commission: { plan: "commission" }, none: norm },
    values: (of) =>
      percent(of("commission").of("leverWork", 24, 96, SALES), of("none").of("leverWork", 24, 96, SALES)),
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
    expected: "profit with a third of the gap in values above that with none",
    figure: "profit under a pool, a third of the gap in values against none",
    unit: "%",
    arms: { third: { plan: "pool", company: valueGap(1 / 3) }, none: { plan: "pool" } },
    values: (of) => percent(of("third").of("profit"), of("none").of("profit")),
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
