import { meanInterval } from "../../../src/statistics/mean-interval.ts";
import { studentTQuantile } from "../../../src/statistics/student-t.ts";
import { markdownTable } from "../../docs/markdown-table.ts";
import { lowestShare, seenByNineInTen } from "./judge-coverage.ts";
import type { Coverage } from "./measure-coverage.ts";

const percent = (share: number, digits = 1) => `${(100 * share).toFixed(digits)} %`;
const amount = (value: number) =>
  Math.abs(value) >= 10_000
    ? Math.round(value).toLocaleString("en")
    : value.toPrecision(3).replace("-", "\u2212");

/** How the intervals and verdicts did: what holds of all, then a row a metric and market. */
export function writeCoverage({ judged, covered, seeds, trials, batches, scenario }: Coverage): string {
  const fewest = judged.reduce((least, one) => (one.covered < least.covered ? one : least));
  const held = meanInterval(covered);
  const opposite = judged.filter(({ above, below }) => above > 0 && below > 0);
  const profit = judged.filter(({ metric }) => metric === "profit");
  const rows = judged.map((one) => [
    `${one.metric}, ${one.market}`,
    `${one.covered} of ${one.seeds}`,
    `${amount(one.mean)} ± ${amount(one.half)}`,
    `× ${(one.spread * studentTQuantile(0.975, batches - 1)).toFixed(2)}`,
    `${one.above} up, ${one.below} down`,
    `${one.falsely} of ${one.tries} (${percent(lowestShare(one.falsely, one.tries))} at least)`,
  ]);
  return [
    `\`${scenario}\`, ${seeds} seeds of ${trials} trials in ${batches} batches. The interval of a seed holds the mean of all other seeds in ${percent(held.mean)} of all cases (${percent(held.low)} to ${percent(held.high)}: those of a seed go together), and in ${fewest.covered} of ${fewest.seeds} where it does so least (${fewest.metric}, ${fewest.market}). ${
      opposite.length === 0
        ? "No two seeds give opposite verdicts."
        : `Opposite verdicts in: ${opposite.map(({ metric, market }) => `${metric}, ${market}`).join("; ")}.`
    } The gap in profit is found in ${profit.map((one) => `${one.above + one.below} of ${one.seeds} seeds (${one.market})`).join(" and ")}; nine comparisons in ten would see one of ${profit.map((one) => amount(seenByNineInTen(one.half, batches))).join(" and ")}.`,
    markdownTable(
      [
        "metric, market",
        "covers the others' mean",
        "gap",
        "spread over seeds, of what intervals say",
        "decided",
        "a plan against itself: decided",
      ],
      rows,
    ),
  ].join("\n\n");
}
