import { chooseEngine } from "../../../src/engine/choose-engine.ts";
import type { PlanComponent } from "../../../src/model/incentives/plan-schema.ts";
import { MARKETING } from "../../../src/model/ledger/units.ts";
import type { PlanSums } from "../../../src/scenario/presets/plans/plan-preset.ts";
import { typical } from "../../../src/scenario/presets/plans/typical.ts";
import { mean } from "../../../src/statistics/mean.ts";
import { pairedDifference } from "../../../src/statistics/paired-difference.ts";
import { onDiskStore } from "../../../src/store/on-disk-store.ts";
import { markdownTable } from "../../docs/markdown-table.ts";
import type { Arm } from "../../patterns/arm.ts";
import { baseScenario } from "../../patterns/base.ts";
import { type Laboratory, laboratory } from "../../patterns/laboratory.ts";
import type { Reading } from "../../patterns/reading.ts";
import { moneyBetween, percent, thousands, whole } from "../figures.ts";
import { source } from "../source.ts";

const TRIALS = 20;
const YEARS = 2;
/** What marketing's bonuses really cost a year, of the pot: a quarter of marketers' salaries. */
const PART = 0.25;

const kinds = [
  { metric: "mqls", what: "for each MQL" },
  { metric: "accepted", what: "for each lead that sales accepted" },
  { metric: "booked", what: "a share of what own leads booked" },
] as const;

type Kind = (typeof kinds)[number]["metric"];

/** What is in force for reps, and marketers on a salary alone. */
const salaried = (sums: PlanSums): readonly PlanComponent[] =>
  typical.components(sums).filter((terms) => !("for" in terms && terms.for === "marketing"));

const none: Arm = { plan: salaried };

const bonus = (metric: Kind, targetCost: number): Arm => ({
  plan: (sums) => [
    ...salaried(sums),
    { type: "commission", for: "marketing", period: "month", metric, scope: "person", targetCost },
  ],
});

const shown = ["leads", "mqls", "deals", "revenue"] as const;

/** What an arm brought over the run, trial by trial. */
interface Earned extends Readonly<Record<(typeof shown)[number], readonly number[]>> {
  readonly before: readonly number[];
  readonly profit: readonly number[];
  /** What marketing's bonuses cost. */
  readonly cost: readonly number[];
}

function earnedOf({ of }: Reading): Earned {
  const [leads, mqls, deals, revenue] = shown.map((metric) => of(metric));
  return {
    leads: leads!,
    mqls: mqls!,
    deals: deals!,
    revenue: revenue!,
    before: of("profitBeforeBonuses"),
    profit: of("profit"),
    cost: of("bonuses", 0, undefined, MARKETING),
  };
}

/** What a bonus really costs follows from what people do by it: three corrections of its rate bring it within some per cent. */
async function atCost({ run }: Laboratory, metric: Kind, wanted: number): Promise<Earned> {
  let target = wanted;
  let earned = earnedOf((await run([bonus(metric, target)]))[0]!);
  for (let n = 0; n < 3; n++) {
    target *= (wanted * YEARS) / mean(earned.cost);
    earned = earnedOf((await run([bonus(metric, target)]))[0]!);
  }
  return earned;
}

/** Without a bonus, then with each kind in the order above. */
type Kept = readonly Earned[];

async function measure(): Promise<Kept> {
  const engine = await chooseEngine(2);
  const pilots = onDiskStore("output/.pilots", (line) => process.stderr.write(`${line}\n`));
  // The default company: what a bonus for leads earns must not hang on renewals.
  const base = baseScenario(1, {})!;
  try {
    const lab = laboratory({ base, seeds: TRIALS, engine, pilots });
    const kept = [earnedOf((await lab.run([none]))[0]!)];
    for (const { metric } of kinds) kept.push(await atCost(lab, metric, PART * base.company.money.bonusPot));
    return kept;
  } finally {
    await engine.close();
  }
}

const amount = (values: readonly number[]) => thousands(mean(values)).replace("+", "");

function written([without, ...bonuses]: Kept): string {
  const level = (one: Earned) => [
    "none",
    amount(one.cost),
    ...[one.leads, one.mqls, one.deals].map((values) => whole(mean(values))),
    ...[one.revenue, one.before, one.profit].map(amount),
  ];
  const against = (one: Earned, place: number) => [
    kinds[place]!.what,
    amount(one.cost),
    ...shown.map((metric) => percent(mean(one[metric]) / mean(without![metric]) - 1)),
    moneyBetween(pairedDifference(one.before, without!.before)),
    moneyBetween(pairedDifference(one.profit, without!.profit)),
  ];
  const head = [
    "marketing's bonus",
    "costs",
    ...["leads", "MQLs", "wins", "revenue"],
    "profit before bonuses",
    "profit",
  ];
  return `${markdownTable(head, [level(without!), ...bonuses.map(against)])}\n\nThe first row in full, the others against it, with 95 % intervals over ${TRIALS} trials of ${12 * YEARS} months, seed 1, the default company, healthy market. The typical plan is in force; reps keep their part of it in every row.`;
}

/** What bonuses for marketing earn against none. */
export const marketingBonus = source<Kept>({
  name: "marketing-bonus",
  command: "npm run documents -- --only marketing-bonus",
  measure,
  passages: [{ name: "marketing-bonus", document: "docs/validation.md", write: written }],
});
