import type { PlanNote } from "../../findings/arms.ts";
import type { Findings } from "../../findings/findings.ts";
import type { Department } from "../../model/ledger/units.ts";

/** What somebody earned a year from one component of a plan, or from all together, over the trials of an arm, and what is told beside it. */
export interface PayRow {
  readonly plan: string;
  readonly market: string;
  readonly role: Department;
  /** A person's name, a third of the department by ability, or "all". */
  readonly who: string;
  /** The component's place in the plan, from 1; 0 for all of them together. */
  readonly component: number;
  /**
   * Its kind; "total" for all together; how far a component found people to have come, as shares of what it asks; what they earned
   * "more than under" another plan; "still owed" for what a department's people together owe at the end; "leavers", "newcomers",
   * "vacant weeks" and "replacing" a year and a post.
   */
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

const whoOf = (person: string | null, third: string | null | undefined): string =>
  person ?? (third ? `${third} third` : "all");

/**
 * What people earned in every arm, in long form: departments, their thirds by ability and each person, a row a component; how far they
 * came toward what a component asks; how much more than under the market's first plan they earned; what is still owed; then who left and who came, a year and a post.
 */
export function* payRows(findings: Findings): Generator<PayRow> {
  yield* earnedRows(findings);
  yield* attainmentRows(findings);
  yield* changeRows(findings);
  yield* owingRows(findings);
  yield* turnoverRows(findings);
}

function* earnedRows({ pay, arms, plans }: Findings): Generator<PayRow> {
  for (const earned of pay?.earned ?? []) {
    const arm = arms.find(({ id }) => id === earned.arm)!;
    const plan = plans.find(({ name }) => name === arm.plan);
    const { role, third, person, mean, low, high, n } = earned;
    const whose = { plan: arm.plan, market: arm.market, role, who: whoOf(person, third) };
    const [p5, p95] = [earned.bandLow, earned.bandHigh];
    yield { ...whose, component: 0, type: "total", mean, low, high, p5, p95, n };
    for (const { component, sd: _, ...estimate } of earned.components) {
      const type = typeOf(plan, component);
      yield { ...whose, component: component + 1, type, ...estimate, p5: null, p95: null };
    }
  }
}

function* attainmentRows({ pay, arms }: Findings): Generator<PayRow> {
  for (const { arm: id, component, role, third, mean, made, underHalf } of pay?.attainment ?? []) {
    const { plan, market } = arms.find((arm) => arm.id === id)!;
    const whose = { plan, market, role, who: whoOf(null, third), component: component + 1 };
    const told = [
      ["attainment", mean],
      ["share at 100 % or more", made],
      ["share under 50 %", underHalf],
    ] as const;
    for (const [type, { sd: _, ...estimate }] of told)
      yield { ...whose, type, ...estimate, p5: null, p95: null };
  }
}

function* changeRows({ pay }: Findings): Generator<PayRow> {
  for (const { market, plan, baseline, role, third, person, mean, low, high, n, gaining } of pay?.changes ??
    []) {
    const whose = { plan, market, role, who: whoOf(person, third), component: 0, p5: null, p95: null, n };
    yield { ...whose, type: `more than under ${baseline}`, mean, low, high };
    yield {
      ...whose,
      type: `share earning more than under ${baseline}`,
      mean: gaining,
      low: gaining,
      high: gaining,
    };
  }
}

function* owingRows({ pay, arms }: Findings): Generator<PayRow> {
  for (const { arm: id, role, sd: _, ...estimate } of pay?.owing ?? []) {
    const { plan, market } = arms.find((arm) => arm.id === id)!;
    const whose = { plan, market, role, who: "all", component: 0, type: "still owed" };
    yield { ...whose, ...estimate, p5: null, p95: null };
  }
}

function* turnoverRows({ pay, arms }: Findings): Generator<PayRow> {
  for (const { arm: id, role, third, leavers, newcomers, vacantWeeks, replacing } of pay?.turnover ?? []) {
    const { plan, market } = arms.find((arm) => arm.id === id)!;
    const whose = { plan, market, role, who: whoOf(null, third), component: 0, p5: null, p95: null };
    const told = { leavers, newcomers, "vacant weeks": vacantWeeks, replacing };
    for (const [type, found] of Object.entries(told)) {
      if (found === null) continue;
      const { sd: _, ...estimate } = found;
      yield { ...whose, type, ...estimate };
    }
  }
}
