import { WEEKS_A_YEAR } from "../../../calendar.ts";
import { type PayPeriod, weeksOf } from "../../../model/incentives/component.ts";
import type { PlanComponent } from "../../../model/incentives/plan-schema.ts";
import type { Fault } from "../../problem.ts";
import type { Scenario } from "../../scenario.ts";
import { contest } from "../plans/contest.ts";
import type { PlanPreset } from "../plans/plan-preset.ts";
import { planSums } from "../plans/plan-sums.ts";
import { pool } from "../plans/pool.ts";
import type { CausePreset, Settings } from "./cause-preset.ts";

type Component = Scenario["plans"][string]["components"][number];

function onlyPlan({ plans }: Scenario) {
  return Object.entries(plans)[0]!;
}

function isDepartmentContest(terms: Component): boolean {
  return terms.type === "contest" && (terms as { between?: unknown }).between === "departments";
}

/** What a bonus costs a year, where its money is stated by its cost or, for a contest of departments, by its prize. */
function potOf(terms: Component): number {
  const { targetCost, prize, period } = terms as { targetCost?: number; prize?: number; period: PayPeriod };
  if (targetCost !== undefined) return targetCost;
  return isDepartmentContest(terms) ? ((prize ?? 0) * WEEKS_A_YEAR) / weeksOf[period] : 0;
}

/** The same plan with all that has a pot replaced by a preset's bonuses of that cost; salaries and the rest stay. */
function paidBy(preset: PlanPreset, scenario: Scenario): Settings {
  const [, { components }] = onlyPlan(scenario);
  const pot = components.reduce((sum, terms) => sum + potOf(terms), 0);
  const kept = components.filter((terms) => potOf(terms) === 0 && !isDepartmentContest(terms));
  const bonuses: readonly PlanComponent[] = preset
    .components({ ...planSums(scenario.company), bonusPot: pot })
    .filter((terms) => terms.type !== "salary");
  return { plan: { components: [...kept, ...bonuses] } };
}

/** Without a pot there is nothing that the better department could win. */
function withoutPot(scenario: Scenario): Fault | undefined {
  const [name, { components }] = onlyPlan(scenario);
  if (components.some((terms) => potOf(terms) > 0)) return undefined;
  return {
    path: ["plans", name],
    on: "value",
    message:
      "pays no bonus with a target cost, so there is no pot that departments could compete for or share",
    hint: "name a preset with a bonus, or give a component its 'targetCost'",
  };
}

/** The best department of the year gets the prize. */
export const conflictingMotivation = {
  name: "conflicting-motivation",
  title: "Conflicting motivation",
  sentence:
    "The head promises the bonus pot to the better department of the year. Switched on, this takes the place of the plan's bonuses; removed, both share a pool of the same cost.",
  on: (scenario) => paidBy(contest, scenario),
  off: (scenario) => paidBy(pool, scenario),
  isOn: (scenario) => onlyPlan(scenario)[1].components.some(isDepartmentContest),
  obstacle: withoutPot,
} as const satisfies CausePreset;
