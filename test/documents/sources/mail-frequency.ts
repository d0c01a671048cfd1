import { DAYS_A_MONTH, HOURS_A_DAY } from "../../../src/calendar.ts";
import { MARKETING } from "../../../src/model/ledger/units.ts";
import type { EffortChannel } from "../../../src/model/parameters/channel.ts";
import { type Company, companySchema } from "../../../src/model/parameters/company.ts";
import { mean } from "../../../src/statistics/mean.ts";
import { pairedDifference } from "../../../src/statistics/paired-difference.ts";
import { markdownTable } from "../../docs/markdown-table.ts";
import { mailAgainstTouch } from "../../patterns/mail-against-touch.ts";
import { eachOf, yearAtNorm } from "../at-norm.ts";
import { moneyBetween, thousands, whole } from "../figures.ts";
import { source } from "../source.ts";

const TRIALS = 40;
/** How many times the usual mails. */
const frequencies = [0.25, 0.5, 1, 2, 3, 4, 5, 6, 8, 12] as const;

/** What so many mails bring in a year. */
export interface Mailed {
  /** Mails a month that a customer of the market is sent. */
  readonly mails: number;
  /** Trial by trial. */
  readonly profit: readonly number[];
  /** Share of mails after which somebody unsubscribes, and after which somebody complains. */
  readonly unsubscribes: number;
  readonly complaints: number;
  readonly leads: number;
  readonly deals: number;
}

/** The default company with so many times as many mails in the usual hours; a norm that is moved does the same until the day is full. */
function mailing(times: number): Company {
  const company = companySchema.parse({});
  const mail = company.channels.mailing as EffortChannel;
  const more = { ...mail, touchesPerHour: mail.touchesPerHour * times };
  return { ...company, channels: { ...company.channels, mailing: more } };
}

function mailsAMonth({ channels, marketers, customers }: Company): number {
  const { norm, touchesPerHour } = channels.mailing as EffortChannel;
  return (marketers.count * norm * HOURS_A_DAY * DAYS_A_MONTH * touchesPerHour) / customers.count;
}

/** Sends so many times the usual mails for a year, everybody else doing what is usual. */
export function mailed(times: number, trials: number): Mailed {
  const company = mailing(times);
  const results = yearAtNorm(company, trials);
  const perMail = (metric: string) =>
    (mailAgainstTouch(company) * mean(eachOf(results, metric, MARKETING))) /
    mean(eachOf(results, "contacts", MARKETING));
  return {
    mails: mailsAMonth(company),
    profit: eachOf(results, "profit"),
    unsubscribes: perMail("optOuts"),
    complaints: perMail("complaints"),
    leads: mean(eachOf(results, "leads")),
    deals: mean(eachOf(results, "deals")),
  };
}

type Kept = readonly Mailed[];

/** The curve of a number over mails a month, as Mermaid draws it. */
function drawn(title: string, axis: string, kept: Kept, of: (one: Mailed) => number): string {
  const list = (values: readonly string[]) => `[${values.join(", ")}]`;
  return [
    "```mermaid",
    "xychart-beta",
    `  title "${title}"`,
    `  x-axis "mails a customer and month" ${list(kept.map(({ mails }) => `"${mails.toFixed(1)}"`))}`,
    `  y-axis "${axis}"`,
    `  line ${list(kept.map((one) => String(Number(of(one).toPrecision(3)))))}`,
    "```",
  ].join("\n");
}

function written(kept: Kept): string {
  const usual = kept[frequencies.indexOf(1)]!;
  const rows = kept.map((one) => [
    `${one.mails.toFixed(1)}${one === usual ? ", usual" : ""}`,
    thousands(mean(one.profit)).replace("+", ""),
    one === usual ? "" : moneyBetween(pairedDifference(one.profit, usual.profit)),
    `${(100 * one.unsubscribes).toFixed(2)} %`,
    (1000 * one.complaints).toFixed(2),
    whole(one.leads),
    one.deals.toFixed(0),
  ]);
  const head = [
    "mails a customer and month",
    "profit of the year",
    "against the usual (95 % interval)",
    "unsubscribes a mail",
    "complaints in a thousand mails",
    "leads",
    "deals",
  ];
  const profit = drawn("Profit of the year", "thousand", kept, (one) => mean(one.profit) / 1000);
  const leaving = drawn("Unsubscribes a mail", "%", kept, (one) => 100 * one.unsubscribes);
  return `${profit}\n\n${leaving}\n\n${markdownTable(head, rows)}\n\nMean of ${TRIALS} trials of twelve months, seed 1, the default company at a salary, healthy market, everybody at the norm and nobody learning.`;
}

/** What customers bear of mails. */
export const mailFrequency = source<Kept>({
  name: "mail-frequency",
  command: "npm run documents -- --only mail-frequency",
  measure: async () => frequencies.map((times) => mailed(times, TRIALS)),
  passages: [{ name: "mail-frequency", document: "docs/model.md", write: written }],
});
