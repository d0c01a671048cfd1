import type { ComponentTerms } from "../../../src/model/incentives/component.ts";
import type { PaidMetric, PayPlan } from "../../../src/model/incentives/pay-plan.ts";
import { componentSchema, metricsNamed } from "../../../src/model/incentives/plan-schema.ts";
import { type Flow, flows } from "../../../src/model/ledger/flows.ts";
import type { Department } from "../../../src/model/ledger/units.ts";
import { leverNames } from "../../../src/model/levers/lever-names.ts";
import { type Company, companySchema } from "../../../src/model/parameters/company.ts";
import { beliefsByRole, type Priors, type RolePriors } from "../../../src/model/priors.ts";
import type { RoleName } from "../../../src/model/roles/index.ts";
import { roleNamed } from "../../../src/model/roles/roster.ts";

type Reached = "self" | "company" | "marketing" | "sales";
type UnitKind = "company" | "marketing" | "sales" | "marketer" | "rep";

interface Beliefs {
  readonly slope?: (lever: string, reached: Reached, flow: Flow, department: Department) => number;
  readonly bend?: (lever: string, reached: Reached, flow: Flow, department: Department) => number;
  readonly usual?: (kind: UnitKind, flow: Flow) => number;
  /** Variance of a weekly flow by luck alone; flows do not vary together. */
  readonly variance?: (kind: UnitKind, flow: Flow) => number;
}

const reachedUnits: readonly Reached[] = ["self", "company", "marketing", "sales"];
const kinds: readonly UnitKind[] = ["company", "marketing", "sales", "marketer", "rep"];

/** Beliefs as they are told to be, and zero where nothing is told. */
export function somePriors(
  { slope = () => 0, bend = () => 0, usual = () => 0, variance = () => 0 }: Beliefs,
  company: Company = companySchema.parse({}),
): Priors {
  const names = leverNames(company);
  const role = (name: RoleName): RolePriors => {
    const { department } = roleNamed(name);
    const table = (of: typeof slope) =>
      names[name].map((lever) =>
        reachedUnits.map((reached) => flows.map((flow) => of(lever, reached, flow, department))),
      );
    return { levers: names[name], slope: table(slope), bend: table(bend) };
  };
  return {
    fingerprint: "told",
    runs: 0,
    ...beliefsByRole(role),
    reference: kinds.map((kind) => flows.map((flow) => usual(kind, flow))),
    samples: [],
    weeklyLuck: kinds.map((kind) =>
      flows.flatMap((row) => flows.map((column) => (row === column ? variance(kind, row) : 0))),
    ),
    open: { first: { count: 0, value: 0 }, last: { count: 0, value: 0 } },
  };
}

/** A plan of components as a scenario would state them, paid on metrics that are single flows unless told otherwise. */
export function aPlan(
  components: readonly object[],
  metrics: Readonly<Record<string, PaidMetric>> = {},
): PayPlan {
  const terms: readonly ComponentTerms[] = components.map((one) => componentSchema.parse(one));
  const named = terms.flatMap((one) => metricsNamed(one).map(({ metric }) => metric));
  const single = Object.fromEntries(named.map((name) => [name, { sum: { [name]: 1 } }]));
  return { title: "told", components: terms, metrics: { ...single, ...metrics } };
}
