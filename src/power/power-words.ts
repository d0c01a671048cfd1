import { inTrials, verdictWords } from "../experiments/sections/verdict-words.ts";
import type { OutcomeName } from "./outcomes.ts";
import type { FieldPower } from "./power-answer.ts";
import type { WholeTeams } from "./whole-teams.ts";

/** An effect in the middle of a sentence. */
interface Effect {
  /** `+6.1%`, or an amount where there is no share. */
  readonly effect: string;
  /** In the words of `outcome`. */
  readonly outcome: string;
}

/** Whom a pilot tries: how many reps or teams, written out. */
interface Units {
  readonly units: number;
  readonly halves: FieldPower["halves"];
}

/** The words of `truce power`. */
export interface PowerWords {
  readonly outcome: Readonly<Record<OutcomeName, string>>;
  /** The metric that decides, in the middle of a sentence. */
  readonly metric: (of: { readonly name: string; readonly title: string }) => string;
  /** A plan against the one that it would replace. */
  readonly heading: (of: {
    readonly market: string;
    readonly plan: string;
    readonly baseline: string;
  }) => string;
  readonly gap: (of: {
    readonly metric: string;
    readonly mean: string;
    readonly low: string;
    readonly high: string;
    readonly currency: string;
    readonly batches: number;
    readonly trialsEach: string;
  }) => string;
  readonly same: (metric: string) => string;
  readonly unrecorded: (metric: string) => string;
  readonly batchesHead: readonly [difference: string, amount: string, see: string, callEqual: string];
  readonly difference: (of: { readonly of: "margin" | "gap"; readonly times: number }) => string;
  readonly batchesNote: string;
  readonly needed: (of: Effect & Units & { readonly months: number }) => string;
  readonly noneNeeded: (of: Effect & Units & { readonly months: number }) => string;
  readonly nothing: (of: Pick<Effect, "outcome"> & { readonly months: number }) => string;
  /** What a pilot of the company itself would see, and what one that sees something shows. */
  readonly own: (of: {
    readonly reps: number;
    readonly half: number;
    readonly seen: string;
    /** Share of cases in which it would see the opposite. */
    readonly misled: string;
    readonly shown: string | undefined;
  }) => string;
  readonly ownIsTeam: (of: { readonly reps: number }) => string;
  readonly tooFew: (of: { readonly reps: number }) => string;
  readonly because: Readonly<Record<WholeTeams, string>>;
  readonly sizesHead: Readonly<Record<FieldPower["halves"], string>>;
  readonly inMonths: (months: number) => string;
  readonly effectRow: string;
  readonly ownRow: (size: string) => string;
  readonly neededRow: string;
  readonly beyond: (most: string) => string;
  readonly tableNote: (of: { readonly pilots: string; readonly falsely: string }) => string;
  readonly assumptions: Readonly<Record<FieldPower["halves"], string>>;
  readonly notSimulated: string;
  readonly diverged: (of: { readonly trials: string; readonly first: string }) => string;
}

function inMonths(months: number): string {
  return months === 1 ? "1 month" : `${months} months`;
}

function counted(halves: FieldPower["halves"], units: number): string {
  const one = halves === "reps" ? "rep" : "team";
  return units === 1 ? `1 ${one}` : `${units} ${one}s`;
}

/** The words of `truce power` in English. */
export const powerWords: PowerWords = {
  outcome: {
    booked: "bookings per rep",
    bookedBesidePast: "bookings per rep, each beside their own half year before,",
    bookedLessPay: "bookings less pay per rep",
  },
  metric: verdictWords.metric,
  heading: ({ market, plan, baseline }) => `${market}: ${plan}, beside ${baseline}`,
  gap: ({ metric, mean, low, high, currency, batches, trialsEach }) =>
    `In the simulation the gap in ${metric} over the whole run is ${mean}${currency === "" ? "" : ` ${currency}`} (95% interval ${low} to ${high}), from ${batches} batches of ${inTrials(trialsEach)}. So many batches would decide:`,
  same: (metric) =>
    `In the simulation both plans end with exactly the same ${metric} in every trial: no number of batches would find a gap.`,
  unrecorded: (metric) => `Nothing can be said of batches: too few trials have a value of ${metric}.`,
  batchesHead: ["difference", "amount", "seen: 80%, 90%", "ruled out: 80%, 90%"],
  difference: ({ of, times }) => {
    if (of === "gap") return "the gap as measured";
    if (times === 1) return "the margin";
    return times < 1 ? "half the margin" : "twice the margin";
  },
  batchesNote:
    "Seen: the interval excludes zero in so many comparisons of a hundred, if the true gap is this large. Ruled out: the interval lies within ± this, if there is no gap at all. The spread of batches is known from these batches alone: half or twice as many is no surprise.",
  needed: ({ effect, outcome, halves, units, months }) =>
    `To see ${effect} in ${outcome} in 8 of 10 pilots in a real company, you need ${counted(halves, units)} on each plan for ${inMonths(months)}.`,
  noneNeeded: ({ effect, outcome, halves, units, months }) =>
    `No pilot in a real company of up to ${counted(halves, units)} on each plan and ${inMonths(months)} would see ${effect} in ${outcome} in 8 of 10 cases.`,
  nothing: ({ outcome, months }) =>
    `There is nothing to see in a real company: over ${inMonths(months)}, ${outcome} are the same under both plans.`,
  own: ({ reps, half, seen, misled, shown }) =>
    `You have ${reps} reps, ${half} for each plan: such a pilot would see it in ${seen} of cases${shown === undefined ? "" : ` (and then show ${shown} times as much)`} and the opposite in ${misled}.`,
  ownIsTeam: ({ reps }) =>
    `Your ${reps === 1 ? "one rep is" : `${reps} reps are`} one team: there is no other to hold it against.`,
  tooFew: ({ reps }) => `You have ${reps} reps: too few to divide and to test.`,
  because: {
    paidTogether: "Whole teams, since a plan pays reps by what others do.",
    marketersToo: "Whole teams, since the plans pay marketers differently, who work for all reps.",
    oneRep: "Whole teams, since there is one rep.",
  },
  sizesHead: { reps: "reps on each plan", teams: "teams on each plan" },
  inMonths,
  effectRow: "effect",
  ownRow: (size) => `${size} (yours)`,
  neededRow: "for 8 of 10",
  beyond: (most) => `>${most}`,
  tableNote: ({ pilots, falsely }) =>
    `Tables of pilots: how often one sees the effect, of ${pilots} drawn of each size and length, by a two-sided t test at 5% that knows what each booked in the half year before. Where both halves were on the old plan, tests found something in ${falsely} of cases.`,
  assumptions: {
    reps: "Pilots are drawn from the simulated reps. Each simulated company is divided in half by chance; half of its reps are taken from its trial under the old plan, the others from its trial under the new one, in the same market with the same luck. Pilots larger than one company are several of its size; the test takes out what a company has of its own.",
    teams:
      "Pilots are drawn from the simulated teams, each a whole company of this size under one plan, with a territory and luck of its own; a team counts as one.",
  },
  notSimulated:
    "Not simulated, and most of it makes a real pilot less clear: that reps of both halves talk, compare and share leads; that who takes part knows it is a pilot, or expects it to end; that people are chosen other than by chance. Every rep works in a company that is wholly on one plan. A pilot of reps shows nothing of what a plan does to customers and profit over the years.",
  diverged: ({ trials, first }) =>
    `Trials that ran out of all bounds, whose replications are left out: ${trials}; the first: ${first}.`,
};
