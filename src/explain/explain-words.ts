/** One lever in words, numbers already written out. */
export interface LeverSentence {
  readonly lever: string;
  readonly up: boolean;
  readonly step: string;
  /** How much, whichever way: pay that is had or given up, a cost that is borne or saved. */
  readonly pays: string;
  readonly givesUp: boolean;
  readonly costs: string;
  readonly saves: boolean;
  readonly norm: string;
  readonly end: string;
}

/** The words of `truce explain`. */
export interface ExplainWords {
  readonly person: Readonly<Record<"marketing" | "sales", string>>;
  readonly head: readonly [
    lever: string,
    step: string,
    pays: string,
    costs: string,
    net: string,
    goes: string,
  ];
  readonly believes: (of: {
    readonly metric: string;
    readonly slope: string;
    readonly pays: string;
  }) => string;
  readonly cares: (money: string) => string;
  readonly moves: (sentence: LeverSentence) => string;
  readonly stays: (sentence: LeverSentence) => string;
  readonly note: (of: {
    readonly months: string;
    readonly trials: string;
    readonly currency: string;
  }) => string;
  /** Which plan people are used to, and what that means for what a step costs. */
  readonly inForce: (of: { readonly title: string; readonly isExplained: boolean }) => string;
  readonly later: (components: readonly string[]) => string;
  readonly passing: (components: readonly string[]) => string;
  readonly passes: (component: string, month: number) => string;
  /** Trials that ran out of all bounds, and where the first of them did. */
  readonly diverged: (of: { readonly trials: string; readonly first: string }) => string;
}

/** The words of `truce explain` in English. */
export const explainWords: ExplainWords = {
  person: { marketing: "A marketer", sales: "A rep" },
  head: ["lever", "step", "pays", "costs", "net", "norm → end"],
  believes: ({ metric, slope, pays }) => `a unit of it moves ‘${metric}’ by ${slope} a week, worth ${pays}`,
  cares: (money) => `and they care for it themselves, worth ${money}`,
  moves: ({ lever, up, step, pays, givesUp, costs, saves, norm, end }) =>
    `${lever}: ${up ? "raising" : "lowering"} it by ${step} ${givesUp ? "gives up" : "pays"} ${pays} a week and ${saves ? "saves" : "costs"} ${costs}: it goes ${norm} → ${end}`,
  stays: ({ lever, norm, end }) =>
    `${lever}: nothing is believed to be gained by moving it: ${norm} → ${end}`,
  note: ({ months, trials, currency }) =>
    `Money ${currency === "" ? "" : `in ${currency} `}a week at the norm on the first day, as the person believes; pay that falls due later counts less. The end is the department's mean in the last quarter of ${months} months, over ${trials} trials: by then beliefs, norms and what others do have moved too, so a lever may go further than its step or turn back.`,
  inForce: ({ title, isExplained }) =>
    `The plan in force is ‘${title}’${isExplained ? ", the one explained" : ""}: people are used to it, so that what a step costs is the cost of leaving the norm and what that plan pays for the step.`,
  later: (components) =>
    `Not in this account, since it pays nothing in the first month: ${components.join(", ")}. Where levers end has it in.`,
  passing: (components) =>
    `The terms are those of month 1. Some end or change within the run: ${components.join(", ")}.`,
  passes: (component, month) => `${component} after month ${month}`,
  diverged: ({ trials, first }) =>
    `Trials that ran out of all bounds and are left out: ${trials}; the first: ${first}. The numbers of the plan or the company are out of proportion.`,
};
