/** A lever of some people held away from where it would be, for a pilot or an experiment. */
export interface Hold {
  /** People held, by number (marketers first). */
  readonly people: readonly number[];
  readonly lever: string;
  /** What is added to the norm. */
  readonly shift: number;
}
