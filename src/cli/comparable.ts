import { type Size, sizeOf } from "../experiments/size.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { wrongUsage } from "./ending.ts";

const sizes = ["months", "trials", "batches", "seed"] as const satisfies readonly (keyof Size)[];

/** Refuses to set money of one currency against money of another. */
export function refuseTwoCurrencies(scenarios: readonly Scenario[]): void {
  const found = [...new Set(scenarios.map(({ currency }) => currency))];
  if (found.length < 2) return;
  const named = found.map((currency) => (currency === "" ? "none" : `'${currency}'`));
  throw wrongUsage(
    `money of different currencies cannot be compared: ${named.join(", ")}`,
    "Count all of it in one, and say so with --set currency=…",
  );
}

/** In what scenarios differ that have to be tried alike, and what they are tried with; undefined where they agree. */
export function commonSize(scenarios: readonly Scenario[]): string | undefined {
  const size = sizeOf(scenarios, {});
  const differing = sizes.filter((key) => scenarios.some((scenario) => scenario[key] !== scenarios[0]![key]));
  if (differing.length === 0) return undefined;
  const taken = differing.map((key) => `${key} ${size[key]}`);
  return `the files differ in ${differing.join(", ")}; all are tried with ${taken.join(", ")}`;
}
