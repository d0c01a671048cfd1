/** How far an experiment is. */
export interface Progress {
  /** "pilot": measuring what levers do; "trials": the comparison itself; "doubt": companies that are drawn. */
  readonly phase: "pilot" | "trials" | "doubt";
  readonly done: number;
  readonly total: number;
}

/** Told after every run. */
export type OnProgress = (progress: Progress) => void;
