import type { Engine } from "../../src/engine/engine.ts";
import { ScenarioMistake } from "../../src/scenario/scenario-mistake.ts";
import { meanInterval } from "../../src/statistics/mean-interval.ts";
import { inMemoryStore } from "../../src/store/in-memory-store.ts";
import { drawScenario } from "./draw-company.ts";
import { measureScalar } from "./judge.ts";
import { appendRows, type Row, readRows } from "./kept-rows.ts";
import { laboratory } from "./laboratory.ts";
import type { Figure, Pattern } from "./pattern.ts";

/** What a run over drawn companies needs. */
export interface RobustTerms {
  readonly patterns: readonly Pattern[];
  readonly draws: number;
  readonly seeds: number;
  readonly pilotReplications: number;
  readonly engine: Engine;
  readonly file: string;
  readonly say: (line: string) => void;
}

function rowOf(draw: number, pattern: Pattern, seeds: number, figure: Figure): Row {
  const { mean, low, high } = meanInterval(figure.values);
  const number = (value: number) => (Number.isFinite(value) ? String(Number(value.toPrecision(6))) : "");
  return {
    draw: String(draw),
    seeds: String(seeds),
    pattern: pattern.id,
    figure: figure.what,
    unit: figure.unit,
    side: figure.side,
    mean: number(mean),
    low: number(low),
    high: number(high),
  };
}

/** In some companies hardly anything is sold, so that no rate can be set: then the figures stay empty. */
async function measured(terms: RobustTerms, draw: number): Promise<readonly Row[]> {
  const { patterns, seeds, pilotReplications, engine } = terms;
  const base = drawScenario(draw);
  const lab = laboratory({ base, seeds, pilotReplications, engine, pilots: inMemoryStore() });
  const rows: Row[] = [];
  for (const pattern of patterns) {
    try {
      rows.push(rowOf(draw, pattern, seeds, await measureScalar(lab, pattern)));
    } catch (error) {
      if (!(error instanceof ScenarioMistake)) throw error;
      const nothing: Figure = { what: "", unit: "count", values: [], side: "above" };
      rows.push(rowOf(draw, pattern, seeds, nothing));
    }
  }
  return rows;
}

/**
 * Measures every pattern's one number in so many companies whose parameters are drawn anew, and keeps each draw's numbers as soon as it is
 * done; draws that are kept already are left alone.
 */
export async function runRobust(terms: RobustTerms): Promise<void> {
  const { draws, seeds, file, say } = terms;
  const done = new Set(
    readRows(file)
      .filter((row) => row.seeds === String(seeds))
      .map(({ draw }) => Number(draw)),
  );
  for (let draw = 1; draw <= draws; draw++) {
    if (done.has(draw)) continue;
    const from = performance.now();
    appendRows(file, await measured(terms, draw));
    say(`draw ${draw} of ${draws}: ${((performance.now() - from) / 1000).toFixed(0)} s`);
  }
}
