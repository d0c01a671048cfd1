/** How far an experiment is. */
export interface Progress {
  /** "pilot": measuring what levers do; "trials": the comparison itself. */
  readonly phase: "pilot" | "trials";
  readonly done: number;
  readonly total: number;
}

/** Told after every run. */
export type OnProgress = (progress: Progress) => void;
