import { flows } from "../model/ledger/flows.ts";
import { FIRST_PERSON } from "../model/ledger/units.ts";
import type { Company } from "../model/parameters/company.ts";
import { unitKind } from "../model/people/believed-slopes.ts";
import { roles } from "../model/roles/index.ts";
import type { TrialResult } from "../trial/trial.ts";

const width = flows.length;
/** Kinds of unit whose luck is measured: the company, the departments, one person of each role. */
const kinds = FIRST_PERSON + roles.length;

/** How weekly flows vary together within runs, by kind of unit, added up run by run. */
export interface WeeklyLuck {
  readonly add: (result: TrialResult) => void;
  /** Covariances a week: [unit kind][flow · flows + flow], for a company `scale` times as large. */
  readonly covariances: (scale: number) => readonly (readonly number[])[];
}

/**
 * Starts adding up the luck of weekly results. Each unit is held against its own mean of its own run: what sets people or runs
 * apart for good is not the luck of a week.
 */
export function weeklyLuck(company: Company): WeeklyLuck {
  const sums = Array.from({ length: kinds }, () => new Array<number>(width * width).fill(0));
  const freedom = new Array<number>(kinds).fill(0);
  return {
    add(result) {
      result.sizes.forEach((_, unit) => {
        const kind = unitKind(unit, company);
        addUnit(sums[kind]!, result, unit);
        freedom[kind]! += result.weeks - 1;
      });
    },
    // A sum over `scale` independent parts varies √scale times as far.
    covariances: (scale) =>
      sums.map((sum, kind) => sum.map((value) => (value * scale) / Math.max(1, freedom[kind]!))),
  };
}

/** Flows of a week that are off their mean, and by how much: most are not, and only these are multiplied. */
const moved = new Int32Array(width);
const off = new Float64Array(width);

function addUnit(sum: number[], { flowValues, weeks, sizes }: TrialResult, unit: number): void {
  const at = (week: number) => (week * sizes.length + unit) * width;
  const mean = flows.map((_, flow) => {
    let total = 0;
    for (let week = 0; week < weeks; week++) total += flowValues[at(week) + flow]!;
    return total / weeks;
  });
  for (let week = 0; week < weeks; week++) {
    let count = 0;
    for (let flow = 0; flow < width; flow++) {
      off[count] = flowValues[at(week) + flow]! - mean[flow]!;
      if (off[count] !== 0) moved[count++] = flow;
    }
    for (let one = 0; one < count; one++)
      for (let other = 0; other < count; other++)
        sum[moved[one]! * width + moved[other]!]! += off[one]! * off[other]!;
  }
}
