import type { FailedAt } from "../../findings/doubt-note.ts";

/** What drawn companies say of a market's verdict, everything written out. */
export interface VerdictInDoubt {
  readonly market: string;
  readonly best: string;
  readonly others: readonly string[];
  /** Companies that agree, of how many. */
  readonly count: string;
  readonly of: string;
  /** The ends of the interval of that share. */
  readonly low: string;
  readonly high: string;
}

/** The gap of two plans over drawn companies. */
export interface GapInDoubt {
  readonly metric: string;
  readonly plan: string;
  readonly against: string;
  readonly p10: string;
  readonly p50: string;
  readonly p90: string;
}

/** The words of a report on what becomes of the answer in drawn companies, in English. */
export const doubtWords = {
  heading: "If assumptions are otherwise",
  onlyLuck:
    "Only luck is covered so far: what nobody has measured of this company is taken as it is assumed. How far the answer hangs on that, compare with --doubt 32 tells.",
  drawn: (p: { companies: string; parameters: string; trials: string; batches: string }) =>
    `Most numbers of this company are not stated but assumed. So ${p.companies} companies were drawn, in each of which ${p.parameters} numbers lie anywhere in the ranges that the file gives or that are assumed. In each, people learned from ${p.batches} pilots of their own, plans were set anew, and each plan met each market in ${p.trials} trials.`,
  stopped: (p: { done: string; asked: string }) => `Stopped after ${p.done} of ${p.asked} companies.`,
  ahead: (p: VerdictInDoubt) =>
    `${p.market}: ${p.best} is ahead of ${inList(p.others)} in ${p.count} of ${p.of} companies drawn from what is assumed (95% interval of that share: ${p.low} to ${p.high}).`,
  within: (p: VerdictInDoubt) =>
    `${p.market}: ${p.best} and ${inList(p.others)} differ by no more than matters in ${p.count} of ${p.of} companies drawn from what is assumed (95% interval of that share: ${p.low} to ${p.high}).`,
  alike: (p: VerdictInDoubt) =>
    `${p.market}: ${inList([p.best, ...p.others])} end exactly alike in ${p.count} of ${p.of} companies drawn from what is assumed (95% interval of that share: ${p.low} to ${p.high}).`,
  nowhere: (p: { market: string; metric: string }) =>
    `${p.market}: nothing can be said of other companies. In none of those drawn do all plans have a value of ${p.metric}.`,
  gap: (p: GapInDoubt) =>
    `The gap in ${p.metric}, ${p.plan} less ${p.against}, is below ${p.p10} in a tenth of them, below ${p.p50} in half and below ${p.p90} in nine tenths.`,
  /** Where nearly all gaps are one. */
  level: (p: GapInDoubt) =>
    `The gap in ${p.metric}, ${p.plan} less ${p.against}, is ${p.p50} in at least eight of ten of them.`,
  luck: (p: { share: string; turned: string | undefined }) =>
    `Of the spread of these gaps ${p.share} is the luck of so few trials; that luck alone would turn the sign in ${p.turned === undefined ? "hardly any" : `about ${p.turned}`} of them.`,
  most: (p: { path: string; isMore: boolean; correlation: string; parameters: string }) =>
    `What goes most with the gap is ${p.path}: the larger it is, the ${p.isMore ? "larger" : "smaller"} the gap (rank correlation ${p.correlation}, more than chance would bring among all ${p.parameters} numbers).`,
  none: (p: { parameters: string }) =>
    `No single assumption stands out: none goes with the gap more than chance would bring among ${p.parameters} numbers.`,
  /** The reason is in English; other languages say at what it failed, which older findings do not tell. */
  failed: (p: { failed: string; of: string; because: string; at: FailedAt | undefined }) =>
    `Companies that could not be tried, and are in no number here: ${p.failed} of ${p.of}; the first because ${p.because}.`,
  diverged: (p: { trials: string }) =>
    `Trials that diverged in drawn companies, and are in no gap: ${p.trials}.`,
  limit:
    "Ranges are assumed themselves, one number is drawn without regard to another, and switches and mechanisms stay as they are: this tells how far the answer hangs on numbers, not whether the model is right.",
  chart: {
    title: (p: { metric: string }) => `Gap in ${p.metric} in each drawn company`,
    subtitle: "Dot: a company, from the least gap to the largest. Broken line: the company of the file.",
    x: (p: { currency: string }) => (p.currency === "" ? "gap" : `gap, ${p.currency}`),
    kept: "same sign as in the file's company",
    turned: "the other sign",
    text: "Every dot is a company with numbers of its own. Dots beyond zero on the other side are companies in which the other plan is ahead.",
    panel: (p: { market: string; plan: string; against: string }) => `${p.market}: ${p.plan} − ${p.against}`,
  },
  table: (p: { market: string }) =>
    `${p.market}: gaps over the whole run, and in how many drawn companies each has the sign that it has in the file's. Luck: the share of their spread that is the luck of few trials.`,
  tableHead: ["Gap", "Same sign", "10%", "50%", "90%", "Luck"] as readonly string[],
  pair: (p: { metric: string; plan: string; against: string }) => `${p.metric}: ${p.plan} − ${p.against}`,
  count: (p: { count: string; of: string }) => `${p.count} of ${p.of}`,
  strongest: (p: { market: string; plan: string; against: string }) =>
    `${p.market}, ${p.plan} − ${p.against}: the numbers that go most with the gap. p is adjusted for all that were drawn: at .05 or more it may be chance.`,
  strongestHead: ["Number", "Rank correlation", "p"] as readonly string[],
  ranges: "What was drawn, and from where",
  rangesHead: ["Number", "In the file's company", "From", "To"] as readonly string[],
};

/** Those words in one language. */
export type DoubtWords = typeof doubtWords;

function inList(names: readonly string[]): string {
  return names
    .join("\n")
    .replace(/\n(?=[^\n]*$)/, " and ")
    .replaceAll("\n", ", ");
}
