/** A mean over trials with its 95 % confidence interval over what is independent: batches, or trials where there are none. */
export interface Estimate {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** Sample standard deviation over trials. */
  readonly sd: number;
  /** Trials in which there was a value. */
  readonly n: number;
}

/** Whether a mean has an interval: there were values in two batches at least. */
export function hasInterval({ low }: Estimate): boolean {
  return !Number.isNaN(low);
}
