import { type Company, companySchema } from "../../model/parameters/company.ts";
import { type NumberLeaf, numberLeaves } from "../../model/parameters/number-leaves.ts";
import { valueAt } from "../known-keys.ts";
import type { AssumedRange } from "./assumed-range.ts";
import { assumedRange } from "./ranges/index.ts";
import { isWithoutEffect } from "./without-effect.ts";

/** Where a number may lie. */
export type Range = readonly [low: number, high: number];

/** Numbers of a company that are in doubt, by their path in a scenario, each with where it may lie. */
export type Doubt = Readonly<Record<string, Range>>;

const usual: ReadonlyMap<string, number> = new Map(
  numberLeaves(companySchema.parse({})).map(({ path, value }) => [path, value]),
);

/**
 * What is in doubt of a company: what its file gives a range for, and whatever it does not state, as far as that is assumed to lie. Data is
 * the file's as it was written, with nothing filled in.
 */
export function doubtOf(company: Company, given: Doubt, data: unknown): Doubt {
  const doubted = numberLeaves(company).flatMap((leaf) => {
    const path = `company.${leaf.path}`;
    const range = given[path] ?? (isStated(path, data) ? undefined : assumedFor(leaf, company));
    return range === undefined ? [] : [[path, range] as const];
  });
  return Object.fromEntries(doubted);
}

/** What of some doubt a company is still in: a number that was changed to lie elsewhere, or taken away, is no longer doubted. */
export function stillDoubted(company: Company, doubt: Doubt): Doubt {
  const held = Object.entries(doubt).filter(([path, range]) => {
    const value = valueAt({ company }, path.split("."));
    // What is no range is left to whoever checks.
    const [low, high] = Array.isArray(range) ? (range as Range) : [];
    return typeof value === "number" && !(value < low!) && !(value > high!);
  });
  return Object.fromEntries(held);
}

function isStated(path: string, data: unknown): boolean {
  return valueAt(data, path.split(".")) !== undefined;
}

function assumedFor(leaf: NumberLeaf, company: Company): Range | undefined {
  const assumed = assumedRange(leaf.path);
  if (assumed === undefined || isWithoutEffect(leaf.path, company)) return undefined;
  return rangeAround(leaf, assumed);
}

/** An assumed range around a value, as far as its bounds let it; undefined where nothing is left of it. */
export function rangeAround(
  { path, value, min, max, integer }: NumberLeaf,
  assumed: AssumedRange,
): Range | undefined {
  const ends = endsOf(value, usual.get(path) ?? value, assumed);
  if (ends === undefined) return undefined;
  const [low, high] = ends.map((end) => Math.min(max, Math.max(min, end))).toSorted((a, b) => a - b);
  const range = integer ? ([Math.ceil(low!), Math.floor(high!)] as const) : ([low!, high!] as const);
  return range[0] < range[1] ? range : undefined;
}

function endsOf(value: number, usually: number, assumed: AssumedRange): Range | undefined {
  if (assumed.kind === "known") return undefined;
  if (assumed.kind === "times") return [value / assumed.factor, value * assumed.factor];
  if (assumed.kind === "about") return [value - assumed.reach, value + assumed.reach];
  const scale = usually === 0 ? 1 : value / usually;
  return [scale * assumed.low, scale * assumed.high];
}
