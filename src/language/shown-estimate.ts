import type { NumberStyle } from "./format-number.ts";
import { said } from "./said.ts";
import { type TerminalNumbers, terminalNumbers } from "./terminal-numbers.ts";
import type { Language } from "./text.ts";

const steps = [
  { from: 1e9, scale: 9 },
  { from: 1e6, scale: 6 },
  { from: 1e4, scale: 3 },
] as const;

/**
 * A mean and half of its interval, rounded alike so that they can be compared: `4.12M` and `±0.05M`. At most ten characters.
 */
export function shownEstimate(
  mean: number,
  half: number,
  language: Language = "en",
  style: NumberStyle = "amount",
): { readonly mean: string; readonly half: string } {
  if (style === "whole") return inFull(mean, half, language);
  const step = steps.find(({ from }) => Math.abs(mean) >= from || half >= from);
  const by = 10 ** (step?.scale ?? 0);
  const places = decimals(mean / by, half / by);
  const sign = step === undefined ? "" : columnNumbers(language).scales[step.scale];
  const written = (value: number) => `${inLanguage((value / by).toFixed(places), language)}${sign}`;
  return { mean: withoutMinusZero(written(mean)), half: around(half, by, places, written) };
}

/** Without a scale in words, for amounts whose currency has one; from ten millions on as `1.23e7`, since columns are narrow. */
function inFull(mean: number, half: number, language: Language) {
  const size = Math.max(Math.abs(mean), half);
  const power = size >= 1e7 ? Math.floor(Math.log10(size)) : 0;
  const places = power > 0 ? 2 : decimals(mean, half);
  const written = (value: number) =>
    `${inLanguage((value / 10 ** power).toFixed(places), language)}${power > 0 ? `e${power}` : ""}`;
  return { mean: withoutMinusZero(written(mean)), half: around(half, 10 ** power, places, written) };
}

/** Half of an interval: of one of which so many decimals leave nothing, that it is less than their last, or it would look like none. */
function around(half: number, by: number, places: number, written: (value: number) => string): string {
  const least = by * 10 ** -places;
  return half > 0 && half < least / 2 ? `±<${written(least)}` : `±${written(half)}`;
}

/**
 * Three digits of the larger of the two, never more than three decimals; where mean and half would look alike a digit or two more, or
 * nobody could see on which side of zero the interval ends.
 */
function decimals(mean: number, half: number): number {
  const size = Math.abs(mean);
  const usual = usualDecimals(Math.max(size, half));
  const looksAlike = (places: number) =>
    half > 0 && size !== half && size.toFixed(places) === half.toFixed(places);
  return [usual, usual + 1, usual + 2].find((places) => !looksAlike(places)) ?? usual;
}

function usualDecimals(size: number): number {
  if (size >= 100) return 0;
  if (size >= 10) return 1;
  return size >= 1 ? 2 : 3;
}

/** How columns of a terminal write numbers in a language. */
export function columnNumbers(language: Language): TerminalNumbers {
  return said(language, "terminalNumbers", terminalNumbers);
}

function inLanguage(text: string, language: Language): string {
  const { decimal, minus } = columnNumbers(language);
  return text.replace(".", decimal).replace("-", minus);
}

/** `-0.00` would look like a loss. */
function withoutMinusZero(text: string): string {
  return /[1-9]/.test(text) ? text : text.replace(/^[-\u2212]/, "");
}

/** A difference as it is shown, with a plus where it is shown as more than nothing. */
export function withPlus(difference: number, shown: string): string {
  return difference > 0 && /[1-9]/.test(shown) ? `+${shown}` : shown;
}
