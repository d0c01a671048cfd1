import { metricNamed } from "../metrics/index.ts";
import { companySchema } from "../model/parameters/company.ts";
import type { Fault, Path } from "./problem.ts";
import { growingWith, statesUnit } from "./with-derived-sums.ts";

type Data = Readonly<Record<string, unknown>>;

/** Terms of a component that are sums whatever it looks at, and those that are where it does not look at money. */
const sums: readonly string[] = ["bonus", "cap", "draw", "floor", "prize", "targetCost"];
const rates: readonly string[] = ["amount", "rate"];

/**
 * The first sum of a file that states neither a ticket nor a salary, as something to be said of it: such a sum is held against the default
 * company's ticket and salary, which its author has not seen.
 */
export function sumsWithoutUnit(data: Data): readonly Fault[] {
  if (statesUnit(data)) return [];
  const [path] = [
    ...sumsOfCompany(data.company),
    ...plansIn(data).flatMap(([at, plan]) => sumsOfPlan(plan, at)),
  ];
  if (path === undefined) return [];
  const { customers, money } = companySchema.parse({});
  return [
    {
      path,
      on: "value",
      message: `is a sum, and the file states neither a ticket nor a salary: it is held against the default company's ticket of ${customers.ticketMedian} and salary of ${money.salaryPerWeek} a week`,
      hint: "state 'company.customers.ticketMedian' or a salary in the same currency",
    },
  ];
}

function sumsOfCompany(company: unknown): readonly Path[] {
  return entriesOf(company).flatMap(([group, stated]) => {
    if (group === "channels")
      return entriesOf(stated).flatMap(([name, channel]) =>
        sumsAmong(channel, ["company", group, name], ["costPerTouch"]),
      );
    return sumsAmong(stated, ["company", group], growingWith(group));
  });
}

/** Every plan of a document with its path. */
function plansIn({ plan, plans, planInForce }: Data): readonly (readonly [Path, unknown])[] {
  return [
    [["plan"], plan],
    ...entriesOf(plans).map(([name, one]) => [["plans", name], one] as const),
    [["planInForce"], planInForce],
  ];
}

function sumsOfPlan(plan: unknown, at: Path): readonly Path[] {
  const components = isMap(plan) && Array.isArray(plan.components) ? plan.components : [];
  return [
    ...sumsAmong(plan, at, ["bonusPot"]),
    ...components.flatMap((terms: unknown, place) =>
      sumsAmong(terms, [...at, "components", place], sumsOf(terms)),
    ),
  ];
}

function sumsOf(terms: unknown): readonly string[] {
  const { metric } = isMap(terms) ? terms : {};
  const isCounted = typeof metric === "string" && metricNamed(metric)?.unit !== "money";
  return isCounted ? [...sums, ...rates] : sums;
}

function sumsAmong(stated: unknown, at: Path, keys: readonly string[]): readonly Path[] {
  return entriesOf(stated)
    .filter(([key, value]) => keys.includes(key) && typeof value === "number" && value > 0)
    .map(([key]) => [...at, key]);
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return isMap(value) ? Object.entries(value) : [];
}

function isMap(value: unknown): value is Data {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
