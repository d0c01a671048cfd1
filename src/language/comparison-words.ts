import type { Language } from "./text.ts";

/** Amounts arrive as written text with their unit; every entry is a whole sentence or label, so that it can be translated. */
const en = {
  contents: "Contents",
  subtitle: (p: { name: string; software: string; trials: string; months: number }) =>
    `${p.name} · ${p.trials} trials an arm · ${p.months} months · Truce ${p.software}`,
  interrupted: (p: { done: string; asked: string }) =>
    `This run was interrupted: ${p.done} of ${p.asked} trials an arm were done. All numbers below are from those alone.`,
  money: (amount: string, currency: string) => `${amount}\u00a0${currency}`,
  titleWithUnit: (title: string, unit: string) => `${title}, ${unit}`,
  range: (low: string, high: string) => `${low} to ${high}`,
  /** A difference between two shares: percentage points. */
  points: (amount: string) => `${amount}\u00a0pts`,
  headings: {
    question: "The question",
    answer: "The answer",
    arms: "What each plan brings",
    differences: "How the plans differ",
    overTime: "Over time",
    plans: "What each plan pays, and what it cost",
    levers: "What people did",
    observed: "Beside what was observed",
    assumptions: "Assumptions",
    limits: "Limits",
    reproduce: "How to reproduce this",
  },
  company: (p: { customers: string; marketers: string; reps: string; months: number }) =>
    `Simulated: a company in a market of ${p.customers} people, for ${p.months} months. Marketers: ${p.marketers}. Sales reps: ${p.reps}.`,
  trials: (p: { done: string }) =>
    `Each plan met each market in ${p.done} trials. Trials with the same number share their luck: the same people need the same things on the same days, so that plans differ by what they change and by nothing else.`,
  oneArmTrials: (p: { done: string }) => `Trials, each with luck of its own: ${p.done}.`,
  decided: (p: {
    market: string;
    best: string;
    runnerUp: string;
    amount: string;
    low: string;
    high: string;
    months: number;
  }) =>
    `${p.market}: ${p.best} is better. Over ${p.months} months it leaves ${p.amount} more profit after bonuses than ${p.runnerUp} (95% interval ${p.low} to ${p.high}).`,
  openTwo: (p: {
    market: string;
    best: string;
    runnerUp: string;
    amount: string;
    low: string;
    high: string;
    months: number;
  }) =>
    `${p.market}: neither plan is clearly better. Over ${p.months} months ${p.best} is ahead of ${p.runnerUp} by ${p.amount} of profit after bonuses, but the 95% interval, ${p.low} to ${p.high}, includes zero.`,
  openMany: (p: {
    market: string;
    best: string;
    runnerUp: string;
    amount: string;
    low: string;
    high: string;
    months: number;
  }) =>
    `${p.market}: no plan is clearly the best. Over ${p.months} months ${p.best} is ahead of ${p.runnerUp} by ${p.amount} of profit after bonuses (95% interval ${p.low} to ${p.high}), which among so many plans may be luck.`,
  oneTrial: (p: { market: string; best: string; runnerUp: string; amount: string }) =>
    `${p.market}: one trial decides nothing. In it ${p.best} ended ${p.amount} of profit after bonuses ahead of ${p.runnerUp}.`,
  same: (p: { market: string; best: string; runnerUp: string }) =>
    `${p.market}: ${p.best} and ${p.runnerUp} ended with exactly the same profit in every trial.`,
  single: (p: { market: string; plan: string; amount: string; months: number }) =>
    `${p.market}: under ${p.plan}, profit after bonuses is ${p.amount} over ${p.months} months (mean over trials ± half of its 95% interval).`,
  spans: {
    run: "Whole run",
    month1: "Month 1",
    quarter1: "Quarter 1",
    year1: "Year 1",
    year2: "Year 2",
    lastQuarter: "Last quarter",
  },
  spansTable: (p: { market: string; baseline: string }) =>
    `${p.market}: change against ${p.baseline}, at first and later. In brackets: may be luck (adjusted p of 0.05 or more).`,
  metric: "Metric",
  plan: "Plan",
  metricOfPlan: (metric: string, plan: string) => `${metric}: ${plan}`,
  armsTable: (p: { market: string; currency: string }) =>
    `${p.market}, whole run: mean over trials ± half of its 95% interval. Money in ${p.currency}.`,
  differencesTable: (p: { market: string; baseline: string; currency: string }) =>
    `${p.market}, whole run: paired difference from ${p.baseline}. p is adjusted for the number of plans (Holm). Money in ${p.currency}.`,
  differenceHead: {
    difference: "Difference",
    interval: "95% interval",
    relative: "In per cent",
    p: "Adjusted p",
  },
  differenceChart: {
    title: (p: { baseline: string }) => `Change against ${p.baseline}, whole run`,
    titleOfSeveral: "Change against the first plan of each market, whole run",
    titleOfOne: (p: { plan: string; baseline: string }) => `${p.plan} against ${p.baseline}, whole run`,
    subtitle: "Dot: mean paired difference. Bar: 95% interval. An arrow points beyond the axis.",
    x: "change",
    text: "A bar that crosses zero leaves open whether there is a difference. More is better for leads, quality, revenue and profit; less is better for pressure, opt-outs and discount.",
  },
  bandSubtitle: (p: { trials: string }) => `Line: mean of ${p.trials} trials. Band: nine trials in ten.`,
  notFromZero: "The axis does not start at zero.",
  smoothed: "Averaged over four weeks.",
  noteSubtitle: (p: { plan: string; baseline: string }) =>
    `Over the panels: ${p.plan} against ${p.baseline}; in brackets what may be luck.`,
  note: (p: { first: string; firstSpan: string; last: string; lastSpan: string }) =>
    `${p.firstSpan}: ${p.first} · ${p.lastSpan}: ${p.last}`,
  aWeek: (title: string) => `${title} a week`,
  month: "month",
  axis: {
    count: "a week",
    share: "share",
    money: (currency: string) => `${currency} a week`,
    days: "working days",
    pressure: "recent contacts a person feels",
    index: "index",
    fit: "true fit, 0 to 1",
  },
  planTerms:
    "Components of each plan as they were resolved. Rates that a target cost asked for were set by the pilot.",
  planHead: { component: "Component", recipient: "For", period: "Paid each", terms: "Terms" },
  costTable: (p: { currency: string; months: number }) =>
    `What each plan really paid in bonuses over ${p.months} months, ${p.currency}: mean over trials ± half of its 95% interval.`,
  leversText:
    "Levers are shares of a working day, or stances from 0 to 1. People moved them by themselves: by what their plan pays and by what they believe their levers do.",
  leversCaption: "Each panel has an axis of its own; all start at zero.",
  leversTable: (p: { market: string; from: string; to: string }) =>
    `${p.market}: mean of each lever, ${p.from} → ${p.to}.`,
  leversTableOne: (p: { market: string; span: string }) => `${p.market}: mean of each lever, ${p.span}.`,
  leversChart: (p: { market: string; department: string }) =>
    `${p.market}: what people in ${p.department} did`,
  lever: "Lever",
  departments: { company: "the company", marketing: "marketing", sales: "sales" },
  leverAxis: "level",
  observedText:
    "The scenario gave counts of a real company. They stand beside the simulation; the simulation was not fitted month by month.",
  observedChart: {
    title: (p: { market: string }) => `${p.market}: observed beside simulated, by month`,
    subtitle: "Bars: observed. Lines: simulated, mean over trials.",
    y: "a month",
  },
  observedTable: (p: { market: string; metric: string }) =>
    `${p.market}, ${p.metric}: observed and simulated by month, error as share of what was observed.`,
  observedHead: { month: "Month", observed: "Observed", simulated: "Simulated", error: "Error" },
  assumptions: {
    pilot: (p: { runs: string; months: number }) =>
      `What people believe at the start comes from a pilot: ${p.runs} short runs that measured what each lever does over ${p.months} months, at usual behaviour in the healthy base. No belief was typed in, and all plans and markets share them.`,
    learning:
      "From then on people move their levers toward what their own plan pays, as far as they can see it, and learn from their own results. Nothing in the software ties a plan to an outcome.",
    cost: "Plans with a target cost were set to cost the same at usual behaviour. What they really cost differs, because behaviour does; it stands beside profit above.",
    parameters:
      "Most parameters are assumed: starting values that give a plausible month for a company of this size. Each has its source, or the word “assumed”, in the scenario's schema; manifest.json holds the values used.",
    needs:
      "Needs arise by themselves: plans change who is served and how people are pressed, not who comes to need something.",
    market: (p: { market: string; first: string; last: string }) =>
      `${p.market}: the index of new needs goes from ${p.first} in the first month to ${p.last} in the last (1 is the healthy base).`,
  },
  limits: [
    "This company is simulated. Intervals show the luck of the simulation, not the doubt about the model: a wrong assumption is wrong in every trial.",
    "Read directions and rough sizes, not amounts. Money here is not a forecast of any company's revenue, profit or pay.",
    "Do not use it to judge, pay, hire or dismiss a person, or as the only ground for changing a pay plan: try the change small first.",
    "Effects of a manager's bias, budget and blame are assumed in size, not derived from data.",
    "People here learn slowly, never talk to each other, never leave, and never cheat on their reports beyond what the scenario says.",
  ],
  reproduce: {
    text: "Same scenario, same seed, same version: the same numbers to the last digit. manifest.json beside this file holds the resolved scenario and the command.",
    noCommand: (p: { experiment: string; seed: number; trials: number; months: number }) =>
      `truce ${p.experiment} <scenario file> --seed ${p.seed} --trials ${p.trials} --months ${p.months}`,
    facts: (p: { fingerprint: string; pilot: string; seed: number; software: string }) => [
      `Version of Truce: ${p.software}`,
      `Seed: ${p.seed}`,
      `Fingerprint of everything that decides the numbers: ${p.fingerprint}`,
      `Fingerprint of the pilot: ${p.pilot}`,
    ],
  },
};

/** The sentences of a report on plans and markets, in one language. */
export type ComparisonWords = typeof en;

const catalogue: Readonly<Partial<Record<Language, ComparisonWords>>> = { en };

/** The sentences in a language; English where a language has none yet. */
export function comparisonWords(language: Language): ComparisonWords {
  return catalogue[language] ?? en;
}
