import { called } from "../language/called.ts";
import type { Language } from "../language/text.ts";
import type { Market } from "../model/market/condition.ts";
import type { MarketCondition } from "../model/market/conditions/index.ts";
import { monthlyMean, withoutMean } from "../model/market/monthly-mean.ts";
import { monthNumber, monthOfYear } from "./calendar-months.ts";
import { marketPresets } from "./presets/markets/index.ts";
import type { Fault, Path } from "./problem.ts";
import type { StatedMarket } from "./schema.ts";

/** What a series file holds, or why it cannot be used. `at` says what is to blame: the file's name, the column, or the file's inside. */
export type SeriesRead =
  | {
      readonly values: readonly number[] /** Calendar month of the first, where the file has any. */;
      readonly from?: string;
    }
  | { readonly at: "file" | "column"; readonly message: string; readonly hint?: string };

/** Where series files are read; a scenario without a file has none. */
export type SeriesSource = (file: string, column: string | undefined) => SeriesRead;

/** A market with its preset's conditions first and every series read; faults where one cannot be. */
export function resolveMarket(
  name: string,
  stated: StatedMarket,
  { language, startsOn }: { readonly language: Language; readonly startsOn?: string | undefined },
  path: Path,
  series: SeriesSource,
): { readonly market: Market; readonly faults: readonly Fault[] } {
  const terms = typeof stated === "string" ? { preset: stated } : stated;
  const preset = marketPresets.find((one) => one.name === terms.preset);
  const own = (terms.conditions ?? []).map((condition, place) =>
    withValues(condition, [...path, "conditions", place], startsOn, series),
  );
  const conditions = [...(preset?.conditions ?? []), ...own.map(({ condition }) => condition)].map(
    (condition) => onCalendar(condition, startsOn),
  );
  return {
    market: {
      title: terms.title ?? (preset && called(language, "markets", preset.name, preset).title) ?? name,
      conditions: structuredClone(conditions),
    },
    faults: own.flatMap(({ fault }) => (fault === undefined ? [] : [fault])),
  };
}

/** A season that does not say in which month it begins takes the scenario's, or January. */
function onCalendar(condition: MarketCondition, startsOn: string | undefined): MarketCondition {
  if (condition.type !== "season" || condition.firstMonth !== undefined) return condition;
  return { ...condition, firstMonth: startsOn === undefined ? 1 : monthOfYear(startsOn) };
}

/** A condition that names a file gets its `values` from there; the file's name is then no part of it. */
function withValues(
  condition: MarketCondition,
  path: Path,
  startsOn: string | undefined,
  source: SeriesSource,
): { readonly condition: MarketCondition; readonly fault?: Fault } {
  if (!("file" in condition) || condition.file === undefined) return { condition };
  const { file, column, ...rest } = condition;
  const read = source(file, column);
  const begun = "values" in read ? fromStart(read, file, startsOn) : read;
  if ("values" in begun)
    return { condition: { ...rest, values: [...begun.values], base: rest.base ?? begun.base } };
  const { at, ...said } = begun;
  const blamed = at === "column" && column === undefined ? "file" : at;
  return { condition, fault: { path: [...path, blamed], on: "value", ...said } };
}

type Values = Extract<SeriesRead, { readonly values: unknown }>;

/** Values from the scenario's first month on, where both have one, and their mean over all months; what has no dates begins with the scenario. */
function fromStart({ values, from }: Values, file: string, startsOn: string | undefined) {
  const wrong = (message: string) => ({ at: "file", message }) as const;
  const why = withoutMean(values);
  if (why !== undefined) return wrong(`the values of '${file}' ${why}`);
  const past = from === undefined || startsOn === undefined ? 0 : monthNumber(startsOn) - monthNumber(from);
  if (past < 0) return wrong(`'${file}' begins in ${from}, after the scenario's first month, ${startsOn}`);
  if (past >= values.length) return wrong(`'${file}' ends before the scenario's first month, ${startsOn}`);
  return { values: values.slice(past), base: monthlyMean(values) };
}
