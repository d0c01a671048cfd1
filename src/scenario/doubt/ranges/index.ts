import type { AssumedRange, RangesOf } from "../assumed-range.ts";
import { channelRanges } from "./channels.ts";
import { customersRanges, needRanges } from "./customers.ts";
import { decisionsRanges, managerRanges, timingRanges } from "./deciding.ts";
import { handoffRanges, measurementRanges, moneyRanges } from "./funnel.ts";
import { marketersRanges, repsRanges, staffingRanges } from "./people.ts";
import { sellingRanges } from "./selling.ts";

/** The assumed ranges of every group of a company's numbers; those of a channel hold for all. */
export const assumedRanges: Readonly<Record<string, RangesOf>> = {
  customers: customersRanges,
  need: needRanges,
  channels: channelRanges,
  selling: sellingRanges,
  marketers: marketersRanges,
  reps: repsRanges,
  staffing: staffingRanges,
  decisions: decisionsRanges,
  timing: timingRanges,
  manager: managerRanges,
  measurement: measurementRanges,
  handoff: handoffRanges,
  money: moneyRanges,
};

/** The assumed range of a number of a company, by where a file states it under `company`; undefined of what has none. */
export function assumedRange(path: string): AssumedRange | undefined {
  const [group, ...rest] = path.split(".");
  const name = group === "channels" ? rest.slice(1) : rest;
  const ranges = assumedRanges[group!] ?? {};
  return Object.hasOwn(ranges, name.join(".")) ? ranges[name.join(".")] : undefined;
}
