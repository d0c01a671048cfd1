import type { PlanNote } from "../../findings/arms.ts";
import type { Findings } from "../../findings/findings.ts";
import type { Department } from "../../model/ledger/units.ts";

/** What somebody earned a year from one component of a plan, or from all together, over the trials of an arm. */
export interface PayRow {
  readonly plan: string;
  readonly market: string;
  readonly role: Department;
  /** A person's name, a third of the department by ability, or "all". */
  readonly who: string;
  /** The component's place in the plan, from 1; 0 for all of them together. */
  readonly component: number;
  /** Its kind; "total" for all together; "still owed" for what a department's people together owe at the end. */
  readonly type: string;
  readonly mean: number;
  /** Ends of the mean's 95 % interval. */
  readonly low: number;
  readonly high: number;
  /** The 5th and 95th percentile over trials and people; of the total only. */
  readonly p5: number | null;
  readonly p95: number | null;
  readonly n: number;
}

function typeOf(plan: PlanNote | undefined, component: number): string {
  return String(plan?.components[component]?.type ?? "");
}

/** What people earned in every arm, in long form: departments, their thirds by ability and each person, a row a component; then what is still owed. */
export function* payRows({ pay, arms, plans }: Findings): Generator<PayRow> {
  for (const earned of pay?.earned ?? []) {
    const arm = arms.find(({ id }) => id === earned.arm)!;
    const plan = plans.find(({ name }) => name === arm.plan);
    const { role, third, person, mean, low, high, n } = earned;
    const who = person ?? (third === null ? "all" : `${third} third`);
    const whose = { plan: arm.plan, market: arm.market, role, who };
    const [p5, p95] = [earned.bandLow, earned.bandHigh];
    yield { ...whose, component: 0, type: "total", mean, low, high, p5, p95, n };
    for (const { component, sd: _, ...estimate } of earned.components) {
      const type = typeOf(plan, component);
      yield { ...whose, component: component + 1, type, ...estimate, p5: null, p95: null };
    }
  }
  for (const { arm: id, role, sd: _, ...estimate } of pay?.owing ?? []) {
    const { plan, market } = arms.find((arm) => arm.id === id)!;
    const whose = { plan, market, role, who: "all", component: 0, type: "still owed" };
    yield { ...whose, ...estimate, p5: null, p95: null };
  }
}
