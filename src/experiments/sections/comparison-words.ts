function moneyIn(currency: string): string {
  return currency === "" ? "Money is in the scenario's unit." : `Money is in ${currency}.`;
}

function inMonths(months: number): string {
  return months === 1 ? "1 month" : `${months} months`;
}

/** People of a batch learned what their levers do from one pilot, those of another from another. */
function inBatches(batches: number): string {
  return batches === 1
    ? ", of people who all learned from one pilot"
    : `, in ${batches} batches of people who learned from a pilot of their own`;
}

const spans = {
  run: "Whole run",
  month1: "Month 1",
  quarter1: "Quarter 1",
  year1: "Year 1",
  year2: "Year 2",
  lastQuarter: "Last quarter",
};

/**
 * The English sentences of a report on plans and markets. Amounts arrive as written text with their unit; every entry is a
 * whole sentence or label, so that it can be translated.
 */
export const comparisonWords = {
  contents: "Contents",
  subtitle: (p: { name: string; software: string; trials: string; months: number }) =>
    `A simulation · ${inMonths(p.months)} · ${p.trials} trials of each plan in each market · ${p.name} · Truce ${p.software}`,
  interrupted: (p: { done: string; asked: string }) =>
    `This run was interrupted: ${p.done} of ${p.asked} trials an arm were done. All numbers below are from those alone.`,
  money: (amount: string, currency: string) => (currency === "" ? amount : `${amount}\u00a0${currency}`),
  titleWithUnit: (title: string, unit: string) => `${title}, ${unit}`,
  range: (low: string, high: string) => `${low} to ${high}`,
  /** In the place of an interval, where nothing varies. */
  always: "the same in every trial",
  /** A difference between two shares: percentage points. */
  points: (amount: string) => `${amount}\u00a0pts`,
  /** A change that may be luck: in a table, and in a sentence. */
  hedged: (change: string) => `${change}\u202f?`,
  hedgedInWords: (change: string) => `${change} (may be luck)`,
  headings: {
    question: "The question",
    answer: "The answer",
    setup: "What was simulated",
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
    `Simulated: a company in a market of ${p.customers} people, for ${inMonths(p.months)}. Marketers: ${p.marketers}. Sales reps: ${p.reps}.`,
  inForce: (p: { plan: string }) =>
    `In force until the first day: ${p.plan}. People are used to it, and what they are paid by it is the measure of what leaving their usual ways costs them; every other plan is a change on the first day.`,
  trials: (p: { done: string; batches: number }) =>
    `Each plan met each market in ${p.done} trials${inBatches(p.batches)}. Trials with the same number share their luck: the same people need the same things on the same days, so that plans differ by what they change and by nothing else.`,
  oneArmTrials: (p: { done: string; batches: number }) =>
    `Trials, each with luck of its own: ${p.done}${inBatches(p.batches)}.`,
  /** Profit beside what was really paid for it. */
  behindProfit: (p: {
    best: string;
    bestProfit: string;
    bestBonuses: string;
    runnerUp: string;
    runnerUpProfit: string;
    runnerUpBonuses: string;
  }) =>
    `${p.best} ends at ${p.bestProfit} after paying ${p.bestBonuses} in bonuses, ${p.runnerUp} at ${p.runnerUpProfit} after paying ${p.runnerUpBonuses}.`,
  behindCustomers: (p: { plan: string; baseline: string; changes: string }) =>
    `Under ${p.plan}, against ${p.baseline}: ${p.changes}.`,
  changeOf: (metric: string, change: string) => `${metric} ${change}`,
  list: (items: readonly string[]) => items.join(", "),
  /** A market that did not stay what it was called. */
  needBroughtBack: (p: { alone: string; need: string; sessions: string }) =>
    `Left alone, need in this market would have fallen to ${p.alone} of the healthy base by the last quarter; strategy sessions (${p.sessions} a trial) brought it to ${p.need}.`,
  spans,
  spansTable: (p: { market: string; baseline: string }) =>
    `${p.market}: change against ${p.baseline}, at first and later. A question mark: may be luck (p of 0.05 or more).`,
  metric: "Metric",
  plan: "Plan",
  metricOfPlan: (metric: string, plan: string) => `${metric}: ${plan}`,
  namesTable: "What plans and markets of long titles are called in tables and charts.",
  namesHead: { short: "Short name", title: "Title" },
  marksComeRound: (p: { plans: number }) =>
    `Charts have ${p.plans} different marks; plans after that have the same ones in other colours. A chart of so many is better drawn of fewer plans.`,
  armsTable: (p: { market: string; currency: string }) =>
    `${p.market}, whole run: mean over trials ± half of its 95% interval. ${moneyIn(p.currency)}`,
  differencesText:
    "Interval and p are those of one two-sided paired t test over batches: p is below 0.05 just where the interval excludes zero. Learned is how much of the doubt is what people happened to learn, the rest being the luck of the trials. The answer above is by one metric, chosen beforehand; all others are exploratory: of twenty rows with nothing behind them, about one would exclude zero. Trust what is large and hangs together.",
  differencesTextOfMany:
    "Interval and p are those of one two-sided paired t test over batches, both adjusted for the number of plans (Bonferroni): p is below 0.05 just where the interval excludes zero. Learned is how much of the doubt is what people happened to learn, the rest being the luck of the trials. The answer above is by one metric, chosen beforehand; all others are exploratory: of twenty metrics with nothing behind them, about one would exclude zero. Trust what is large and hangs together.",
  /** After either of those, where results were looked at on the way. */
  differencesLookedAt:
    "Interval and p allow for looks on the way: the one is wider and the other larger than at one look.",
  differencesTable: (p: { market: string; baseline: string; currency: string }) =>
    `${p.market}, whole run: paired difference from ${p.baseline}. ${moneyIn(p.currency)}`,
  differenceHead: {
    difference: "Difference",
    interval: "95% interval",
    relative: "Relative",
    p: "p",
    learned: "Learned",
  },
  differenceChart: {
    title: (p: { baseline: string }) => `Change against ${p.baseline}, whole run`,
    titleOfSeveral: "Change against the first plan of each market, whole run",
    titleOfOne: (p: { plan: string; baseline: string }) => `${p.plan} against ${p.baseline}, whole run`,
    subtitle: "Dot: mean paired difference. Bar: 95% interval. An arrow points beyond the axis.",
    x: "change",
    text: "A bar that crosses zero leaves open whether there is a difference. More is better for leads, their fit, deals per MQL, deals, revenue and profit; less is better for pressure, opt-outs and discount.",
  },
  bandSubtitle: (p: { trials: string }) => `Line: mean of ${p.trials} trials. Band: nine trials in ten.`,
  notFromZero: "The axis does not start at zero.",
  noteSubtitle: (p: { plan: string; baseline: string }) =>
    `Over each panel: ${p.plan} against ${p.baseline}; a question mark where it may be luck.`,
  /** Spans where there is little room: over the panels of a chart. */
  shortSpans: spans,
  note: (p: { first: string; firstSpan: string; last: string; lastSpan: string }) =>
    `${p.firstSpan}: ${p.first} · ${p.lastSpan}: ${p.last}`,
  each: { week: "a week", month: "a month" },
  aTime: (title: string, each: string) => `${title} ${each}`,
  moneyATime: (currency: string, each: string) => `${currency} ${each}`.trim(),
  /** Titles of charts over time that say more than the metric's own name. */
  timeChart: {
    leads: "Lead volume",
    leadFit: "Lead quality: true fit of new leads",
    mqlToDeal: "Deals for each MQL of the same time",
    pressure: "Spam pressure: recent contacts that a person feels",
    optOuts: "People who opt out",
    discount: "Discount on deals won",
    needIndex: "The market: need against the healthy base",
  } as Readonly<Record<string, string>>,
  /** What to keep in mind when reading a chart over time. */
  timeNote: {
    leadFit:
      "It says whom marketing reaches, not how warm they are or what becomes of them: see deals per MQL.",
    pressure: "Old contacts count less and less.",
    needIndex: "It moves with the market, and with strategy sessions that open new needs.",
  } as Readonly<Record<string, string>>,
  month: "month",
  axis: {
    share: "share",
    ratio: "ratio",
    days: "working days",
    pressure: "recent contacts",
    index: "index, 1 is the healthy base",
    fit: "true fit, 0 to 1",
  },
  planTerms:
    "Components of each plan as they were resolved. Rates that a target cost asked for were set by the pilot.",
  /** How a component is called: by the word of the scenario file, or by its title. */
  component: (p: { type: string; title: string }) => p.type,
  /** What a pay plan's terms are called; those that are not here keep the word of the scenario file. */
  /** What a component does, and its terms after it. */
  sentenceAndTerms: (p: { sentence: string; terms: string }) => `${p.sentence} ${p.terms}`,
  /** A metric as a value of a term. */
  metricInTerms: (title: string) => title,
  listOfTerms: (items: readonly string[]) => items.join(", "),
  planHead: { component: "Component", recipient: "For", period: "Paid each", terms: "Terms" },
  setAlike: "Plans with a target cost were set to cost the same at usual behaviour.",
  costText:
    "A plan that pays by results pays more when it brings more, so what each really paid is an outcome, and profit after bonuses is what is left of it.",
  moneyTable: (p: { market: string; months: number; amounts: string }) =>
    `${p.market}: from revenue to profit over ${inMonths(p.months)}, means over trials, ${p.amounts}.`,
  amounts: {
    thousands: (currency: string) => `in thousands${currency === "" ? "" : ` of ${currency}`}`,
    units: (currency: string) => (currency === "" ? "in units of money" : `in ${currency}`),
  },
  moneyHead: { line: "Line", difference: "Difference" },
  moneyLines: {
    revenue: "Revenue",
    goods: "Cost of goods",
    touches: "Touches",
    salaries: "Salaries",
    sessions: "Strategy sessions",
    before: "Profit before bonuses",
    bonuses: "Bonuses",
    after: "Profit after bonuses",
  },
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
    /** How counts on the axis are written, in d3-format. */
    counts: "~s",
  },
  observedTable: (p: { market: string; metric: string }) =>
    `${p.market}, ${p.metric}: observed and simulated by month, error as share of what was observed.`,
  observedHead: { month: "Month", observed: "Observed", simulated: "Simulated", error: "Error" },
  assumptions: {
    pilot: (p: { runs: string; months: number }) =>
      `What people believe at the start comes from a pilot: ${p.runs} short runs that measured what each lever does over ${inMonths(p.months)}, at usual behaviour in the healthy base, in as many pilots as there are batches. No belief was typed in, and all plans and markets of a batch share them; rates and quotas come from all pilots together.`,
    learning:
      "From then on people move their levers toward what their own plan pays, as far as they can see it, and learn from their own results. Nothing in the software ties a plan to an outcome.",
    cost: "Plans with a target cost were set to cost the same at usual behaviour. What they really cost differs, because behaviour does; it stands beside profit above.",
    costNotSet:
      "These plans were not set to cost the same. What each would cost at usual behaviour, and what it really cost, stand beside profit above.",
    parameters:
      "Most parameters are assumed: starting values that give a plausible month for a company of this size. Each has its source, or the word “assumed”, in the scenario's schema; manifest.json holds the values used.",
    needs:
      "Needs arise by themselves: plans change who is served and how people are pressed, not who comes to need something. The exception is a strategy session: a manager who holds the market to blame may pay for one, and it opens new needs.",
    market: (p: { market: string; first: string; last: string }) =>
      `${p.market}: left alone, the index of new needs goes from ${p.first} in the first month to ${p.last} in the last (1 is the healthy base).`,
  },
  limits: [
    "This company is simulated. Intervals show the luck of the simulation, of trials and of what people happened to learn, not the doubt about the model: a wrong assumption is wrong in every trial.",
    "Read directions and rough sizes, not amounts. Money here is not a forecast of any company's revenue, profit or pay.",
    "Do not use it to judge, pay, hire or dismiss a person, or as the only ground for changing a pay plan: try the change small first.",
    "Profit ends with the run. What customers would have paid later, and what people who opted out would have brought, is in no number here.",
    "What a manager's bias, budget, blame and strategy sessions do is assumed in size, not derived from data.",
    "People here learn slowly, never talk to each other, never leave, and never cheat on their reports beyond what the scenario says.",
  ],
  reproduce: {
    text: "Same scenario, same seed, same version: the same numbers to the last digit. The manifest.json of the run holds the resolved scenario and the command.",
    noCommand: (p: { experiment: string; seed: number; trials: number; batches: number; months: number }) =>
      `truce ${p.experiment} <scenario file> --seed ${p.seed} --trials ${p.trials} --batches ${p.batches} --months ${p.months}`,
    facts: (p: { fingerprint: string; pilot: string; seed: number; software: string }) => [
      `Version of Truce: ${p.software}`,
      `Seed: ${p.seed}`,
      `Fingerprint of everything that decides the numbers: ${p.fingerprint}`,
      `Fingerprint of the pilot: ${p.pilot}`,
    ],
  },
  /** What the terminal shows; its columns are nine characters wide. */
  terminal: {
    plan: "plan",
    difference: "difference",
    /** In the place of half an interval, where nothing varies. */
    always: "always",
    columns: {
      leads: "leads",
      leadFit: "quality",
      pressure: "pressure",
      optOuts: "opt-outs",
      revenue: "revenue",
      profit: "profit",
    },
    reading: (p: {
      trials: number;
      batches: number;
      paired: boolean;
      isLookedAt: boolean;
      months: number;
      customers: string;
      currency: string;
      inForce: string | undefined;
    }) => {
      const many = `${p.trials} ${p.paired ? "paired " : ""}trials`;
      const money = p.currency === "" ? "money in the scenario's unit" : `money in ${p.currency}`;
      const within = p.batches === 1 ? "" : ` in ${p.batches} batches`;
      const wider = p.isLookedAt ? ", which is wider than at one look" : "";
      const only = p.paired ? " What decides is chosen beforehand; the other columns are exploratory." : "";
      return `Means over ${many} of each arm${within} ± half of the 95 % interval${wider}; ${inMonths(p.months)}, ${p.customers} customers, ${money}.${p.inForce === undefined ? "" : ` In force until the first day: ${p.inForce}.`} Quality is the mean true fit of leads; it and pressure are means over the run, the rest totals.${only}`;
    },
  },
};

/** The sentences of a report on plans and markets, in one language. */
export type ComparisonWords = typeof comparisonWords;
