import type { Language } from "./text.ts";

/** A mean with the ends of its 95 % interval, as findings give them. */
interface Interval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** How a number is written: plainly, in thousands and millions from ten thousand on, in full whatever its size, or as a percentage. */
export type NumberStyle = "plain" | "amount" | "whole" | "percent";

/** A power of ten down to which digits are written, and the power that they are written in (3 is thousands). */
interface Digits {
  readonly last: number;
  readonly scale: 0 | 3 | 6 | 9;
}

const log10 = (value: number): number => Math.floor(Math.log10(Math.abs(value)));

/**
 * Where there is an interval its half decides: two digits of it when they begin with 1 or 2, otherwise one; but no more than
 * four of the value, since what hardly varies in a simulation is not known any better.
 */
function lastDigit(value: number, half: number): number {
  if (half > 0) {
    const ofHalf = half / 10 ** log10(half) < 2.5 ? log10(half) - 1 : log10(half);
    return value === 0 ? ofHalf : Math.max(ofHalf, log10(value) - 3);
  }
  return value === 0 ? 0 : log10(value) - 2;
}

function scaleOf(size: number, style: NumberStyle): Digits["scale"] {
  if (style === "percent" || style === "whole") return 0;
  if (size >= 1e9) return 9;
  if (size >= 1e6) return 6;
  return size >= 1e4 && style === "amount" ? 3 : 0;
}

function digitsOf(estimate: Interval, style: NumberStyle, beside: readonly Interval[] = []): Digits {
  // Nothing is nothing in any unit: 0 beside 47K.
  if (estimate.mean === 0 && estimate.low === estimate.high) return { last: 0, scale: 0 };
  const last = lastDigit(estimate.mean, (estimate.high - estimate.low) / 2);
  const ends = [estimate, ...beside].flatMap(({ mean, low, high }) => [mean, low, high]);
  const size = Math.max(...ends.filter(Number.isFinite).map(Math.abs));
  return { last, scale: scaleOf(size, style) };
}

const alone = (value: number): Interval => ({ mean: value, low: value, high: value });

/** What stands for thousands or millions in a language, with the space before it: `M`. */
export function scaleSuffix(scale: 0 | 3 | 6 | 9, language: Language): string {
  if (scale === 0) return "";
  const format = new Intl.NumberFormat(language, { notation: "compact", maximumFractionDigits: 0 });
  const parts = format.formatToParts(10 ** scale);
  return parts
    .slice(parts.findIndex(({ type }) => type === "integer") + 1)
    .map(({ value }) => value)
    .join("");
}

/** The largest power of ten that is a number. */
const LARGEST_POWER = 308;

/** −0 would look like a loss, and a power that is no number would make one of the value. */
function rounded(value: number, power: number): number {
  const by = 10 ** Math.min(LARGEST_POWER, Math.abs(power));
  const near = power < 0 ? Math.round(value * by) / by : Math.round(value / by) * by;
  if (!Number.isFinite(near)) return value;
  return near === 0 ? 0 : near;
}

function written(
  value: number,
  { last, scale }: Digits,
  style: NumberStyle,
  language: Language,
  signed = false,
): string {
  if (!Number.isFinite(value)) return "\u2013";
  const places = Math.max(0, Math.min(6, (style === "percent" ? -2 : scale) - last));
  const format = new Intl.NumberFormat(language, {
    style: style === "percent" ? "percent" : "decimal",
    minimumFractionDigits: places,
    maximumFractionDigits: places,
    ...(signed ? { signDisplay: "exceptZero" } : {}),
  });
  const text = format.format(rounded(value, last) / 10 ** scale);
  return `${text.replaceAll("-", "\u2212")}${scaleSuffix(scale, language)}`;
}

/** A number to three significant digits: `4.12M`, `12.3%`, `0.490`. */
export function formatNumber(value: number, language: Language, style: NumberStyle = "plain"): string {
  return written(value, digitsOf(alone(value), style), style, language);
}

/** A number with its thousands grouped and so many decimals: `10,000`, `0.19`. */
export function formatFixed(value: number, language: Language, decimals = 0): string {
  return written(value, { last: -decimals, scale: 0 }, "plain", language);
}

/**
 * A mean alone, to the digits that its interval supports: `505K`. What stands `beside` it decides with it whether thousands or
 * millions are written, so that they compare at a glance.
 */
export function formatMean(
  estimate: Interval,
  language: Language,
  style: NumberStyle = "plain",
  beside: readonly Interval[] = [],
): string {
  return written(estimate.mean, digitsOf(estimate, style, beside), style, language);
}

/** A mean and half of its interval, to the digits that the interval supports: `4.12M ± 0.05M`. */
export function formatEstimate(
  estimate: Interval,
  language: Language,
  style: NumberStyle = "plain",
  beside: readonly Interval[] = [],
): string {
  const mean = formatMean(estimate, language, style, beside);
  const half = (estimate.high - estimate.low) / 2;
  const reach = written(half, digitsOf(estimate, style, beside), style, language);
  return /[1-9]/.test(reach) ? `${mean} \u00b1 ${reach}` : mean;
}

/** Digits that show of which sign the ends of an interval are: as many more as it takes until none that is something rounds to nothing. */
function showingSigns(digits: Digits, { low, high }: Interval, style: NumberStyle): Digits {
  const fewest = (style === "percent" ? -2 : 0) - 6;
  let { last } = digits;
  while (last > fewest && [low, high].some((end) => end !== 0 && rounded(end, last) === 0)) last -= 1;
  // Six decimals of a million may not be enough; of one they are.
  return last < digits.scale - 6 ? { last, scale: 0 } : { ...digits, last };
}

/**
 * A difference with its sign and the two ends of its interval with theirs, to the same digit: `+1.20M`, `−0.10M`, `+2.50M`. An end
 * that is not zero is not printed as zero: it would be the same for opposite verdicts.
 */
export function formatDifference(
  estimate: Interval,
  language: Language,
  style: NumberStyle = "plain",
): { readonly mean: string; readonly low: string; readonly high: string } {
  const digits = showingSigns(digitsOf(estimate, style), estimate, style);
  const signed = (value: number) => written(value, digits, style, language, true);
  return { mean: signed(estimate.mean), low: signed(estimate.low), high: signed(estimate.high) };
}

/**
 * A relative change with its sign, in whole per cents, one decimal under ten: `+28%`, `−3.1%`; what became twice as much or
 * more, as that multiple: `×2.3`, `×11`.
 */
export function formatChange(share: number, language: Language): string {
  const times = 1 + share;
  if (times >= 1.995)
    return `\u00d7${written(times, { last: Math.min(0, log10(times) - 1), scale: 0 }, "plain", language)}`;
  const last = Math.abs(share) < 0.0995 ? -3 : -2;
  return written(share, { last, scale: 0 }, "percent", language, true);
}

/** A share in whole per cents: `45%`. */
export function formatShare(share: number, language: Language): string {
  return written(share, { last: -2, scale: 0 }, "percent", language);
}

/** What is significant; a p-value below it must not be printed as it. */
const SIGNIFICANT = 0.05;

/** A p-value as papers print it: `0.012`, `<0.001`; what is just below .05 keeps as many digits as it takes to be seen there. */
export function formatP(p: number, language: Language): string {
  if (p < 0.001) return `<${formatFixed(0.001, language, 3)}`;
  let digits = p < 0.0995 ? 3 : 2;
  while (p < SIGNIFICANT && digits < 6 && Number(p.toFixed(digits)) >= SIGNIFICANT) digits += 1;
  return formatFixed(p, language, digits);
}
