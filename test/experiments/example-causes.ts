import type { KnownFindings } from "../../src/experiments/known-findings.ts";
import type { Difference } from "../../src/findings/numbers.ts";
import { exampleFindings } from "./example-findings.ts";

const market = "healthy";

/** What each company has lost of the one without causes, as a share. */
const lost = { none: 0, unclear: 0.31, values: 0.07, all: 0.36 } as const;
type Company = keyof typeof lost;
const companies = Object.keys(lost) as Company[];

const causes = [
  { name: "unclear", title: { en: "Unclear responsibility", ru: "Размытая ответственность" } },
  { name: "values", title: { en: "Value conflict", ru: "Конфликт ценностей" } },
].map((one) => ({
  ...one,
  sentence: { en: "Made up for tests.", ru: "Пример для проверок." },
  settings: { "company.coordination.share": 0.2 },
  variants: [],
}));

const pairs = [
  { kind: "alone", cause: "unclear", plan: "unclear", baseline: "none" },
  { kind: "alone", cause: "values", plan: "values", baseline: "none" },
  { kind: "onTop", cause: "unclear", plan: "all", baseline: "values" },
  { kind: "onTop", cause: "values", plan: "all", baseline: "unclear" },
  { kind: "all", cause: null, plan: "all", baseline: "none" },
] as const;

/** Whom managers blamed in a month: marketing first, the market ever more. */
function month(_: unknown, at: number) {
  const blamed = [0.4 - at / 80, 0.2, at / 60, 0.1];
  return { blamed, posterior: blamed, truth: [0.1, 0.1, 0.7, 0.1] };
}

/** Made-up findings on two causes of conflict in one company, with what its manager blamed. */
export function exampleCauses(): KnownFindings {
  const { plans, markets, totals, months, ...rest } = exampleFindings();
  const usual = totals.filter(({ arm, span }) => arm === "contest.healthy" && span === "run");
  const difference = ({ plan, baseline }: (typeof pairs)[number]): readonly Difference[] =>
    usual.map(({ arm: _, mean: level, sd, n, ...total }) => {
      const mean = level * (lost[baseline] - lost[plan]);
      const half = Math.abs(level) / 40;
      const relative = mean / level;
      return {
        ...total,
        sd,
        n,
        market,
        plan,
        baseline,
        mean,
        low: mean - half,
        high: mean + half,
        relative,
        p: 0.01,
      };
    });
  const blame = {
    blamed: [9, 5, 2, 2],
    posterior: month(0, 6).blamed,
    truth: month(0, 6).truth,
    evidence: [0.2, 0.1, 0.1, 0],
  };
  return {
    ...rest,
    months,
    experiment: "causes",
    plans: companies.map((name) => ({ ...plans[0]!, name, title: name })),
    markets: [markets[0]!],
    arms: companies.map((plan) => ({ id: `${plan}.${market}`, plan, market })),
    totals: companies.flatMap((plan) => usual.map((total) => ({ ...total, arm: `${plan}.${market}` }))),
    differences: pairs.flatMap(difference),
    series: [],
    monthly: [],
    verdicts: [],
    manager: [
      {
        ...blame,
        arm: `all.${market}`,
        months: Array.from({ length: months }, month),
        explained: 18,
        distance: 0.5,
        right: 0.2,
        sessions: 0,
        sessionMonths: Array.from({ length: months }, () => ({ market: 0, funnel: 0 })),
        change: null,
      },
    ],
    causes: {
      direction: "add",
      base: "none",
      all: "all",
      causes,
      left: [],
      kept: [],
      pairs: pairs.map((pair) => ({ ...pair, variant: null })),
    },
  };
}
