import { monthlyMean } from "../model/market/monthly-mean.ts";
import type { StatedSeries } from "../model/parameters/series.ts";
import { monthNumber, outOfTurn, writtenMonth } from "./calendar-months.ts";
import type { Fault, Path } from "./problem.ts";
import type { SeriesSource } from "./resolve-market.ts";

/** Values of a series, and the month of the first: of the calendar, or counted from the scenario's first one. */
interface Values {
  readonly values: readonly number[];
  readonly from: string | number;
  /** The key that states them. */
  readonly key: string;
}

type Unfit = { readonly key: string; readonly message: string; readonly hint?: string };

/** A company's series with every file read and every month counted from the scenario's first one. */
export function resolveSeries(
  stated: readonly StatedSeries[],
  startsOn: string | undefined,
  source: SeriesSource,
): { readonly series: StatedSeries[]; readonly faults: readonly Fault[] } {
  const found = stated.map((terms, place) => {
    const path: Path = ["company", "series", place];
    const read = valuesOf(terms, source);
    const whole = "values" in read ? counted(terms, read, startsOn) : read;
    if ("message" in whole) {
      const { key, ...said } = whole;
      return { terms, faults: [{ path: [...path, key], on: "value", ...said } as Fault] };
    }
    return { terms: whole, faults: [] };
  });
  return { series: found.map(({ terms }) => terms), faults: found.flatMap(({ faults }) => faults) };
}

function valuesOf(
  { values, months, file, column, from }: StatedSeries,
  source: SeriesSource,
): Values | Unfit {
  if (values !== undefined) return { values, from, key: "values" };
  if (months !== undefined) return ofMonths(months);
  const read = source(file!, column);
  if ("values" in read) return { values: read.values, from: read.from ?? from, key: "file" };
  const { at, ...said } = read;
  return { key: at === "column" && column === undefined ? "file" : at, ...said };
}

function ofMonths(months: Readonly<Record<string, number>>): Values | Unfit {
  const names = Object.keys(months).sort();
  const wrong = outOfTurn(names);
  if (wrong) return { key: "months", message: wrong.message };
  return { values: names.map((name) => months[name]!), from: names[0]!, key: "months" };
}

/** The same from the scenario's first month on: what lies before it counts in the mean alone. */
function counted(
  terms: StatedSeries,
  { values, from, key }: Values,
  startsOn: string | undefined,
): StatedSeries | Unfit {
  const { of, channel, role } = terms;
  const base = of === "headcount" ? 1 : (terms.base ?? monthlyMean(values));
  if (base === 0)
    return { key, message: "are all zero", hint: "say what the parameter stands for as 'base'" };
  if (typeof from === "string" && startsOn === undefined)
    return {
      key,
      message: `begins in ${from}, and the scenario does not say its first month`,
      hint: "give 'startsOn', as in startsOn: 2026-01",
    };
  const first = typeof from === "string" ? monthNumber(from) - monthNumber(startsOn!) + 1 : from;
  const past = Math.max(0, 1 - first);
  if (past >= values.length)
    return {
      key,
      message: `ends in ${writtenMonth(monthNumber(String(from)) + values.length - 1)}, before the scenario's first month, ${startsOn}`,
    };
  const named = { ...(channel !== undefined && { channel }), ...(role !== undefined && { role }) };
  return { of, ...named, values: values.slice(past), from: Math.max(1, first), base };
}
