import { chooseEngine } from "../../../src/engine/choose-engine.ts";
import { thirdOf } from "../../../src/experiments/pay/turnover-counts.ts";
import { metricNamed } from "../../../src/metrics/index.ts";
import { metricValue } from "../../../src/metrics/tally.ts";
import type { InForce } from "../../../src/model/in-force.ts";
import type { ComponentTerms } from "../../../src/model/incentives/component.ts";
import { componentOf } from "../../../src/model/incentives/components/index.ts";
import type { PayPlan } from "../../../src/model/incentives/pay-plan.ts";
import { COMPANY, SALES } from "../../../src/model/ledger/units.ts";
import { inForceOf } from "../../../src/pilot/in-force-of.ts";
import { obtainPriors } from "../../../src/pilot/obtain-priors.ts";
import { payPlanInForce } from "../../../src/pilot/pay-plan-of.ts";
import { scenarioFromText } from "../../../src/scenario/scenario-from-text.ts";
import { mean } from "../../../src/statistics/mean.ts";
import { pairedDifference } from "../../../src/statistics/paired-difference.ts";
import { onDiskStore } from "../../../src/store/on-disk-store.ts";
import { planTrials } from "../../../src/trial/plan-trials.ts";
import type { TrialResult } from "../../../src/trial/trial.ts";
import { markdownTable } from "../../docs/markdown-table.ts";
import { moneyBetween, percent, thousands } from "../figures.ts";
import { source } from "../source.ts";

const TRIALS = 24;
const YEARS = 2;

/** People who differ, know it, and are somewhat averse to risk. */
const stated = `
plan: typical
planInForce: typical
company:
  decisions: { selfKnowledge: 1, riskAversion: 0.2 }
  reps: { skillSpread: 0.4 }
  marketers: { skillSpread: 0.4 }
`;

const AS_IT_IS = "the plan in force";

/** Salary as a multiple of today's, and bonuses as one of theirs; salary makes up for bonuses where it is said so. */
interface Change {
  readonly what: string;
  readonly salary: number;
  readonly bonuses: number;
  readonly sameCost?: boolean;
}

const changes: readonly Change[] = [
  { what: AS_IT_IS, salary: 1, bonuses: 1 },
  ...[5, 10, 20, 50].map((cut) => ({
    what: `all pay ${cut} % less`,
    salary: 1 - cut / 100,
    bonuses: 1 - cut / 100,
  })),
  { what: "a salary of 100 a week, no bonus", salary: 0.1, bonuses: 0 },
  { what: "same cost, salary alone", salary: 1, bonuses: 0, sameCost: true },
  { what: "same cost, half the bonuses", salary: 1, bonuses: 0.5, sameCost: true },
  { what: "same cost, bonuses by half more", salary: 1, bonuses: 1.5, sameCost: true },
];

function scaled(plan: PayPlan, { salary, bonuses, sameCost = false }: Change, inForce: InForce): PayPlan {
  const components = plan.components.flatMap((terms): readonly ComponentTerms[] => {
    const { perWeek } = terms as ComponentTerms & { readonly perWeek: number };
    if (terms.type !== "salary") {
      const scale = componentOf(terms.type).scale as keyof ComponentTerms;
      return [{ ...terms, [scale]: (terms[scale] as unknown as number) * bonuses }];
    }
    if (!sameCost) return [{ ...terms, perWeek: perWeek * salary } as ComponentTerms];
    return (["marketer", "rep"] as const).map((role) => ({
      ...terms,
      for: role === "rep" ? "sales" : "marketing",
      perWeek: perWeek + (1 - bonuses) * (inForce.referencePay[role] - perWeek),
    }));
  });
  return { ...plan, components };
}

/** What a plan did over the run, trial by trial, with the same people all the time and with those who come and go. */
interface Tried {
  readonly what: string;
  readonly profit: { readonly same: readonly number[]; readonly free: readonly number[] };
  /** Share of reps who left in a year, of all and of the most able third; share of those who came who were of that third. */
  readonly left: number;
  readonly leftOfBest: number;
  readonly cameOfBest: number | null;
  readonly emptyWeeks: number;
  /** What replacing cost a year, everybody together. */
  readonly replacing: number;
}

type Kept = readonly Tried[];

const totalOf = (result: TrialResult, metric: string, unit: number = COMPANY) =>
  metricValue(metricNamed(metric)!, result, unit, 0, result.weeks);

