import { compare } from "../../../src/library/compare.ts";
import { scenarioFromText } from "../../../src/scenario/scenario-from-text.ts";
import type { StatedPlan } from "../../../src/scenario/schema.ts";
import { markdownTable } from "../../docs/markdown-table.ts";
import { source } from "../source.ts";

const TRIALS = 20;
const MONTHS = 24;

/** What reps get of the usual pot of the typical plan, money a year. */
const POT = 0.87 * 294_000;

type Component = Readonly<Record<string, unknown>>;

const salary: Component = { type: "salary", perWeek: 1000 };
const forReps: Component = { for: "sales", period: "quarter", metric: "booked" };
const linear = (targetCost = POT): Component => ({
  ...forReps,
  type: "commission",
  scope: "person",
  targetCost,
});
const pool = (targetCost = POT): Component => ({ ...forReps, type: "pool", scope: "department", targetCost });
const quota = (more: Component = {}): Component => ({
  ...forReps,
  type: "quota",
  scope: "person",
  quotaOfReference: 1,
  targetCost: POT,
  ...more,
});
/** Pays from seven tenths of the quota on and no more beyond a third above it. */
const table = {
  payout: [
    { at: 0.7, pays: 0.5 },
    { at: 1, pays: 1 },
    { at: 1.33, pays: 1.66 },
  ],
};

/** A published effect of a change of reps' pay, in per cent of output unless it is an elasticity. */
interface Response {
  readonly what: string;
  readonly range: readonly [number, number];
  readonly published: string;
  readonly inForce: Component | readonly Component[];
  readonly instead: Component | readonly Component[];
  /** What the two rates of an elasticity are multiples of each other by. */
  readonly ratio?: number;
  /** Whether the change is priced to cost what the plan in force really costs. */
  readonly atEqualCost?: true;
  /** Whether people leave and others come; unless it is said the same people are looked at, as most studies did. */
  readonly withTurnover?: true;
  /** Why it lies elsewhere, where it does. */
  readonly why?: string;
}

const responses: readonly Response[] = [
  {
    what: "own-rate elasticity, ×.8 against ×1.25",
    range: [0.15, 0.35],
    published: "field experiments; .2–.4 in other piece work",
    inForce: linear(0.8 * POT),
    instead: linear(1.25 * POT),
    ratio: 1.25 / 0.8,
  },
  {
    what: "commission taken away, same people",
    range: [-25, -10],
    published: "Lazear 2000: +22 % from the same people under piece rates",
    inForce: linear(),
    instead: [],
  },
  {
    what: "commission taken away, with those who leave and come",
    range: [-40, -20],
    published: "Lazear 2000: +44 % in all, half of it by who came and stayed",
    inForce: linear(),
    instead: [],
    withTurnover: true,
  },
  {
    what: "team pay for individual pay, where work is complementary",
    range: [10, 20],
    published: "Hamilton, Nickerson & Owan 2003: +14 %",
    inForce: linear(),
    instead: pool(),
    why: "no rep's work here helps another's, so a share in eight results is an eighth of the incentive",
  },
  {
    what: "a loose cap removed",
    range: [4, 12],
    published: "Misra & Nair 2011: +8 to +9 %",
    inForce: { ...linear(), cap: 9600 },
    instead: linear(),
  },
  {
    what: "threshold, cap and ratchet → linear",
    range: [5, 15],
    published: "Misra & Nair 2011: +9 %",
    inForce: quota({ ...table, ratchet: 0.5 }),
    instead: linear(),
  },
  {
    what: "an individual ratchet of .5",
    range: [-12, -5],
    published: "assumed, to agree with the row above",
    inForce: quota(table),
    instead: quota({ ...table, ratchet: 0.5 }),
  },
  {
    what: "a ratchet of .5 on the department's result",
    range: [-5, 1],
    published: "little, in the field",
    inForce: quota({ ...table, scope: "department" }),
    instead: quota({ ...table, scope: "department", ratchet: 0.5 }),
  },
  {
    what: "a quota with an accelerator for linear pay, at equal actual cost",
    range: [-10, 30],
    published: "assumed: no plan change on the same people doubles output",
    inForce: linear(),
    instead: quota({ accelerator: 2 }),
    atEqualCost: true,
  },
  {
    what: "a contest between reps for linear pay, at equal actual cost",
    range: [-10, 30],
    published: "assumed, likewise",
    inForce: linear(),
    instead: { ...forReps, type: "contest", between: "people", winners: 3, targetCost: POT },
    atEqualCost: true,
  },
];

