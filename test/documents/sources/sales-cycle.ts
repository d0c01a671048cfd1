import { DAYS_A_WEEK } from "../../../src/calendar.ts";
import { NEVER } from "../../../src/model/ledger/journal.ts";
import { type Company, companySchema } from "../../../src/model/parameters/company.ts";
import { quantile } from "../../../src/statistics/quantile.ts";
import { runTrial } from "../../../src/trial/run-trial.ts";
import { markdownTable } from "../../docs/markdown-table.ts";
import { source } from "../source.ts";

const TRIALS = 12;
const MONTHS = 24;

/** Cycles that are stated, in calendar days, and middle tickets. */
const cycles = [
  [3, 10],
  [7, 25],
  [14, 60],
  [30, 100],
  [60, 180],
  [180, 400],
] as const;
const tickets = [500, 15_000, 200_000] as const;

/** What half and nine in ten of all wins of two years take from the hand-over, in calendar days. */
export function cycleMet(company: Company, trials: number): readonly [median: number, p90: number] {
  const setup = {
    company,
    plan: { title: "none", components: [], metrics: {} },
    market: { title: "healthy", conditions: [] },
    months: MONTHS,
  };
  const days = Array.from({ length: trials }, (_, replication) => {
    const { journal } = runTrial({ setup, priors: null, seed: 1, replication, people: false, journal: true });
    const { handedOn, wonOn } = journal!;
    const won = [...wonOn.keys()].filter((row) => wonOn[row]! >= 0 && wonOn[row] !== NEVER);
    return won.map((row) => ((wonOn[row]! - handedOn[row]!) * 7) / DAYS_A_WEEK);
  }).flat();
  return [quantile(days, 0.5), quantile(days, 0.9)];
}

/** A company with a middle ticket and a sales cycle, whose attempts miss, whose people drop out and whose calls leave sales time to answer, unless it says otherwise. */
export function withCycle(
  ticketMedian: number,
  [median, p90]: readonly [number, number],
  selling: object = {},
) {
  return companySchema.parse({
    customers: { ticketMedian },
    selling: {
      reachFirst: 0.45,
      reachKept: 0.97,
      retryDays: 1,
      dropOut: 0.35,
      extraContacts: 36,
      firstCallHours: 1.5,
      followUpHours: 1.1,
      missedHours: 0.2,
      cycleDays: { median, p90 },
      ...selling,
    },
  });
}

type Kept = readonly (readonly (readonly [number, number])[])[];

function written(kept: Kept): string {
  const rows = cycles.map(([median, p90], row) => [
    `${median}, ${p90}`,
    ...kept[row]!.map((met) => met.map((days) => String(Number(days.toFixed(1)))).join(", ")),
  ]);
  const head = [
    "stated: median, 90th percentile",
    ...tickets.map((ticket) => `ticket ${ticket.toLocaleString("en-US")}`),
  ];
  return `${markdownTable(head, rows)}\n\nCalendar days from hand-over to win, of the wins of ${TRIALS} trials of two years, seed 1, the default company otherwise, where attempts miss, people drop out and sales has time to answer (\`reachFirst\` .45, \`reachKept\` .97, \`dropOut\` .35, \`firstCallHours\` 1.5, \`followUpHours\` 1.1, \`missedHours\` .2).`;
}

/** Whether wins take as long as a company says. */
export const salesCycle = source<Kept>({
  name: "sales-cycle",
  command: "npm run documents -- --only sales-cycle",
  measure: async () =>
    cycles.map((cycle) => tickets.map((ticket) => cycleMet(withCycle(ticket, cycle), TRIALS))),
  passages: [{ name: "sales-cycle", document: "docs/model.md", write: written }],
});
