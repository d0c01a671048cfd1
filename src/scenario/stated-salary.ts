import { WEEKS_A_MONTH, WEEKS_A_YEAR } from "../calendar.ts";
import { valueAt } from "./known-keys.ts";
import type { Path } from "./problem.ts";

type Data = Readonly<Record<string, unknown>>;

/** The ways to state a salary, and of how many weeks each is the sum. */
export const salaryWays = { perWeek: 1, perMonth: WEEKS_A_MONTH, perYear: WEEKS_A_YEAR } as const;

/** A salary that a plan of a document states. */
export interface StatedSalary {
  readonly path: Path;
  readonly perWeek: number;
  readonly ofPlanInForce: boolean;
}

/** The first salary that the plan in force states, or else the first that any plan does. */
export function statedSalary(data: Data): StatedSalary | undefined {
  const inForce = pathInForce(data);
  const others = [["plan"], ...Object.keys((data.plans ?? {}) as object).map((name) => ["plans", name])];
  for (const path of [inForce, ...others]) {
    const found = salaryIn(data, path);
    if (found) return { ...found, ofPlanInForce: path === inForce };
  }
  return undefined;
}

/** Where the plan in force is stated: by itself, or as one of the plans. */
function pathInForce({ planInForce, plan, plans }: Data): Path {
  if (typeof planInForce === "string") return ["plans", planInForce];
  if (planInForce !== undefined) return ["planInForce"];
  return plan === undefined ? ["plans", ...Object.keys((plans ?? {}) as object).slice(0, 1)] : ["plan"];
}

function salaryIn(data: Data, plan: Path): Omit<StatedSalary, "ofPlanInForce"> | undefined {
  const components = valueAt(data, [...plan, "components"]);
  if (!Array.isArray(components)) return undefined;
  for (const [place, terms] of components.entries()) {
    if (valueAt(terms, ["type"]) !== "salary") continue;
    for (const [way, weeks] of Object.entries(salaryWays)) {
      const sum = valueAt(terms, [way]);
      const path = [...plan, "components", place, way];
      if (typeof sum === "number" && Number.isFinite(sum) && sum > 0) return { path, perWeek: sum / weeks };
    }
  }
  return undefined;
}
