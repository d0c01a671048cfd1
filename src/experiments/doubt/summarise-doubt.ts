import type { DoubtedGap, DoubtedVerdict, DoubtNote, Kept } from "../../findings/doubt-note.ts";
import type { Verdict, VerdictWord } from "../../findings/verdict.ts";
import { metricNamed } from "../../metrics/index.ts";
import { mean } from "../../statistics/mean.ts";
import { quantile } from "../../statistics/quantile.ts";
import { rankCorrelation } from "../../statistics/rank-correlation.ts";
import { sampleDeviation } from "../../statistics/sample-deviation.ts";
import { studentTTail } from "../../statistics/student-t.ts";
import { wilsonInterval } from "../../statistics/wilson-interval.ts";
import type { GapFound, Pair } from "./compared-pairs.ts";
import type { TriedCompanies } from "./tried-companies.ts";

/** Parameters that are told of for each gap. */
const MOST_TOLD = 5;
/** The share of companies under which a verdict depends on assumptions. */
export const ENOUGH = 3 / 4;

/** What drawn companies say of a comparison; undefined where none was drawn in time. */
export function summariseDoubt(tried: TriedCompanies, verdicts: readonly Verdict[]): DoubtNote | undefined {
  const { asked, size, pairs, drawn, companies } = tried;
  if (companies.length === 0) return undefined;
  const gaps = pairs.map((pair, at) => doubtedGap(pair, at, tried));
  return {
    asked,
    trials: size.trials,
    batches: size.batches,
    parameters: drawn.map(({ path, usual, range: [low, high] }) => ({ path, usual, low, high })),
    companies: companies.map(({ values, gaps: found, failed, diverged }) => ({
      values,
      gaps: pairs.map((_, at) => valueOrNull(found[at])),
      failed: failed?.because ?? null,
      ...(failed && { failedAt: failed.at }),
      diverged,
    })),
    gaps,
    verdicts: verdicts
      .filter(({ against }) => against.length > 0)
      .map((verdict) => doubtedVerdict(verdict, tried)),
  };
}

function valueOrNull(gap: GapFound | undefined): number | null {
  return gap === undefined || Number.isNaN(gap.mean) ? null : gap.mean;
}

function keptIn(count: number, of: number): Kept {
  return { count, of, ...wilsonInterval(count, of) };
}

/** The companies that have a gap, each with its values. */
function having({ companies }: TriedCompanies, at: number) {
  return companies.flatMap(({ values, gaps }) => {
    const gap = gaps[at];
    return gap === undefined || Number.isNaN(gap.mean) ? [] : [{ values, gap }];
  });
}

function doubtedGap(pair: Pair, at: number, tried: TriedCompanies): DoubtedGap {
  const usual = tried.usual[at]!;
  const found = having(tried, at);
  const means = found.map(({ gap }) => gap.mean);
  const same = means.filter((gap) => Math.sign(gap) === Math.sign(usual)).length;
  const below = (share: number) => (means.length === 0 ? null : quantile(means, share));
  return {
    ...pair,
    mean: usual,
    kept: keptIn(same, means.length),
    p10: below(0.1),
    p50: below(0.5),
    p90: below(0.9),
    ...luckIn(
      found.map(({ gap }) => gap),
      usual,
    ),
    strongest: strongest(found, tried),
  };
}

/** How much of the spread of gaps is luck, by how far apart the batches of each company are, and how many signs that would turn. */
function luckIn(gaps: readonly GapFound[], usual: number): Pick<DoubtedGap, "luck" | "turnedByLuck"> {
  const variance = mean(gaps.map(({ error }) => error * error));
  const spread = sampleDeviation(gaps.map(({ mean: one }) => one)) ** 2;
  if (!(variance >= 0 && spread > 0)) return { luck: null, turnedByLuck: null };
  // A gap of nothing has no sign to turn. Each company tells of its luck by one degree of freedom.
  if (usual === 0) return { luck: Math.min(1, variance / spread), turnedByLuck: null };
  const turned = variance === 0 ? 0 : studentTTail(Math.abs(usual) / Math.sqrt(variance), gaps.length);
  return { luck: Math.min(1, variance / spread), turnedByLuck: gaps.length * turned };
}

type Found = ReturnType<typeof having>;

function strongest(found: Found, { drawn }: TriedCompanies): DoubtedGap["strongest"] {
  const gaps = found.map(({ gap }) => gap.mean);
  return drawn
    .map(({ path }, at) => ({
      path,
      ...rankCorrelation(
        found.map(({ values }) => values[at]!),
        gaps,
      ),
    }))
    .filter(({ p }) => !Number.isNaN(p))
    .toSorted((one, other) => Math.abs(other.correlation) - Math.abs(one.correlation))
    .slice(0, MOST_TOLD)
    .map(({ path, correlation, p }) => ({ path, correlation, p: Math.min(1, p * drawn.length) }));
}

/** Companies that agree with a verdict, of those in which all its plans can be compared. */
function doubtedVerdict(verdict: Verdict, { pairs, companies }: TriedCompanies): DoubtedVerdict {
  const { market, metric, word, margin, against } = verdict;
  const its = pairs.flatMap((pair, at) => (pair.market === market && pair.metric === metric ? [at] : []));
  const found = companies
    .map(({ gaps }) => its.map((at) => gaps[at]?.mean ?? Number.NaN))
    .filter((gaps) => !gaps.some(Number.isNaN));
  const ahead = metricNamed(metric)!.better === "lower" ? -1 : 1;
  const agrees = (gaps: readonly number[]) => {
    if (word === "same") return gaps.every((gap) => gap === 0);
    if (word !== "equal") return gaps.every((gap) => Math.sign(gap) === ahead);
    return gaps.every((gap, rival) => against[rival]!.ruledOut || Math.abs(gap) <= margin);
  };
  return { market, word, kept: keptIn(found.filter(agrees).length, found.length) };
}

const deciding: ReadonlySet<VerdictWord> = new Set<VerdictWord>(["better", "betterByLess", "equal"]);

/** Verdicts in the light of drawn companies: one that trials decide and too few companies agree with depends on assumptions. */
export function verdictsInDoubt(
  verdicts: readonly Verdict[],
  note: DoubtNote | undefined,
): readonly Verdict[] {
  return verdicts.map((verdict) => {
    const kept = note?.verdicts.find(({ market }) => market === verdict.market)?.kept;
    const isDoubted = kept !== undefined && kept.of > 0 && kept.count < ENOUGH * kept.of;
    return isDoubted && deciding.has(verdict.word) ? { ...verdict, word: "dependsOnAssumptions" } : verdict;
  });
}
