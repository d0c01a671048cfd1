import { called } from "../language/called.ts";
import type { Language } from "../language/text.ts";
import type { Market } from "../model/market/condition.ts";
import type { MarketCondition } from "../model/market/conditions/index.ts";
import { marketPresets } from "./presets/markets/index.ts";
import type { Fault, Path } from "./problem.ts";
import type { StatedMarket } from "./schema.ts";

/** What a series file holds, or why it cannot be used. `at` says what is to blame: the file's name, the column, or the file's inside. */
export type SeriesRead =
  | { readonly values: readonly number[] }
  | { readonly at: "file" | "column"; readonly message: string; readonly hint?: string };

/** Where series files are read; a scenario without a file has none. */
export type SeriesSource = (file: string, column: string | undefined) => SeriesRead;

/** A market with its preset's conditions first and every series read; faults where one cannot be. */
export function resolveMarket(
  name: string,
  stated: StatedMarket,
  language: Language,
  path: Path,
  series: SeriesSource,
): { readonly market: Market; readonly faults: readonly Fault[] } {
  const terms = typeof stated === "string" ? { preset: stated } : stated;
  const preset = marketPresets.find((one) => one.name === terms.preset);
  const own = (terms.conditions ?? []).map((condition, place) =>
    withValues(condition, [...path, "conditions", place], series),
  );
  const conditions = [...(preset?.conditions ?? []), ...own.map(({ condition }) => condition)];
  return {
    market: {
      title: terms.title ?? (preset && called(language, "markets", preset.name, preset).title) ?? name,
      conditions: structuredClone(conditions),
    },
    faults: own.flatMap(({ fault }) => (fault === undefined ? [] : [fault])),
  };
}

/** A condition that names a file gets its `values` from there; the file's name is then no part of it. */
function withValues(
  condition: MarketCondition,
  path: Path,
  source: SeriesSource,
): { readonly condition: MarketCondition; readonly fault?: Fault } {
  if (!("file" in condition) || condition.file === undefined) return { condition };
  const { file, column, ...rest } = condition;
  const read = source(file, column);
  if ("values" in read) return { condition: { ...rest, values: [...read.values] } };
  const { at, ...said } = read;
  const blamed = at === "column" && column === undefined ? "file" : at;
  return { condition, fault: { path: [...path, blamed], on: "value", ...said } };
}
