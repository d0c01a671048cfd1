import { flows } from "../model/ledger/flows.ts";
import { FIRST_PERSON } from "../model/ledger/units.ts";
import type { GaugeBook } from "../model/measurement/gauge-book.ts";
import { Diverged } from "../model/people/diverged.ts";
import { simulate } from "../model/simulate.ts";
import { WARM_UP_WEEKS } from "../model/warm-up.ts";
import { createWorld, type World } from "../model/world.ts";
import type { Trial, TrialResult } from "./trial.ts";
import { TrialDiverged } from "./trial-diverged.ts";

/**
 * Runs one trial: its result is its setup and its seed, byte for byte.
 * @throws TrialDiverged where what people are paid, or believe, is no finite number.
 */
export function runTrial(trial: Trial): TrialResult {
  const world = createWorld(trial);
  try {
    const gauges = simulate(world);
    return resultOf(world, gauges, trial.people);
  } catch (error) {
    throw error instanceof Diverged ? new TrialDiverged(error.message, { cause: error }) : error;
  }
}

function resultOf(
  { ledger, journal, payRecord, staff, endDay }: World,
  gauges: GaugeBook,
  people: boolean,
): TrialResult {
  const weeks = endDay / 5;
  const units = people ? ledger.units : FIRST_PERSON;
  const counted = ledger.values.subarray(WARM_UP_WEEKS * ledger.units * flows.length);
  const { marketers, reps } = staff;
  const names = [...marketers.map((_, k) => `marketer ${k + 1}`), ...reps.map((_, k) => `rep ${k + 1}`)];
  return {
    weeks,
    units: ["company", "marketing", "sales", ...(people ? names : [])],
    sizes: [
      marketers.length + reps.length,
      marketers.length,
      reps.length,
      ...(people ? staff.people.map(() => 1) : []),
    ],
    gauges: gauges.names,
    flowValues: firstUnits(counted, weeks, ledger.units, units, flows.length),
    gaugeValues: firstUnits(gauges.values, weeks, ledger.units, units, gauges.names.length),
    pay: {
      people: names,
      ability: Float64Array.from(staff.people, ({ ability }) => ability),
      weeksEach: payRecord.weeksEach,
      paid: payRecord.paid,
      attainment: payRecord.attainment,
    },
    ...(journal && { journal: journal.journal() }),
  };
}

/** Keeps the first units of each week of a [week][unit][column] table, in a buffer of its own. */
function firstUnits(
  table: Float64Array,
  weeks: number,
  from: number,
  keep: number,
  columns: number,
): Float64Array {
  const kept = new Float64Array(weeks * keep * columns);
  for (let week = 0; week < weeks; week++) {
    const start = week * from * columns;
    kept.set(table.subarray(start, start + keep * columns), week * keep * columns);
  }
  return kept;
}
