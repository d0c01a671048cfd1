import type { Estimate } from "../../src/statistics/estimate.ts";
import type { Judgement } from "./judge.ts";
import type { Row } from "./kept-rows.ts";
import { inTwin } from "./show.ts";

function number(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(5))) : "";
}

/** An estimate as columns of a kept table. */
export function estimateCells({ mean, low, high }: Estimate, prefix = ""): Row {
  return { [`${prefix}mean`]: number(mean), [`${prefix}low`]: number(low), [`${prefix}high`]: number(high) };
}

/** A judged pattern as rows of a table that is kept, a figure each. */
export function judgementRows({ pattern, figures, holds, gone }: Judgement, seeds: number): readonly Row[] {
  return figures.map((judged) => ({
    pattern: pattern.id,
    sentence: pattern.sentence,
    switch: pattern.twin.switch,
    holds: holds ? "yes" : "no",
    goes: gone ? "yes" : "no",
    seeds: String(seeds),
    figure: judged.figure.what,
    unit: judged.figure.unit,
    side: judged.figure.side,
    ...estimateCells(judged.estimate),
    seen: judged.figure.told ? "told" : judged.seen ? "yes" : "no",
    ...estimateCells(judged.twin, "twin "),
    "in the twin": inTwin(judged),
  }));
}