interface Measured {
  readonly value: number;
  /** Half of the 95 % interval. */
  readonly around: number;
  /** What the change costs, as a multiple of what the plan in force does. */
  readonly cost: number;
}

/** What a change of plan on the first day does to bookings, and what it costs. */
async function tried({ inForce, withTurnover }: Response, instead: Response["instead"]): Promise<Measured> {
  const plan = (components: Response["instead"]) =>
    ({ components: [salary, ...[components].flat()] }) as StatedPlan;
  const text = JSON.stringify({
    name: "response",
    months: MONTHS,
    trials: TRIALS,
    company: { staffing: { turnover: withTurnover ? "byPay" : "none" } },
    plans: { before: plan(inForce), after: plan(instead) },
  });
  const read = scenarioFromText(text);
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  const { totals, differences } = (await compare([read.scenario], { jobs: 2 })).findings;
  const total = (metric: string, name: string) =>
    totals.find(
      (one) =>
        one.metric === metric &&
        one.unit === "company" &&
        one.span === "run" &&
        one.arm === `${name}.healthy`,
    )!.mean;
  const found = differences.find(
    ({ metric, unit, span }) => metric === "booked" && unit === "company" && span === "run",
  )!;
  const before = total("booked", "before");
  return {
    value: (100 * found.mean) / before,
    around: (50 * (found.high - found.low)) / before,
    cost: total("bonuses", "after") / total("bonuses", "before"),
  };
}

async function measureOne(response: Response): Promise<Measured> {
  const { instead, atEqualCost, ratio } = response;
  let change = instead;
  let found = await tried(response, change);
  // What a change really costs follows from what people do by it: two corrections bring it within some per cent.
  for (let n = 0; atEqualCost && n < 2; n++) {
    const costs = (change as { targetCost: number }).targetCost / found.cost;
    change = { ...(change as Component), targetCost: costs };
    found = await tried(response, change);
  }
  if (ratio === undefined) return found;
  const elasticity = (percent: number) => Math.log(1 + percent / 100) / Math.log(ratio);
  return { ...found, value: elasticity(found.value), around: elasticity(found.around) };
}

async function measure(): Promise<readonly Measured[]> {
  const all: Measured[] = [];
  for (const response of responses) all.push(await measureOne(response));
  return all;
}

function written(measured: readonly Measured[]): string {
  const rows = responses.map(({ what, range: [low, high], published, ratio, why = "" }, place) => {
    const { value, around, cost } = measured[place]!;
    const shown = (number: number) =>
      ratio === undefined ? `${number > 0 ? "+" : ""}${number.toFixed(1)} %` : number.toFixed(2);
    const isIn = value >= low && value <= high;
    const off = isIn ? "in" : `out by ${shown(value < low ? value - low : value - high)}${why && `: ${why}`}`;
    return [
      what,
      `${shown(low)} to ${shown(high)}`,
      published,
      `${shown(value)} ± ${shown(around).replace("+", "")}`,
      cost.toFixed(2),
      off,
    ];
  });
  const inside = rows.filter((row) => row.at(-1) === "in").length;
  const head = ["a change of reps' pay", "range", "source", "Truce: bookings", "cost ×", ""];
  return `${markdownTable(head, rows)}\n\n${inside} of ${rows.length} in range. ${TRIALS} trials of ${MONTHS} months, healthy market, the first plan of each row in force, and nobody leaves but in the row that says so; ± is half of the 95 % interval over trials, all with one pilot.`;
}

/** Truce beside published sizes of what changes of pay do. */
export const publishedResponses = source<readonly Measured[]>({
  name: "responses",
  command: "npm run documents -- --only responses",
  measure,
  passages: [{ name: "responses", document: "docs/validation.md", write: written }],
});
