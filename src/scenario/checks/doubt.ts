import { type NumberLeaf, numberLeaves } from "../../model/parameters/number-leaves.ts";
import { nearMiss } from "../near-miss.ts";
import type { Fault, Said } from "../problem.ts";
import type { Scenario } from "../scenario.ts";

/** What plans are set by before any company is drawn. */
const decidesPlans: ReadonlySet<string> = new Set([
  "company.money.bonusPot",
  "company.money.salaryPerWeek",
  "company.marketers.count",
  "company.reps.count",
]);

/** Ranges are of numbers that a company has, lie within their bounds, run upward and hold the value that the company has. */
export function doubtChecks({ company, doubt }: Scenario): readonly Fault[] {
  const leaves = new Map(numberLeaves(company).map((leaf) => [`company.${leaf.path}`, leaf]));
  return Object.entries(doubt).flatMap(([path, [low, high]]): readonly Fault[] => {
    const leaf = leaves.get(path);
    if (leaf === undefined || decidesPlans.has(path)) {
      const said = leaf ? { message: undoubtable(path) } : unknownPath(path, [...leaves.keys()]);
      return [{ path: ["doubt", path], on: "key", ...said }];
    }
    const message = wrongRange(low, high, leaf);
    return message === undefined ? [] : [{ path: ["doubt", path], on: "value", message }];
  });
}

function undoubtable(path: string): string {
  return `'${path}' cannot be in doubt: plans are set by it`;
}

function unknownPath(path: string, known: readonly string[]): Said {
  const last = path.split(".").at(-1);
  const named = known.filter((one) => one.split(".").at(-1) === last);
  const meant =
    known.find((one) => one === `company.${path}`) ??
    nearMiss(path, known) ??
    (named.length === 1 ? named[0] : undefined);
  const message = `there is no number '${path}' of this company`;
  return { message, hint: meant ? `did you mean '${meant}'?` : "as in company.selling.callWarmth" };
}

function wrongRange(low: number, high: number, { value, min, max, integer }: NumberLeaf): string | undefined {
  if (!(low < high)) return `runs from ${low} to ${high}: the lower end comes first, and the two differ`;
  if (integer && !(Number.isInteger(low) && Number.isInteger(high)))
    return `runs from ${low} to ${high}: it is a whole number, and so are the ends`;
  if (low < min || high > max)
    return `runs from ${low} to ${high}, beyond what may be stated: ${min} to ${max}`;
  if (value < low || value > high)
    return `runs from ${low} to ${high}, and does not hold ${value}, which the company has: state one that it holds`;
  return undefined;
}
