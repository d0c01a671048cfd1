import type { Arm } from "../../src/findings/arms.ts";
import type { Estimate } from "../../src/findings/estimate.ts";
import type { Findings } from "../../src/findings/findings.ts";
import type { MetricNote } from "../../src/findings/metric-note.ts";
import type { Difference, Series, Span, Total } from "../../src/findings/numbers.ts";
import type { Verdict, VerdictWord } from "../../src/findings/verdict.ts";

interface Shape {
  readonly name: string;
  readonly en: string;
  readonly ru: string;
  readonly unit: MetricNote["unit"];
  readonly better: MetricNote["better"];
  readonly scope: "company" | "marketing" | "sales";
  /** Weekly level under the first plan at the start. */
  readonly level: number;
  /** Whether totals add weeks up instead of averaging them. */
  readonly adds: boolean;
  /** Relative effect of the second plan at the start and at the end. */
  readonly effect: readonly [number, number];
  /** How far the level follows the market's decline. */
  readonly follows: number;
  /** Spread of a week over trials, relative. */
  readonly spread: number;
}

function shape(
  [name, en, ru]: readonly [string, string, string],
  [unit, better, scope]: readonly [MetricNote["unit"], MetricNote["better"], Shape["scope"]],
  [level, follows, spread]: readonly [number, number, number],
  effect: readonly [number, number],
): Shape {
  const adds = unit === "count" || unit === "money";
  return { name, en, ru, unit, better, scope, level, adds, effect, follows, spread };
}

const shapes: readonly Shape[] = [
  shape(["leads", "Leads", "Лиды"], ["count", "higher", "company"], [131, 0.8, 0.09], [-0.24, 0.12]),
  shape(
    ["leadFit", "Lead quality", "Качество лидов"],
    ["fit", "higher", "company"],
    [0.49, 0.1, 0.03],
    [0.1, 0.14],
  ),
  shape(["mqls", "MQLs", "MQL"], ["count", "higher", "company"], [48, 0.8, 0.13], [-0.1, 0.1]),
  shape(
    ["mqlToDeal", "MQL to deal", "MQL в сделку"],
    ["share", "higher", "company"],
    [0.085, 0.1, 0.3],
    [0.1, 0.2],
  ),
  shape(["deals", "Deals", "Сделки"], ["count", "higher", "company"], [4.1, 0.9, 0.4], [0.0, 0.3]),
  shape(
    ["pressure", "Spam pressure", "Давление рассылок"],
    ["pressure", "lower", "company"],
    [0.9, -0.1, 0.05],
    [-0.2, -0.55],
  ),
  shape(["optOuts", "Opt-outs", "Отписки"], ["count", "lower", "company"], [38, -0.2, 0.2], [-0.7, -0.88]),
  shape(
    ["complaints", "Complaints", "Жалобы"],
    ["count", "lower", "company"],
    [5.6, -0.2, 0.4],
    [-0.7, -0.88],
  ),
  shape(["discount", "Discount", "Скидка"], ["share", "lower", "company"], [0.13, 0.1, 0.08], [-0.3, -0.55]),
  shape(["revenue", "Revenue", "Выручка"], ["money", "higher", "company"], [42_000, 0.9, 0.35], [0.0, 0.36]),
  shape(
    ["profitBeforeBonuses", "Profit before bonuses", "Прибыль до бонусов"],
    ["money", "higher", "company"],
    [21_000, 1.1, 0.6],
    [0.02, 0.5],
  ),
  shape(
    ["profit", "Profit after bonuses", "Прибыль после бонусов"],
    ["money", "higher", "company"],
    [17_500, 1.2, 0.7],
    [0.03, 0.6],
  ),
  shape(["bonuses", "Bonus cost", "Бонусы"], ["money", "lower", "company"], [3_500, 0, 0.12], [-0.02, -0.05]),
  shape(
    ["contribution", "Contribution", "Вклад"],
    ["money", "higher", "company"],
    [36_000, 1, 0.5],
    [0.01, 0.4],
  ),
  shape(["touchCost", "Touches", "Касания"], ["money", "lower", "company"], [1_000, 0, 0.1], [-0.1, -0.2]),
  shape(["salaries", "Salaries", "Оклады"], ["money", "neither", "company"], [14_000, 0, 0], [0, 0]),
  shape(["needIndex", "Need index", "Потребность"], ["index", "neither", "company"], [1, 1, 0], [0, 0]),
  shape(["sessions", "Sessions", "Сессии"], ["count", "neither", "company"], [0.01, 0, 0.5], [0, 0.5]),
  shape(
    ["leverContent", "Content effort", "Контент"],
    ["share", "neither", "marketing"],
    [0.19, 0, 0.05],
    [0.03, 0.2],
  ),
  shape(
    ["leverAds", "Ads effort", "Реклама"],
    ["share", "neither", "marketing"],
    [0.16, 0, 0.05],
    [0.0, -0.1],
  ),
  shape(
    ["leverMailing", "Mailing effort", "Рассылки"],
    ["share", "neither", "marketing"],
    [0.15, 0, 0.06],
    [-0.4, -0.6],
  ),
  shape(
    ["leverBar", "Hand-over bar", "Порог передачи"],
    ["index", "neither", "marketing"],
    [0.24, 0, 0.03],
    [0.1, 0.2],
  ),
  shape(
    ["leverWork", "Contacting leads", "Работа с лидами"],
    ["share", "neither", "sales"],
    [0.58, 0, 0.03],
    [-0.03, -0.06],
  ),
  shape(
    ["leverDiscount", "Discount stance", "Уступчивость"],
    ["index", "neither", "sales"],
    [0.5, 0.1, 0.05],
    [-0.3, -0.5],
  ),
];

