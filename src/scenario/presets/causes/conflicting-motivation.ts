import type { PlanComponent } from "../../../model/incentives/plan-schema.ts";
import type { Fault } from "../../problem.ts";
import type { Scenario } from "../../scenario.ts";
import { contest } from "../plans/contest.ts";
import type { PlanPreset } from "../plans/plan-preset.ts";
import { pool } from "../plans/pool.ts";
import type { CausePreset, Settings } from "./cause-preset.ts";

type Component = Scenario["plans"][string]["components"][number];

function onlyPlan({ plans }: Scenario) {
  return Object.entries(plans)[0]!;
}

/** What a component should cost a year, where that is how its money is stated. */
function targetOf(terms: Component): number {
  return (terms as { readonly targetCost?: number }).targetCost ?? 0;
}

/** The same plan with all that has a target cost replaced by a preset's bonuses of that cost; salaries and the rest stay. */
function paidBy(preset: PlanPreset, scenario: Scenario): Settings {
  const [, { components }] = onlyPlan(scenario);
  const pot = components.reduce((sum, terms) => sum + targetOf(terms), 0);
  const kept = components.filter((terms) => targetOf(terms) === 0);
  const bonuses: readonly PlanComponent[] = preset.components(pot).filter((terms) => terms.type !== "salary");
  return { plan: { components: [...kept, ...bonuses] } };
}

/** Without a pot there is nothing that the better department could win. */
function withoutPot(scenario: Scenario): Fault | undefined {
  const [name, { components }] = onlyPlan(scenario);
  if (components.some((terms) => targetOf(terms) > 0)) return undefined;
  return {
    path: ["plans", name],
    on: "value",
    message:
      "pays no bonus with a target cost, so there is no pot that departments could compete for or share",
    hint: "name a preset with a bonus, or give a component its 'targetCost'",
  };
}

/** The best department of the year gets the prize. */
export const conflictingMotivation: CausePreset = {
  name: "conflicting-motivation",
  title: { en: "Conflicting motivation", ru: "Конфликтующая мотивация" },
  sentence: {
    en: "The head promises the bonus pot to the better department of the year; without this cause both share a pool of the same cost.",
    ru: "Руководитель обещает весь бонусный фонд лучшему отделу года; без этой причины отделы делят общий фонд той же стоимости.",
  },
  on: (scenario) => paidBy(contest, scenario),
  off: (scenario) => paidBy(pool, scenario),
  isOn: (scenario) =>
    onlyPlan(scenario)[1].components.some(
      (terms) => terms.type === "contest" && (terms as { between?: unknown }).between === "departments",
    ),
  obstacle: withoutPot,
};
