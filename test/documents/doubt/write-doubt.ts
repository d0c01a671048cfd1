import type { DoubtedGap } from "../../../src/findings/doubt-note.ts";
import type { VerdictWord } from "../../../src/findings/verdict.ts";
import { metricNamed } from "../../../src/metrics/index.ts";
import { markdownTable } from "../../docs/markdown-table.ts";
import { thousands } from "../figures.ts";
import type { KeptDoubt } from "../sources/doubt.ts";

const words: Readonly<Partial<Record<VerdictWord, string>>> = {
  better: "better",
  betterByLess: "better, but by less than matters",
  equal: "practically equal",
  open: "open",
  dependsOnAssumptions: "depends on assumptions",
};

const percent = (share: number) => `${Math.round(100 * share)} %`;

/** An amount of a metric: money in thousands, all else to three digits. */
function amount(metric: string, value: number | null): string {
  if (value === null) return "–";
  if (metricNamed(metric)?.unit === "money") return thousands(value);
  return `${value < 0 ? "−" : "+"}${Number(Math.abs(value).toPrecision(3))}`;
}

function row(gap: DoubtedGap): readonly string[] {
  const { market, metric, plan, against, kept } = gap;
  return [
    `${market}: ${metric}, ${plan} − ${against}`,
    amount(metric, gap.mean),
    `${kept.count} of ${kept.of} (${percent(kept.low)} to ${percent(kept.high)})`,
    ...[gap.p10, gap.p50, gap.p90].map((value) => amount(metric, value)),
    gap.luck === null ? "–" : percent(gap.luck),
  ];
}

function verdictsOf({ verdicts, words: now }: KeptDoubt): string {
  const told = verdicts.map(({ market, word, kept }) => {
    const share = `${kept.count} of ${kept.of} companies agree (${percent(kept.low)} to ${percent(kept.high)})`;
    const after = now[market]!;
    return `${market} market ${words[word] ?? word}, ${share}${after === word ? "" : `, so it ${words[after] ?? after}`}`;
  });
  return `Verdicts by trials alone: ${told.join("; ")}.`;
}

function movers({ gaps, verdicts, parameters }: KeptDoubt): string {
  const told = verdicts.flatMap(({ market }) => {
    const gap = gaps.find((one) => one.market === market);
    const first = gap?.strongest[0];
    if (first === undefined) return [];
    const what = `\`${first.path}\`, rank correlation ${first.correlation.toFixed(2).replace("-", "−")}`;
    return [first.p < 0.05 ? `${market}: ${what}` : `${market}: no single one stands out (first is ${what})`];
  });
  return `What moves the gap most of the ${parameters} numbers, adjusted for all of them: ${told.join("; ")}.`;
}

/** What drawn companies make of the flagship: verdicts, and a row for each gap. */
export function writeDoubt(kept: KeptDoubt): string {
  const { scenario, asked, trials, batches, failed, diverged } = kept;
  const missing = [
    ...(failed.length > 0 ? [`${failed.length} could not be tried, the first because ${failed[0]}`] : []),
    ...(diverged > 0 ? [`${diverged} trials diverged`] : []),
  ];
  return [
    `\`truce compare ${scenario} --doubt ${asked}\`: ${asked} companies, ${trials} trials of each plan in each market in ${batches} batches.${missing.length > 0 ? ` ${missing.join("; ")}.` : " All could be tried, and no trial diverged."} ${verdictsOf(kept)} ${movers(kept)}`,
    markdownTable(
      ["gap over two years", "in the file's company", "same sign (95 %)", "10 %", "50 %", "90 %", "luck"],
      kept.gaps.map(row),
    ),
  ].join("\n\n");
}