const markets = ["healthy", "dying"] as const;
const plans = ["contest", "pool"] as const;
const months = 24;
const weeks = months * 4;
const trials = 60;

/** A fixed sequence of numbers in −1..1, so that lines look like means over trials. */
function wobble(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 31 - 1;
  };
}

const digits = (value: number): number => Number(value.toPrecision(10));
const need = (market: string, week: number): number => (market === "dying" ? 0.5 ** (week / 24) : 1);

function weekly(metric: Shape, plan: string, market: string): readonly number[] {
  const next = wobble(metric.name.length * 7919 + plan.length * 104_729 + market.length);
  return Array.from({ length: weeks }, (_, week) => {
    const [start, end] = metric.effect;
    const effect = plan === "pool" ? start + ((end - start) * week) / weeks : 0;
    const level = metric.level * (1 + metric.follows * (need(market, week) - 1)) * (1 + effect);
    const settling = 1 - 0.06 * Math.min(1, week / 30) * (metric.adds ? 1 : 0);
    return digits(level * settling * (1 + (metric.spread * next()) / 7));
  });
}

/** What months are made of weeks. */
function monthly(metric: Shape, values: readonly number[]): readonly number[] {
  return Array.from({ length: months }, (_, month) => digits(over(metric, values, month * 4, month * 4 + 4)));
}

function series(arm: Arm, metric: Shape, each: "week" | "month"): Series {
  const weeks = weekly(metric, arm.plan, arm.market);
  const mean = each === "week" ? weeks : monthly(metric, weeks);
  const spread = metric.spread * metric.level * (each === "month" && metric.adds ? 2 : 1);
  const low = mean.map((value) =>
    digits(metric.adds ? Math.max(value - 1.6 * spread, metric.unit === "money" ? -1e9 : 0) : value - spread),
  );
  return {
    arm: arm.id,
    metric: metric.name,
    unit: metric.scope,
    mean,
    low,
    high: mean.map((v) => digits(v + 1.7 * spread)),
  };
}

const spans: readonly (readonly [Span, number, number])[] = [
  ["run", 0, 96],
  ["month1", 0, 4],
  ["quarter1", 0, 12],
  ["year1", 0, 48],
  ["year2", 48, 96],
  ["lastQuarter", 84, 96],
];

function estimate(mean: number, error: number): Estimate {
  const half = 2 * error;
  return {
    mean: digits(mean),
    low: digits(mean - half),
    high: digits(mean + half),
    sd: digits(error * Math.sqrt(trials)),
    n: trials,
  };
}

function over(metric: Shape, values: readonly number[], from: number, to: number): number {
  const sum = values.slice(from, to).reduce((total, value) => total + value, 0);
  return metric.adds ? sum : sum / (to - from);
}

function error(metric: Shape, from: number, to: number): number {
  const one = metric.spread * metric.level;
  return ((metric.adds ? one * Math.sqrt(to - from) : one / Math.sqrt(to - from)) * 1.2) / Math.sqrt(trials);
}

const arms: readonly Arm[] = markets.flatMap((market) =>
  plans.map((plan) => ({ id: `${plan}.${market}`, plan, market })),
);

