/** Two plans of a market by the metric that decides, everything written out. */
export interface TwoPlans {
  readonly market: string;
  readonly best: string;
  readonly other: string;
  /** How many plans there are. */
  readonly plans: number;
  /** The metric in the middle of a sentence. */
  readonly metric: string;
  /** Whether its title is of many: leads are, profit is. */
  readonly isMany: boolean;
  /** By how much the best plan has more or less of it; undefined where no digit of that is left. */
  readonly amount: string | undefined;
  readonly isMore: boolean;
  /** The interval of the difference, in the words of `interval` or `always`. */
  readonly interval: string;
  readonly months: number;
  /** What does not matter; undefined where any difference does. */
  readonly margin: string | undefined;
}

/** What would decide an open verdict. */
export interface Deciding {
  /** undefined where no number of batches would. */
  readonly batches: string | undefined;
  readonly trialsEach: string;
  readonly made: string;
}

/** How many drawn companies agree with a verdict. */
export interface Agreeing {
  readonly count: string;
  readonly of: string;
}

/** Looks, and the one that a verdict is of. */
export interface Looks {
  /** Which of them it is. */
  readonly number: string;
  readonly batches: string;
  /** Numbers of batches at which looks were planned, or came to be where it was ended before. */
  readonly planned: readonly string[];
}

/** How well a difference is known, and was to be. */
export interface Known {
  /** Half of the interval; of several plans of the longest that decides. */
  readonly reach: string;
  readonly asked: string;
  readonly isKnown: boolean;
  readonly isOfSeveral: boolean;
  /** About how many batches would do; undefined where no number would. */
  readonly batches: string | undefined;
}

function over(months: number): string {
  return months === 1 ? "Over 1 month" : `Over ${months} months`;
}

function gap({ metric, isMany, amount, isMore, best, other, interval, months, plans }: TwoPlans): string {
  const be = isMany ? "are" : "is";
  const second = plans > 2 ? `the second, ${other}` : other;
  return amount === undefined
    ? `${over(months)}, ${metric} under ${best} ${be} level with that under ${second} (${interval}).`
    : `${over(months)}, ${metric} under ${best} ${be} ${amount} ${isMore ? "higher" : "lower"} than under ${second} (${interval}).`;
}

function noMatter(margin: string | undefined): string {
  return margin === undefined ? "" : ` Up to ${margin} does not matter.`;
}

/** The English words of verdicts. */
export const verdictWords = {
  /** A metric's title in the middle of a sentence; abbreviations such as MQL keep their capitals. */
  metric: ({ name, title }: { name: string; title: string }) => {
    if (name === "profit") return "profit after bonuses";
    return /^[A-Z][a-z]/.test(title) ? `${title[0]!.toLowerCase()}${title.slice(1)}` : title;
  },
  interval: (low: string, high: string) => `95% interval ${low} to ${high}`,
  always: "the same in every trial",
  alone: (p: {
    market: string;
    plan: string;
    metric: string;
    isMany: boolean;
    amount: string;
    months: number;
  }) =>
    `${p.market}: ${over(p.months).toLowerCase()}, ${p.metric} under ${p.plan} ${p.isMany ? "are" : "is"} ${p.amount} (mean over trials ± half of its 95% interval).`,
  better: (p: TwoPlans) =>
    `${p.market}: ${p.plans > 2 ? `${p.best} is the best of ${p.plans} plans` : `${p.best} is better`}. ${gap(p)}`,
  betterByLess: (p: TwoPlans) =>
    `${p.market}: ${p.best} is better, but by less than matters. ${gap(p)}${noMatter(p.margin)}`,
  equal: (p: TwoPlans & { mayBeBest: readonly string[] }) =>
    `${p.market}: ${inList(p.mayBeBest)} are practically equal. ${gap(p)}${noMatter(p.margin)}`,
  dependsOnAssumptions: (p: TwoPlans & Agreeing) =>
    `${p.market}: depends on assumptions, in ${p.count} of ${p.of} companies drawn from them the plans compare as in this one. ${gap(p)}`,
  open: (p: TwoPlans & Deciding) =>
    `${p.market}: open, these trials cannot tell which plan is ${p.plans > 2 ? "best" : "better"}. ${gap(p)} ${deciding(p)}`,
  same: (p: { market: string; plans: readonly string[]; metric: string }) =>
    `${p.market}: ${inList(p.plans)} ended with exactly the same ${p.metric} in every trial.`,
  onePilot: (p: TwoPlans) =>
    `${p.market}: one pilot decides nothing. All people learned what their levers do from the same one, and no interval here holds that luck. ${gap(p)} Ask for two batches or more.`,
  unrecorded: (p: { market: string; metric: string }) =>
    `${p.market}: nothing can be said. Too few trials have a value of ${p.metric}.`,
  /** Plans of a market of three or more. */
  mayBeBest: (p: { mayBeBest: readonly string[]; ruledOut: readonly string[] }) =>
    `May be the best: ${p.mayBeBest.join(", ")}. Ruled out: ${p.ruledOut.length === 0 ? "none" : p.ruledOut.join(", ")}. The intervals of the best plan against each other one hold together in 95% (Bonferroni).`,
  learned: (p: { share: string; batches: string }) =>
    `Of the doubt in this difference ${p.share} is what people happened to learn, each of ${p.batches} batches from a pilot of its own; the rest is the luck of the trials.`,
  /** Beside a mean or a difference whose interval holds the luck of trials alone. */
  oneTaught:
    "All people learned what their levers do from one pilot, and no interval here holds that luck: ask for two batches or more.",
  /** At which look it was ended; whether it is decided is said where that was to be. */
  looked: (p: Looks & { isDecided: boolean | undefined }) =>
    `${p.isDecided === undefined ? "Ended" : p.isDecided ? "Decided" : "Open"} at look ${p.number} of ${p.planned.length}, after ${p.batches} batches${p.planned.length === 1 ? "" : ` (looks after ${inList(p.planned)})`}.`,
  /** Where it was to go on until an interval is short; of several plans the longest of those that decide. */
  known: (p: Known) =>
    `${p.isOfSeveral ? "All differences that decide are" : "The difference is"} known to ± ${p.reach}; ${reaching(p)}.`,
  /** What intervals allow for where looks share the error. */
  spent: (p: { spent: string; left: string }) =>
    `Intervals allow for all looks together: of the 5% of error ${p.spent}% are spent, and ${p.left}% are left for whoever goes on.`,
  /** What intervals allow for where only their own length ends it. */
  allowed: () => "Intervals allow for stopping when they are short.",
  diverged: (p: { trials: string }) => `Broken off in this market and in no number: ${p.trials} trials.`,
};

/** The words of verdicts in one language. */
export type VerdictWords = typeof verdictWords;

function inList(names: readonly string[]): string {
  return names
    .join("\n")
    .replace(/\n(?=[^\n]*$)/, " and ")
    .replaceAll("\n", ", ");
}

function reaching({ asked, isKnown, batches }: Known): string {
  if (isKnown) return `± ${asked} was asked for`;
  return batches === undefined
    ? `no number of batches that anybody waits for would give the ± ${asked} asked for`
    : `the ± ${asked} asked for would take about ${batches} batches`;
}

function deciding({ batches, trialsEach, made }: Deciding): string {
  return batches === undefined
    ? "No number of batches that anybody waits for would decide it."
    : `About ${batches} batches of ${inTrials(trialsEach)} would, if they go on like these ${made}.`;
}

/** So many trials, the number written out. */
export function inTrials(count: string): string {
  return count === "1" ? "1 trial" : `${count} trials`;
}