/** Reps of the most able third who left in a trial, or came. */
function ofBest({ turnover, pay }: TrialResult, came: number): number {
  const first = pay.departments.flatMap((one, post) => (one === "sales" ? [pay.ability[post]!] : []));
  let count = 0;
  turnover!.post.forEach((post, row) => {
    if (pay.departments[post] !== "sales" || turnover!.came[row] !== came) return;
    if (thirdOf(turnover!.ability[row]!, first) === "highest") count++;
  });
  return count;
}

function triedOf(what: string, same: readonly TrialResult[], free: readonly TrialResult[]): Tried {
  const reps = free[0]!.pay.departments.filter((one) => one === "sales").length;
  const came = free.reduce((sum, one) => sum + totalOf(one, "newcomers", SALES), 0);
  return {
    what,
    profit: {
      same: same.map((one) => totalOf(one, "profit")),
      free: free.map((one) => totalOf(one, "profit")),
    },
    left: mean(free.map((one) => totalOf(one, "leavers", SALES) / reps / YEARS)),
    leftOfBest: mean(free.map((one) => ofBest(one, 0) / (reps / 3) / YEARS)),
    cameOfBest: came === 0 ? null : free.reduce((sum, one) => sum + ofBest(one, 1), 0) / came,
    emptyWeeks: mean(free.map((one) => totalOf(one, "vacantWeeks", SALES) / reps / YEARS)),
    replacing: mean(free.map((one) => totalOf(one, "replacing") / YEARS)),
  };
}

async function measure(): Promise<Kept> {
  const read = scenarioFromText(stated);
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  const { company, seed, markets } = read.scenario;
  const engine = await chooseEngine(2);
  const cache = onDiskStore("output/.pilots", (line) => process.stderr.write(`${line}\n`));
  try {
    const priors = await obtainPriors(company, seed, { evaluate: engine.evaluate, cache });
    const inForce = inForceOf(read.scenario, priors);
    const today = payPlanInForce(read.scenario, priors);
    const turnovers = ["none", "byPay"] as const;
    const arms = changes.flatMap((change) =>
      turnovers.map((turnover) => {
        const staffed = { ...company, staffing: { ...company.staffing, turnover } };
        const plan = scaled(today, change, inForce);
        const setup = { company: staffed, plan, inForce, market: markets.healthy!, months: 12 * YEARS };
        return { setup, priors, seed, people: true };
      }),
    );
    const results = (await engine.evaluate(planTrials(arms, TRIALS))) as readonly TrialResult[];
    const ofArm = (arm: number) => results.filter((_, trial) => trial % arms.length === arm);
    return changes.map(({ what }, place) => triedOf(what, ofArm(2 * place), ofArm(2 * place + 1)));
  } finally {
    await engine.close();
  }
}

function written(kept: Kept): string {
  const [today] = kept as readonly [Tried];
  const share = (value: number | null) => (value === null ? "\u2013" : percent(value).replace("+", ""));
  const rows = kept.map((one) => [
    one.what,
    one === today ? "" : moneyBetween(pairedDifference(one.profit.same, today.profit.same)),
    one === today ? "" : moneyBetween(pairedDifference(one.profit.free, today.profit.free)),
    share(one.left),
    share(one.leftOfBest),
    share(one.cameOfBest),
    one.emptyWeeks.toFixed(1),
    thousands(one.replacing).replace("+", ""),
  ]);
  const head = [
    "pay",
    "profit against today, nobody leaves (95 % interval)",
    "where people come and go",
    "reps who leave a year",
    "of the most able third",
    "most able among those who come",
    "weeks a rep's post is empty a year",
    "replacing, a year",
  ];
  return `${markdownTable(head, rows)}\n\nMean of ${TRIALS} trials of ${12 * YEARS} months, seed 1, the default company with spreads of skill of .4, people who know theirs and are somewhat averse to risk (\`riskAversion: 0.2\`); the typical plan is in force. Between the two columns of profit lies who comes and stays: in the first the same people stay whatever they are paid.`;
}

/** Whom plans keep: general cuts of pay, and plans of equal cost with more and with less at risk. */
export const turnoverOfPlans = source<Kept>({
  name: "turnover",
  command: "npm run documents -- --only turnover",
  measure,
  passages: [{ name: "turnover", document: "docs/validation.md", write: written }],
});
