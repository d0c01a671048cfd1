import type { Estimate } from "../../src/statistics/estimate.ts";
import { meanInterval } from "../../src/statistics/mean-interval.ts";
import type { Finding } from "./finding.ts";
import { findings } from "./findings-list.ts";
import { keptFile, type Row, writeRows } from "./kept-rows.ts";
import type { Laboratory } from "./laboratory.ts";
import type { Reading } from "./reading.ts";
import { estimateCells } from "./rows.ts";
import { signed } from "./show.ts";

/**
 * Reproduced where the whole interval lies where it should; else what can be said for the figure. What is not beyond chance of no effect at
 * all is not reproduced, wherever its mean lies.
 */
export function verdictOf({ from, to, none = 0 }: Finding, { mean, low, high }: Estimate): string {
  const [least, most] = [from ?? Number.NEGATIVE_INFINITY, to ?? Number.POSITIVE_INFINITY];
  if (low > least && high < most) return "reproduced";
  if (none !== null && low <= none && high >= none) return "not reproduced";
  if (mean > least && mean < most) return "within chance";
  if (none === null) return "another size";
  const rightSide = (least > none && low > none) || (most < none && high < none);
  return rightSide ? "direction only" : "not reproduced";
}

async function rowOf(lab: Laboratory, one: Finding): Promise<Row> {
  const names = Object.keys(one.arms);
  const readings = await lab.run(Object.values(one.arms));
  const byName: Readonly<Record<string, Reading>> = Object.fromEntries(
    names.map((name, at) => [name, readings[at]!]),
  );
  const estimate = meanInterval(one.values((name) => byName[name]!));
  const { finding, source, expected, figure, unit } = one;
  return {
    finding,
    source,
    expected,
    figure,
    unit,
    trials: String(lab.seeds),
    ...estimateCells(estimate),
    verdict: verdictOf(one, estimate),
  };
}

/** Measures every finding, prints them and keeps the table. */
export async function runFindings(lab: Laboratory, say: (line: string) => void): Promise<void> {
  const rows: Row[] = [];
  for (const one of findings) {
    const row = await rowOf(lab, one);
    say(
      `${row.verdict!.padEnd(16)}${row.figure}, ${row.unit}: ${signed(Number(row.mean))} (${signed(Number(row.low))} to ${signed(Number(row.high))})`,
    );
    rows.push(row);
  }
  writeRows(keptFile("findings.csv"), rows);
}
