import { numberLeaves } from "../../model/parameters/number-leaves.ts";
import { exp } from "../../random/exp.ts";
import { latinHypercube } from "../../random/latin-hypercube.ts";
import { log } from "../../random/log.ts";
import { type Range, stillDoubted } from "../../scenario/doubt/doubt-of.ts";
import { withParameters } from "../../scenario/doubt/with-parameters.ts";
import type { Scenario } from "../../scenario/scenario.ts";

/** A number that is drawn. */
export interface Drawn {
  /** Where it stands in a scenario. */
  readonly path: string;
  /** What it is in the first scenario that has it in doubt, and where it may lie there. */
  readonly usual: number;
  readonly range: Range;
  readonly isWhole: boolean;
}

/** A company for each of some scenarios, all drawn alike. */
export interface DrawnCompanies {
  /** The values of what is drawn, in order. */
  readonly values: readonly number[];
  /** Scenarios with their drawn companies, or why one of them may not be. */
  readonly read: ReadonlyMap<Scenario, Scenario> | { readonly failed: string };
}

/** What is in doubt of any of some scenarios, each number once, in the order of the first that has it. */
export function drawnOf(scenarios: readonly Scenario[]): readonly Drawn[] {
  const all = scenarios.flatMap(({ company, doubt }) => {
    const leaves = new Map(numberLeaves(company).map((leaf) => [`company.${leaf.path}`, leaf]));
    return Object.entries(stillDoubted(company, doubt)).map(([path, range]): Drawn => {
      const { value, integer } = leaves.get(path)!;
      return { path, usual: value, range, isWhole: integer };
    });
  });
  return all.filter(({ path }, at) => all.findIndex((one) => one.path === path) === at);
}

/**
 * So many companies for each of some scenarios, from a Latin hypercube over all that is drawn: along each number one company lies in each of as
 * many equal parts of its range. What two scenarios have in doubt lies in both at the same place of the range.
 */
export function drawCompanies(
  scenarios: readonly Scenario[],
  drawn: readonly Drawn[],
  count: number,
  seed: number,
): readonly DrawnCompanies[] {
  return latinHypercube(count, drawn.length, `truce/doubt/seed=${seed}`).map((places) => ({
    values: drawn.map(({ range, isWhole }, at) => valueIn(range, places[at]!, isWhole)),
    read: readAll(scenarios, drawn, places),
  }));
}

function readAll(
  scenarios: readonly Scenario[],
  drawn: readonly Drawn[],
  places: readonly number[],
): DrawnCompanies["read"] {
  const read = new Map<Scenario, Scenario>();
  for (const scenario of scenarios) {
    const doubt = stillDoubted(scenario.company, scenario.doubt);
    const its = drawn.flatMap(({ path, isWhole }, at) => {
      const range = doubt[path];
      return range ? [[path, valueIn(range, places[at]!, isWhole)] as const] : [];
    });
    const found = withParameters(scenario, Object.fromEntries(its));
    if ("problems" in found) {
      const [{ path, message }] = found.problems as [(typeof found.problems)[number]];
      return { failed: `${path}: ${message}` };
    }
    read.set(scenario, found.scenario);
  }
  return read;
}

/** The value at a place of a range, 0 to 1: even on a log scale where both ends are above zero, so that half is as likely as twice. */
export function valueIn([low, high]: Range, place: number, isWhole: boolean): number {
  const value = low > 0 ? low * exp(place * log(high / low)) : low + place * (high - low);
  if (!isWhole) return Math.min(high, Math.max(low, value));
  return Math.min(Math.floor(high), Math.max(Math.ceil(low), Math.round(value)));
}
