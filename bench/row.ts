/** One figure of a benchmark. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The figure is to be at most (or, where `atLeast` says so, at least) this. */
  readonly target?: number;
  readonly atLeast?: boolean;
}

/** One part of the benchmark: how its figures were taken, in a sentence, and the figures. */
export interface Part {
  readonly title: string;
  readonly how: string;
  readonly rows: readonly Row[];
}

/** How long the benchmark may take. */
export interface Effort {
  /** Few and small runs, for a look; not for the record. */
  readonly quick: boolean;
}

/** Whether a figure meets its target; undefined where it has none. */
export function meets({ value, target, atLeast }: Row): boolean | undefined {
  if (target === undefined) return undefined;
  return atLeast ? value >= target : value <= target;
}
