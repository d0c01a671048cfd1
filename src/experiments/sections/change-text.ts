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
  const inPoints = style === "percent";
  const by = inPoints ? 100 : 1;
  const { mean, low, high, sd } = difference;
  const shown = formatDifference(
    { mean: by * mean, low: by * low, high: by * high },
    language,
    inPoints ? "plain" : style,
  );
  const inUnit = (text: string) => (inPoints ? words.points(text) : text);
  return {
    mean: inUnit(shown.mean),
    interval: sd === 0 ? words.always : inUnit(words.range(shown.low, shown.high)),
  };
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
