import { findAll } from "../../src/lint/find-all.ts";
import type { PartView, ResultView } from "../../src/lint/part-view.ts";
import type { PlanView } from "../../src/lint/plan-view.ts";
import type { PilotRule } from "../../src/lint/rule.ts";
import { lintRules } from "../../src/lint/rules/index.ts";
import { metricNamed } from "../../src/metrics/index.ts";
import { componentsSchema } from "../../src/model/incentives/plan-schema.ts";

/** Bookings of a month that are 1000 usually, by a spread of 100, and can be moved to 500 and to 1500. */
export const booked: ResultView = {
  metric: "booked",
  about: metricNamed("booked"),
  unit: 6,
  whose: "self",
  attainment: false,
  places: [0],
  expected: 1000,
  spread: 100,
  weight: 4,
  effects: [100],
  least: 500,
  most: 1500,
};

/** A twentieth of what a rep books in a month. */
export const [commission] = componentsSchema.parse([
  { type: "commission", for: "sales", metric: "booked", period: "month", rate: 0.05 },
]);

/** Four people of sales with one lever, from 0 to 1, usually at .5, whose bend is 1000. */
export const standpoint = {
  department: "sales",
  seat: { self: 6, department: "sales", colleagues: [7, 8, 9] },
  repertoire: { levers: [{ name: "effort", low: 0, high: 1, curvature: 1000 }] },
  norms: Float64Array.of(0.5),
} as unknown as PartView["standpoint"];

/** A part of a plan of sales that pays so for its results. */
export function part(pay: PartView["pay"], more: Partial<PartView> = {}): PartView {
  const results = more.results ?? [booked];
  return {
    ...{ place: 0, terms: commission!, month: 1, inForce: 1, department: "sales", period: "month", weeks: 4 },
    ...{ salary: false, results, pay, usualPay: pay(results.map(({ expected }) => expected)), carried: 0 },
    ...{ made: undefined, gradient: [0], standpoint },
    ...more,
  };
}

/** What a rule finds in parts of a plan, whose people get so much a week; more of the view where it asks for more. */
export function foundBy(
  rule: string,
  parts: readonly PartView[],
  {
    all = 1000,
    salary = 0,
    ...more
  }: Partial<PlanView> & { readonly all?: number; readonly salary?: number } = {},
) {
  const pay = { all, salary };
  const view = {
    parts,
    payAWeek: { sales: pay, marketing: pay },
    company: { marketers: { count: 3 }, reps: { count: 4 } },
    standpoints: { sales: standpoint, marketing: { ...standpoint, department: "marketing" } },
    currency: "",
    ...more,
  } as unknown as PlanView;
  return findAll([lintRules.find(({ name }) => name === rule)! as PilotRule], view);
}
