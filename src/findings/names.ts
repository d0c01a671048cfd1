import { type Fault, fault, listOf, type Path } from "./faults.ts";

interface Named {
  readonly name: string;
}

/** The lists of findings that all else names parts of. */
interface Lists {
  readonly plans: readonly (Named & { readonly components: readonly unknown[] })[];
  readonly markets: readonly Named[];
  readonly arms: readonly { readonly id: string; readonly plan: string; readonly market: string }[];
  readonly metrics: readonly Named[];
}

const namesIn = (list: readonly Named[]) => list.map(({ name }) => name);

/** Says of each name that stands in findings whether something stands behind it. */
export function namesOf({ plans, markets, arms, metrics }: Lists) {
  const pairs = new Set(arms.map(({ plan, market }) => JSON.stringify([plan, market])));
  const ids = arms.map(({ id }) => id);
  return {
    plan: listOf(namesIn(plans), "plans"),
    market: listOf(namesIn(markets), "markets"),
    arm: listOf(ids, "arms"),
    metric: listOf(namesIn(metrics), "metrics"),
    /** A plan that was tried in a market. */
    tried: (plan: string | null, market: string, path: Path): readonly Fault[] =>
      plan === null || pairs.has(JSON.stringify([plan, market]))
        ? []
        : fault(path, `names '${plan}', which no arm tries in '${market}'`),
    /** A component, by its place in a plan; of an arm that there is not its own name is told. */
    component: (plan: string | undefined, component: number, path: Path): readonly Fault[] => {
      if (plan === undefined) return [];
      const has = plans.find(({ name }) => name === plan)?.components.length ?? 0;
      return component < has ? [] : fault(path, `is ${component}, where '${plan}' has ${has} components`);
    },
    planOf: (arm: string) => arms.find(({ id }) => id === arm)?.plan,
  };
}

/** The names of some findings. */
export type Names = ReturnType<typeof namesOf>;
