import type { Difference } from "../../findings/numbers.ts";
import { formatChange, formatDifference } from "../../language/format-number.ts";
import { baselineMean, type FindingsView } from "./findings-view.ts";

/** A difference and the ends of its interval with their signs, in the metric's unit; between shares, in percentage points. */
export function differenceText(
  view: FindingsView,
  difference: Difference,
): { readonly mean: string; readonly interval: string } {
  const { language, words } = view;
  const style = view.style(difference.metric);
  if (style !== "percent") {
    const { mean, low, high } = formatDifference(difference, language, style);
    return { mean, interval: words.range(low, high) };
  }
  const { mean, low, high } = difference;
  const points = formatDifference({ mean: 100 * mean, low: 100 * low, high: 100 * high }, language);
  return { mean: words.points(points.mean), interval: words.points(words.range(points.low, points.high)) };
}

/** A difference in per cent of the baseline; as an amount where a share would mislead (a baseline of zero or a loss). */
export function changeText(view: FindingsView, difference: Difference): string {
  const base = baselineMean(view, difference);
  return base === undefined
    ? differenceText(view, difference).mean
    : formatChange(difference.mean / base, view.language);
}

/** The same, with a hedge where it may be luck: a question mark, unless told otherwise (brackets would read as a loss). */
export function hedgedChange(view: FindingsView, difference: Difference, hedge = view.words.hedged): string {
  const text = changeText(view, difference);
  return difference.p !== null && difference.p >= 0.05 ? hedge(text) : text;
}
