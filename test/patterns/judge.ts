import type { Estimate } from "../../src/statistics/estimate.ts";
import { meanInterval } from "../../src/statistics/mean-interval.ts";
import { pairedDifference } from "../../src/statistics/paired-difference.ts";
import type { Laboratory } from "./laboratory.ts";
import { type Figure, type Pattern, twinArms } from "./pattern.ts";
import type { Reading } from "./reading.ts";

/** A figure with its interval, beside the same in the twin. */
export interface Judged {
  readonly figure: Figure;
  readonly estimate: Estimate;
  /** Whether its whole interval lies on the pattern's side of zero. */
  readonly seen: boolean;
  readonly twin: Estimate;
  /** Whether it is gone (or as much smaller as it must be) in the twin; null where that is not judged. */
  readonly gone: boolean | null;
}

/** A pattern with everything that was measured of it. */
export interface Judgement {
  readonly pattern: Pattern;
  readonly figures: readonly Judged[];
  readonly holds: boolean;
  readonly gone: boolean;
}

function isOnSide({ low, high }: Estimate, side: Figure["side"]): boolean {
  return side === "above" ? low > 0 : high < 0;
}

/** Whether less than half of a figure is left. */
function isHalved(estimate: Estimate, twin: Estimate, side: Figure["side"]): boolean {
  const sign = side === "above" ? 1 : -1;
  return sign * twin.mean < (sign * estimate.mean) / 2;
}

function goneFrom(figure: Figure, estimate: Estimate, other: Figure, twin: Estimate): boolean | null {
  const { side, inTwin = "gone", told } = figure;
  if (inTwin === "free" || told) return null;
  const hasFallen = isOnSide(pairedDifference(figure.values, other.values), side);
  return hasFallen && (inTwin === "gone" ? !isOnSide(twin, side) : isHalved(estimate, twin, side));
}

function judgeFigure(figure: Figure, other: Figure): Judged {
  const estimate = meanInterval(figure.values);
  const twin = meanInterval(other.values);
  const seen = isOnSide(estimate, figure.side);
  return { figure, estimate, seen, twin, gone: goneFrom(figure, estimate, other, twin) };
}

/** The figures of a pattern, its mechanism at work or switched off. */
export async function measure(
  { run }: Laboratory,
  { arms, figures }: Pick<Pattern, "arms" | "figures">,
): Promise<readonly Figure[]> {
  const names = Object.keys(arms);
  const readings = await run(Object.values(arms));
  const byName: Readonly<Record<string, Reading>> = Object.fromEntries(
    names.map((name, at) => [name, readings[at]!]),
  );
  return figures((name) => byName[name]!);
}

/** A pattern's one number, the first figure, from no more arms than it needs. */
export async function measureScalar(
  { run }: Laboratory,
  { arms, scalar, figures }: Pattern,
): Promise<Figure> {
  const readings = await run(scalar.map((name) => arms[name]!));
  const byName = new Map(scalar.map((name, at) => [name, readings[at]!]));
  // The other figures are read off whatever there is, and dropped.
  return figures((name) => byName.get(name) ?? readings[0]!)[0]!;
}

/** Tries a pattern and its twin on the same luck, and says of each figure whether it is seen and whether it goes. */
export async function judge(lab: Laboratory, pattern: Pattern): Promise<Judgement> {
  const own = await measure(lab, pattern);
  const others = await measure(lab, { ...pattern, arms: twinArms(pattern) });
  const figures = own.map((figure, at) => judgeFigure(figure, others[at]!));
  return {
    pattern,
    figures,
    holds: figures.every(({ seen, figure }) => seen || figure.told),
    // What is not seen cannot go.
    gone: figures.every(({ gone, seen }) => gone !== false || !seen),
  };
}
