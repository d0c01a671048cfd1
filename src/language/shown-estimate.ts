import { type NumberStyle, scaleSuffix } from "./format-number.ts";
import type { Language } from "./text.ts";

const steps = [
  { from: 1e9, scale: 9, sign: "G" },
  { from: 1e6, scale: 6, sign: "M" },
  { from: 1e4, scale: 3, sign: "k" },
] as const;

const unscaled = { scale: 0, sign: "" } as const;

/**
 * A mean and half of its interval, rounded alike so that they can be compared: `4.12M` and `±0.05M`, in Russian `4,12 млн` and
 * `±0,05 млн`. At most ten characters.
 */
export function shownEstimate(
  mean: number,
  half: number,
  language: Language = "en",
  style: NumberStyle = "amount",
): { readonly mean: string; readonly half: string } {
  if (style === "whole") return inFull(mean, half, language);
  const step = steps.find(({ from }) => Math.abs(mean) >= from || half >= from) ?? unscaled;
  const by = 10 ** step.scale;
  const places = decimals(mean / by, half / by);
  const sign = language === "en" ? step.sign : scaleSuffix(step.scale, language);
  const written = (value: number) => inLanguage((value / by).toFixed(places), language);
  return { mean: `${withoutMinusZero(written(mean))}${sign}`, half: `±${written(half)}${sign}` };
}

/** Without a scale in words, for amounts whose currency has one; from ten millions on as `1.23e7`, since columns are narrow. */
function inFull(mean: number, half: number, language: Language) {
  const size = Math.max(Math.abs(mean), half);
  const power = size >= 1e7 ? Math.floor(Math.log10(size)) : 0;
  const places = power > 0 ? 2 : decimals(mean, half);
  const written = (value: number) =>
    `${inLanguage((value / 10 ** power).toFixed(places), language)}${power > 0 ? `e${power}` : ""}`;
  return { mean: withoutMinusZero(written(mean)), half: `±${written(half)}` };
}

/** Three digits of the larger of the two, never more than three decimals. */
function decimals(mean: number, half: number): number {
  const size = Math.max(Math.abs(mean), half);
  if (size >= 100) return 0;
  if (size >= 10) return 1;
  return size >= 1 ? 2 : 3;
}

/** English keeps the hyphen for a minus. */
function inLanguage(text: string, language: Language): string {
  return language === "en" ? text : text.replace(".", ",").replace("-", "\u2212");
}

/** `-0.00` would look like a loss. */
function withoutMinusZero(text: string): string {
  return /[1-9]/.test(text) ? text : text.replace(/^[-\u2212]/, "");
}

/** A difference as it is shown, with a plus where it is shown as more than nothing. */
export function withPlus(difference: number, shown: string): string {
  return difference > 0 && /[1-9]/.test(shown) ? `+${shown}` : shown;
}
