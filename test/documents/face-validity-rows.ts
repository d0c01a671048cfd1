import { DAYS_A_WEEK, WEEKS_A_QUARTER, WEEKS_A_YEAR } from "../../src/calendar.ts";
import { metricNamed } from "../../src/metrics/index.ts";
import { metricValue } from "../../src/metrics/tally.ts";
import type { Commission } from "../../src/model/incentives/components/commission.ts";
import { NEVER } from "../../src/model/ledger/journal.ts";
import { FIRST_PERSON, MARKETING, SALES } from "../../src/model/ledger/units.ts";
import { mean } from "../../src/statistics/mean.ts";
import { quantile } from "../../src/statistics/quantile.ts";
import { mailAgainstTouch } from "../patterns/mail-against-touch.ts";
import type { BaseYear } from "./base-year.ts";

/** A figure of a company that a practitioner would know, and where it stands in companies. */
export interface FaceRow {
  readonly figure: string;
  readonly unit: "%" | "×" | "days";
  readonly range: readonly [low: number, high: number];
  readonly source: string;
  /** What it is in a base year; null where the model has no such thing. */
  readonly of: (year: BaseYear) => number | null;
  /** How it is counted, or why it lies where it does. */
  readonly note?: string;
}

const share = (year: BaseYear, metric: string, per: string) => (100 * year.of(metric)) / year.of(per);

/** Leads of the year that were handed over, each once however often sales sent it back. */
function handedOnOnce({ results }: BaseYear): number {
  return mean(
    results.map(({ journal }) => {
      const { customer, leadOn, handedOn } = journal!;
      const counted = [...handedOn.keys()].filter((row) => handedOn[row]! >= 0);
      return new Set(counted.map((row) => `${customer[row]} ${leadOn[row]}`)).size;
    }),
  );
}

/** Calendar days from lead to win, of all wins of the year. */
function daysToWin({ results }: BaseYear): readonly number[] {
  return results.flatMap(({ journal }) => {
    const { leadOn, wonOn } = journal!;
    const won = [...wonOn.keys()].filter((row) => wonOn[row]! >= 0 && wonOn[row] !== NEVER);
    return won.map((row) => ((wonOn[row]! - leadOn[row]!) * 7) / DAYS_A_WEEK);
  });
}

/** A metric of each rep, trial by trial, over so many weeks from a week on. */
function ofEachRep(
  { company, results }: BaseYear,
  metric: string,
  from: number,
  weeks: number,
): readonly number[][] {
  const measured = metricNamed(metric)!;
  return results.map((result) =>
    Array.from({ length: company.reps.count }, (_, rep) =>
      metricValue(measured, result, FIRST_PERSON + company.marketers.count + rep, from, from + weeks),
    ),
  );
}

/** What those reps booked in a quarter who were there for all of it. */
function bookedInQuarter(year: BaseYear, quarter: number): readonly number[] {
  const of = (metric: string) => ofEachRep(year, metric, quarter * WEEKS_A_QUARTER, WEEKS_A_QUARTER).flat();
  const [vacant, came] = [of("vacantWeeks"), of("newcomers")];
  return of("booked").filter((_, post) => vacant[post] === 0 && came[post] === 0);
}

/** Share of reps' quarters that reach the result from which the plan in force pays more; null where it nowhere does. */
function atQuota(year: BaseYear): number | null {
  const [commission] = year.plan.components.flatMap((terms) =>
    terms.type === "commission" ? [terms as Commission] : [],
  );
  const asked = commission?.tiers?.[0]?.from as number | undefined;
  if (asked === undefined) return null;
  const quarters = Array.from({ length: WEEKS_A_YEAR / WEEKS_A_QUARTER }, (_, quarter) =>
    bookedInQuarter(year, quarter),
  ).flat();
  return (100 * quarters.filter((booked) => booked >= asked).length) / quarters.length;
}

const targetPay = ({ company, inForce }: BaseYear) =>
  company.reps.count * inForce.referencePay.rep * WEEKS_A_YEAR;
const marketing = (year: BaseYear) =>
  year.of("salaries", MARKETING) + year.of("bonuses", MARKETING) + year.of("touchCost");

