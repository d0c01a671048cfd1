const steps = [
  { from: 1e9, by: 1e9, sign: "G" },
  { from: 1e6, by: 1e6, sign: "M" },
  { from: 1e4, by: 1e3, sign: "k" },
] as const;

/** A mean and half of its interval, rounded alike so that they can be compared: `4.12M` and `±0.05M`. */
export function shownEstimate(mean: number, half: number): { readonly mean: string; readonly half: string } {
  const step = steps.find(({ from }) => Math.abs(mean) >= from || half >= from) ?? { by: 1, sign: "" };
  const places = decimals(mean / step.by, half / step.by);
  return {
    mean: `${withoutMinusZero((mean / step.by).toFixed(places))}${step.sign}`,
    half: `±${(half / step.by).toFixed(places)}${step.sign}`,
  };
}

/** Three digits of the larger of the two, never more than three decimals. */
function decimals(mean: number, half: number): number {
  const size = Math.max(Math.abs(mean), half);
  if (size >= 100) return 0;
  if (size >= 10) return 1;
  return size >= 1 ? 2 : 3;
}

/** `-0.00` would look like a loss. */
function withoutMinusZero(text: string): string {
  return Number(text) === 0 ? text.replace("-", "") : text;
}
