import { z } from "zod";
import { each, type Fault, lengthIs, type Path, twice } from "./faults.ts";
import type { Names } from "./names.ts";
import type { TypeOf } from "./type-of.ts";

/** Whatever a component or a condition says of itself. */
const terms = z.record(z.string(), z.unknown());
const word = z.string().optional();

/** A component of pay: what a report names it by are words, and its other terms are listed as they stand. */
const component = z.looseObject({ type: word, for: word, period: word });

const plan = z.strictObject({ name: z.string(), title: z.string(), components: z.array(component) });

const market = z.strictObject({
  name: z.string(),
  title: z.string(),
  conditions: z.array(terms),
  /** Mean need index by month, from the first counted month; 1 is the healthy base. */
  needByMonth: z.array(z.number()),
});

const arm = z.strictObject({ id: z.string(), plan: z.string(), market: z.string() });

/** What was tried: plans, markets, and which plan in which market. */
export const armsFields = {
  plans: z.array(plan).min(1),
  markets: z.array(market),
  arms: z.array(arm),
};

/** A plan as it was resolved: its components with the rates that the pilot set. */
export type PlanNote = TypeOf<typeof plan>;

/** A market as it was resolved, with the need index by month. */
export type MarketNote = TypeOf<typeof market>;

/** One plan in one market. */
export type Arm = TypeOf<typeof arm>;

interface Tried {
  readonly plans: readonly PlanNote[];
  readonly markets: readonly MarketNote[];
  readonly arms: readonly Arm[];
  readonly months: number;
}

/** What does not hang together in what was tried. */
export function armsFaults({ plans, markets, arms, months }: Tried, names: Names): readonly Fault[] {
  const named = ({ plan, market }: Arm, at: Path) => [
    ...names.plan(plan, [...at, "plan"]),
    ...names.market(market, [...at, "market"]),
  ];
  return [
    ...twice(plans, ["plans"], ({ name }) => [name]),
    ...twice(markets, ["markets"], ({ name }) => [name]),
    ...twice(arms, ["arms"], ({ id }) => [id]),
    ...twice(arms, ["arms"], ({ plan, market }) => [plan, market]),
    ...each(arms, ["arms"], named),
    ...each(markets, ["markets"], ({ needByMonth }, at) =>
      lengthIs(needByMonth, months, [...at, "needByMonth"], `of ${months} months`),
    ),
  ];
}