/** The default company's figures, of a base year under the plan in force. */
export const faceRows: readonly FaceRow[] = [
  {
    figure: "lead → MQL",
    unit: "%",
    range: [15, 40],
    source: "BenchSights",
    of: (year) => (100 * handedOnOnce(year)) / year.of("leads"),
    note: "a lead that sales sends back and is handed over again counts once",
  },
  {
    figure: "MQL → accepted",
    unit: "%",
    range: [30, 60],
    source: "BenchSights",
    of: (year) => share(year, "accepted", "mqls"),
    note: "of hand-overs; marketing hands over from a score of .28 on and reps send back below .27, so what comes back is what the two score differently",
  },
  {
    figure: "opportunity → won",
    unit: "%",
    range: [15, 30],
    source: "KeyBanc, Implisit",
    of: (year) => share(year, "deals", "opportunities"),
  },
  {
    figure: "lead → won",
    unit: "%",
    range: [0.5, 5],
    source: "Implisit",
    of: (year) => share(year, "deals", "leads"),
  },
  {
    figure: "lead → win, median",
    unit: "days",
    range: [14, 60],
    source: "Olist, Bridge Group",
    of: (year) => quantile(daysToWin(year), 0.5),
  },
  {
    figure: "lead → win, 90th percentile",
    unit: "days",
    range: [60, 160],
    source: "Olist, Bridge Group",
    of: (year) => quantile(daysToWin(year), 0.9),
  },
  {
    figure: "bookings ÷ target pay of a rep",
    unit: "×",
    range: [4, 6],
    source: "Bridge Group, pay-design guides",
    of: (year) => year.of("booked") / targetPay(year),
    note: "the ticket was set on it",
  },
  {
    figure: "fixed share of a rep's target pay",
    unit: "%",
    range: [50, 70],
    source: "pay-design guides",
    of: ({ company, inForce }) => (100 * company.money.salaryPerWeek) / inForce.referencePay.rep,
    note: "the pot was set on it",
  },
  {
    figure: "reps' variable pay of bookings",
    unit: "%",
    range: [6, 12],
    source: "pay-design guides",
    of: (year) => (100 * year.of("bonuses", SALES)) / year.of("booked"),
  },
  {
    figure: "reps at or above quota in a quarter",
    unit: "%",
    range: [40, 65],
    source: "CSO Insights",
    of: atQuota,
    note: "four fifths of the usual result, above which the plan in force pays more; of quarters in which one rep held the post throughout",
  },
  {
    figure: "selling time, share of the day",
    unit: "%",
    range: [33, 50],
    source: "CSO Insights",
    of: ({ company, of }) => 100 * company.reps.workNorm * (1 - of("idleShare")),
    note: "hours for contacts that were used",
  },
  {
    figure: "marketing of revenue",
    unit: "%",
    range: [7, 15],
    source: "Gartner CMO spend 2023",
    of: (year) => (100 * marketing(year)) / year.of("revenue"),
    note: "people and media; nobody renews in the default company, so revenue is bookings",
  },
  {
    figure: "media of marketing's budget",
    unit: "%",
    range: [20, 45],
    source: "Gartner CMO spend 2023",
    of: (year) => (100 * year.of("touchCost")) / marketing(year),
  },
  {
    figure: "customer churn a year",
    unit: "%",
    range: [8, 18],
    source: "KeyBanc",
    of: (year) => share(year, "churned", "customers"),
  },
  {
    figure: "unsubscribes a mail",
    unit: "%",
    range: [0.1, 0.3],
    source: "Mailchimp, GDMA, Campaign Monitor",
    of: (year) =>
      (100 * mailAgainstTouch(year.company) * year.of("optOuts", MARKETING)) / year.of("contacts", MARKETING),
    note: "a mail's part of marketing's opt-outs, by the pressure of its touches; customers were fitted on it",
  },
  {
    figure: "90th percentile to median of reps' bookings",
    unit: "×",
    range: [1.6, 2.6],
    source: "Olist, Bridge Group",
    of: (year) =>
      mean(
        ofEachRep(year, "booked", 0, WEEKS_A_YEAR).map((reps) => quantile(reps, 0.9) / quantile(reps, 0.5)),
      ),
  },
  {
    figure: "turnover of reps a year",
    unit: "%",
    range: [20, 35],
    source: "Bridge Group",
    of: (year) => 100 * year.of("turnover", SALES),
  },
];

/** Whether what was measured of a row lies where it does in companies. */
export function isInRange({ range: [low, high] }: FaceRow, value: number): boolean {
  return value >= low && value <= high;
}
