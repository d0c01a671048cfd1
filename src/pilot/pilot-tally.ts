import { type Flow, flowIndex, flows } from "../model/ledger/flows.ts";
import type { Company } from "../model/parameters/company.ts";
import type { TrialResult } from "../trial/trial.ts";
import { type Open, openSums } from "./open-sums.ts";
import { AT_NORM, type PilotRun } from "./pilot-design.ts";
import { weeklyLuck } from "./weekly-luck.ts";

/** Flows a week by unit: [unit in the ledger's order][flow]. */
export type UnitFlows = readonly (readonly number[])[];

/** What a pilot keeps of its results. */
export interface PilotTally {
  /** Mean flows a week of each reading, over its runs; nothing where the design has no such run. */
  readonly means: readonly UnitFlows[];
  /** Flows a week of the run at norm levers in each replication. */
  readonly samples: readonly UnitFlows[];
  /** How weekly flows vary together within the runs at norm levers: [unit kind][flow · flows + flow]. */
  readonly weeklyLuck: readonly (readonly number[])[];
  /** What its runs at the norm leave open. */
  readonly open: Open;
  readonly runs: number;
}

/** Adds up a pilot's results as they come, so that none has to be kept. */
export interface PilotSums {
  readonly add: (index: number, result: TrialResult) => void;
  readonly tally: () => PilotTally;
}

/** Flows that stay the same however many customers a company has: they belong to people and to the manager. */
const unscaled: ReadonlySet<Flow> = new Set<Flow>([
  "salaries",
  "bonuses",
  "clawback",
  "sessions",
  "sessionCost",
  "blamedMarketing",
  "blamedSales",
  "blamedMarket",
  "blamedFunnel",
  "budgetMoved",
  "leavers",
  "newcomers",
  "vacantWeeks",
  "replacing",
]);

/** Flows a week of every unit over a whole run, in a company `scale` times as large. */
function weeklyFlows(result: TrialResult, scale: number): number[][] {
  const width = flows.length;
  const { flowValues, weeks } = result;
  const rows = result.sizes.map(() => new Array<number>(width).fill(0));
  let at = 0;
  for (let week = 0; week < weeks; week++) {
    for (const row of rows) {
      for (let column = 0; column < width; column++) row[column]! += flowValues[at++]!;
    }
  }
  const factor = flows.map((flow) => (unscaled.has(flow) ? 1 : scale) / result.weeks);
  return rows.map((row) => row.map((total, column) => total * factor[column]!));
}

function addInto(total: number[][] | undefined, rows: UnitFlows): number[][] {
  if (total === undefined) return rows.map((row) => [...row]);
  rows.forEach((row, unit) => {
    row.forEach((value, column) => {
      total[unit]![column]! += value;
    });
  });
  return total;
}

function over(total: UnitFlows, count: number): UnitFlows {
  return total.map((row) => row.map((value) => value / count));
}

/** Luck averages out in a larger company: a sum over `scale` independent parts spreads only √scale times as far. */
function calm(sample: UnitFlows, mean: UnitFlows, scale: number): UnitFlows {
  const shrink = 1 / Math.sqrt(scale);
  return sample.map((row, unit) =>
    row.map((value, column) => mean[unit]![column]! + (value - mean[unit]![column]!) * shrink),
  );
}

/** Starts adding up the runs of a pilot, each by its place among them, for a company `scale` times as large. */
export function pilotSums(company: Company, planned: readonly PilotRun[], scale: number): PilotSums {
  const totals: number[][][] = [];
  const counts: number[] = [];
  const samples: UnitFlows[] = [];
  const luck = weeklyLuck(company);
  const open = openSums(scale);
  let runs = 0;
  return {
    add(index, result) {
      const rows = weeklyFlows(result, scale);
      const { readings } = planned[index]!;
      for (const reading of readings) {
        totals[reading] = addInto(totals[reading], rows);
        counts[reading] = (counts[reading] ?? 0) + 1;
      }
      if (readings.includes(AT_NORM)) {
        samples.push(rows);
        luck.add(result);
        open.add(result);
      }
      runs += 1;
    },
    tally() {
      const means = Array.from(totals, (total, reading) => (total ? over(total, counts[reading]!) : []));
      const base = means[AT_NORM] ?? [];
      const calmed = scale === 1 ? samples : samples.map((sample) => calm(sample, base, scale));
      return { means, samples: calmed, weeklyLuck: luck.covariances(scale), open: open.mean(), runs };
    },
  };
}

/** A row of flows in which win probabilities stand in for realised wins, which are too rare to show what a lever does. */
export function withChances(row: readonly number[], base: readonly number[], costOfGoods: number): number[] {
  const at = (from: readonly number[], flow: Flow) => from[flowIndex[flow]]!;
  const per = (whole: Flow, flow: Flow) => (at(base, whole) === 0 ? 0 : at(base, flow) / at(base, whole));
  const perDeal = (flow: Flow) => per("deals", flow);
  const chance = at(row, "chance");
  const booked = at(row, "chanceBooked");
  const instead: Partial<Record<Flow, number>> = {
    deals: chance,
    booked,
    lifetimeValue: at(row, "chanceLifetime"),
    dealFit: chance * perDeal("dealFit"),
    dealDays: chance * perDeal("dealDays"),
    listPrice: chance * perDeal("listPrice"),
    highTicketDeals: chance * perDeal("highTicketDeals"),
    highTicketBooked: booked * per("booked", "highTicketBooked"),
    recurringWon: booked * per("booked", "recurringWon"),
    goods: costOfGoods * (booked + at(row, "recurring")),
  };
  return flows.map((flow, column) => instead[flow] ?? row[column]!);
}
