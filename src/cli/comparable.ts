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

/** By what plans are judged. */
const judging = ["decide", "margin"] as const satisfies readonly (keyof Scenario)[];

/** What files say of how plans are judged that does not count, since the first file says something else; nothing where they agree. */
export function judgedOtherwise(files: readonly string[], scenarios: readonly Scenario[]): readonly string[] {
  return judging
    .map((key) => ({ key, values: scenarios.map((scenario) => `${scenario[key]}`.replaceAll(/\s/g, "")) }))
    .filter(({ values }) => new Set(values).size > 1)
    .map(({ key, values }) => {
      const said = values.map((value, place) => `${value} in ${files[place]}`).join(", ");
      return `${key} is ${said}; that of ${files[0]} counts, as it is the first`;
    });
}
