import type { Language } from "./text.ts";

/** A number's mean and 95 % interval, as findings give them. */
interface Interval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** How a metric's numbers are written: as a plain number or as a percentage. */
export type NumberStyle = "number" | "percent";

/** The largest power of ten that still says something beside this uncertainty; three digits of the value where there is none. */
function quantum(value: number, half: number): number {
  if (half > 0) {
    const power = Math.floor(Math.log10(half));
    return half / 10 ** power < 3 ? power - 1 : power;
  }
  return value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value))) - 2;
}

/** The decimals left when a number is written in thousands or millions to a power of ten. */
function decimals(value: number, power: number): number {
  const size = Math.abs(value);
  const scale = size >= 1e9 ? 9 : size >= 1e6 ? 6 : size >= 1e4 ? 3 : 0;
  return Math.max(0, Math.min(4, scale - power));
}

/** −0 and −0.00 would look like a loss. */
function rounded(value: number, power: number): number {
  const by = 10 ** Math.abs(power);
  const near = power < 0 ? Math.round(value * by) / by : Math.round(value / by) * by;
  return near === 0 ? 0 : near;
}

const withMinus = (text: string): string => text.replaceAll("-", "\u2212");

function written(
  value: number,
  power: number,
  style: NumberStyle,
  language: Language,
  signed: boolean,
): string {
  if (!Number.isFinite(value)) return "\u2013";
  const near = rounded(value, power);
  const places = style === "percent" ? Math.max(0, Math.min(4, -2 - power)) : decimals(near, power);
  const format = new Intl.NumberFormat(language, {
    style: style === "percent" ? "percent" : "decimal",
    notation: style === "number" && Math.abs(near) >= 1e4 ? "compact" : "standard",
    minimumFractionDigits: places,
    maximumFractionDigits: places,
    ...(signed ? { signDisplay: "exceptZero" } : {}),
  });
  return withMinus(format.format(near));
}

const half = ({ low, high }: Interval): number => (high - low) / 2;

/** A number to three significant digits: `4.12M`, `12.3%`, `0.49`. */
export function formatNumber(value: number, language: Language, style: NumberStyle = "number"): string {
  return written(value, quantum(value, 0), style, language, false);
}

/** A whole number with its thousands grouped: `10,000`. */
export function formatCount(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 0 }).format(value);
}

/** A mean and half of its interval, to the digits that the interval supports: `4.12M ± 0.05M`. */
export function formatEstimate(
  estimate: Interval,
  language: Language,
  style: NumberStyle = "number",
): string {
  const power = quantum(estimate.mean, half(estimate));
  const mean = written(estimate.mean, power, style, language, false);
  return half(estimate) > 0
    ? `${mean} \u00b1 ${written(half(estimate), power, style, language, false)}`
    : mean;
}

/** A difference with its sign, to the digits that its interval supports: `+1.20M`. */
export function formatSigned(estimate: Interval, language: Language, style: NumberStyle = "number"): string {
  return written(estimate.mean, quantum(estimate.mean, half(estimate)), style, language, true);
}

/** The two ends of a difference's interval with their signs. */
export function formatEnds(
  estimate: Interval,
  language: Language,
  style: NumberStyle = "number",
): readonly [string, string] {
  const power = quantum(estimate.mean, half(estimate));
  return [
    written(estimate.low, power, style, language, true),
    written(estimate.high, power, style, language, true),
  ];
}

/** A relative change with its sign, in whole per cents, one decimal under ten: `+28%`, `−3.1%`. */
export function formatChange(share: number, language: Language): string {
  return written(share, Math.abs(share) < 0.0995 ? -3 : -2, "percent", language, true);
}

/** A p-value as papers print it: `0.012`, `<0.001`. */
export function formatP(p: number, language: Language): string {
  return p < 0.001
    ? `<${written(0.001, -3, "number", language, false)}`
    : written(p, p < 0.1 ? -3 : -2, "number", language, false);
}