function totals(): readonly Total[] {
  return arms.flatMap((arm) =>
    shapes.flatMap((metric) => {
      const values = weekly(metric, arm.plan, arm.market);
      return spans.map(([span, from, to]) => ({
        arm: arm.id,
        metric: metric.name,
        unit: metric.scope,
        span,
        ...estimate(over(metric, values, from, to), error(metric, from, to)),
      }));
    }),
  );
}

function difference(market: string, metric: Shape, [span, from, to]: (typeof spans)[number]): Difference {
  const base = over(metric, weekly(metric, "contest", market), from, to);
  const gap = over(metric, weekly(metric, "pool", market), from, to) - base;
  const spread = error(metric, from, to) * 0.8;
  const t = Math.abs(gap) / spread;
  return {
    market,
    plan: "pool",
    baseline: "contest",
    metric: metric.name,
    unit: metric.scope,
    span,
    ...estimate(gap, spread),
    relative: digits(gap / base),
    p: digits(Math.max(1e-9, 1 / (1 + t ** 3))),
    learned: 0.25,
  };
}

const note = (metric: Shape): MetricNote => ({
  name: metric.name,
  title: { en: metric.en, ru: metric.ru },
  sentence: { en: `${metric.en}, made up for tests.`, ru: `${metric.ru}: пример для проверок.` },
  unit: metric.unit,
  better: metric.better,
  scopes: [metric.scope],
});

/** Made-up findings of a comparison, two plans in two markets over two years; the same numbers every time. */
export function exampleFindings(): Findings {
  const verdict = (market: string, spread: number, p: number, word: VerdictWord): Verdict => {
    const gap = difference(market, shapes.find((metric) => metric.name === "profit")!, spans[0]!);
    const rival = { ...estimate(gap.mean, spread), plan: "contest", p, learned: 0.45, ruledOut: p < 0.05 };
    return {
      ...{ market, metric: "profit", word, best: "pool", against: [rival], margin: 20_000 },
      wouldDecide: word === "open" ? 34 : null,
      diverged: 0,
    };
  };
  return {
    format: "truce-findings",
    version: 2,
    software: "0.1.0",
    experiment: "compare",
    name: "contest-or-pool",
    title: "Contest or pool?",
    question:
      "Should marketing and sales compete for a prize, or share one bonus pool, when the market is healthy and when it is dying?",
    notes: "An example company of fourteen people.\n\nNumbers are made up for tests.",
    currency: "EUR",
    fingerprint: "3f2a9c41d07b58e6",
    seed: 1,
    months,
    customers: 10_000,
    trials: { asked: trials, done: trials, interrupted: false, batches: 10 },
    people: { marketers: 6, reps: 8 },
    pilot: { runs: 1_504, foresightMonths: 3, fingerprint: "a81c33e09f12b7d4" },
    plans: [
      {
        name: "contest",
        title: "Department contest",
        components: [
          { type: "salary", for: "everyone", period: "month", amount: 4_000 },
          {
            type: "contest",
            for: "everyone",
            period: "year",
            between: "departments",
            prize: 168_000,
            targetCost: 168_000,
          },
        ],
      },
      {
        name: "pool",
        title: "Shared pool",
        components: [
          { type: "salary", for: "everyone", period: "month", amount: 4_000 },
          {
            type: "pool",
            for: "everyone",
            period: "quarter",
            metric: "profitBeforeBonuses",
            rate: 0.0812345678,
            targetCost: 168_000,
          },
        ],
      },
    ],
    markets: [
      {
        name: "healthy",
        title: "Healthy market",
        conditions: [],
        needByMonth: Array.from({ length: months }, () => 1),
      },
      {
        name: "dying",
        title: "Dying market",
        conditions: [{ type: "trend", halfLifeDays: 120 }],
        needByMonth: Array.from({ length: months }, (_, month) => digits(need("dying", month * 4 + 2))),
      },
    ],
    arms,
    metrics: shapes.map(note),
    totals: totals(),
    differences: markets.flatMap((market) =>
      shapes.flatMap((metric) => spans.map((span) => difference(market, metric, span))),
    ),
    series: arms.flatMap((arm) => shapes.map((metric) => series(arm, metric, "week"))),
    monthly: arms.flatMap((arm) => shapes.map((metric) => series(arm, metric, "month"))),
    verdicts: [verdict("healthy", 26_000, 0.001, "better"), verdict("dying", 90_000, 0.4, "open")],
    observed: [],
  };
}
