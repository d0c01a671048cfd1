import { NEVER } from "../../../src/model/ledger/journal.ts";
import { companySchema } from "../../../src/model/parameters/company.ts";
import { runTrial } from "../../../src/trial/run-trial.ts";
import { markdownTable } from "../../docs/markdown-table.ts";
import type { Changes } from "../../model/plain.ts";
import { source } from "../source.ts";

const TRIALS = 12;
const MONTHS = 36;
/** Hand-overs of later days would have too little time to be won. */
const LAST_DAY = 600;

/** Working days that MQLs lie somewhere before they come to a desk. */
const waits = [0, 1, 3, 5, 10] as const;

/** Who is called: the leads that reps, at their usual bar, do not send back on sight; or all of them. */
export const callers = {
  usual: {},
  everybody: { reps: { selectivityNorm: 0 } },
} as const satisfies Record<string, Changes>;

/** A desk that has time for every lead on the day on which it comes, so that what waits longer takes nobody else's time. */
const time = { firstCallHours: 0.15, followUpHours: 0.1, missedHours: 0.02, sendBackHours: 0.01 };

/** Wins per lead handed over in the default company, where leads lie for some days before they come to a desk. */
export function winsAfter(routingDays: number, caller: Changes, trials: number): number {
  const company = companySchema.parse({
    ...caller,
    staffing: { turnover: "none" },
    selling: time,
    handoff: { routingDays },
  });
  const plan = { title: "none", components: [], metrics: {} };
  const setup = { company, plan, market: { title: "healthy", conditions: [] }, months: MONTHS };
  let wins = 0;
  let leads = 0;
  for (let replication = 0; replication < trials; replication++) {
    const trial = { setup, priors: null, seed: 1, replication, people: false, journal: true };
    const { handedOn, wonOn } = runTrial(trial).journal!;
    for (const [row, day] of handedOn.entries()) {
      if (day < 0 || day > LAST_DAY) continue;
      leads += 1;
      if (wonOn[row] !== NEVER) wins += 1;
    }
  }
  return wins / leads;
}

type Kept = Readonly<Record<keyof typeof callers, readonly number[]>>;

function written({ usual, everybody }: Kept): string {
  const row = (who: string, rates: readonly number[]) => [
    who,
    ...rates.map((rate) => `${(rate * 100).toFixed(1)} % (× ${(rate / rates[0]!).toFixed(2)})`),
  ];
  const head = [
    "wins per lead handed over",
    ...waits.map((days) => `${days} ${days === 1 ? "day" : "days"}`),
  ];
  const rows = [
    row("reps send back what is below their usual bar by then", usual),
    row("reps call everybody", everybody),
  ];
  return `${markdownTable(head, rows)}\n\nThe default company paid salary alone, but that leads lie for so many working days (\`handoff.routingDays\`) before they come to a desk that has time for all of them; ${TRIALS} trials, seed 1, leads of the first 30 months.`;
}

/** What days until the first answer cost. */
export const responseTime = source<Kept>({
  name: "response-time",
  command: "npm run documents -- --only response-time",
  measure: async () => ({
    usual: waits.map((days) => winsAfter(days, callers.usual, TRIALS)),
    everybody: waits.map((days) => winsAfter(days, callers.everybody, TRIALS)),
  }),
  passages: [{ name: "response-time", document: "docs/model.md", write: written }],
});
