import type { Arm } from "../findings/arms.ts";
import type { Scenario } from "../scenario/scenario.ts";

/** A plan or market of a scenario under the name that it has in the findings. */
export interface NamedPart {
  readonly scenario: Scenario;
  /** Its name in the scenario. */
  readonly key: string;
  /** Its name in the findings. */
  readonly name: string;
}

/** One arm with where it comes from. */
export interface NamedArm {
  readonly arm: Arm;
  readonly plan: NamedPart;
  readonly market: NamedPart;
}

/** Names of scenarios, made different where two scenarios have the same one. */
function scenarioNames(scenarios: readonly Scenario[]): readonly string[] {
  return scenarios.map(({ name }, index) => {
    const before = scenarios.slice(0, index).filter((other) => other.name === name).length;
    return before === 0 ? name : `${name} ${before + 1}`;
  });
}

/** Parts under their own names; under `scenario: name` where another scenario has one of that name and they are not one. */
function nameParts(
  scenarios: readonly Scenario[],
  partsOf: (scenario: Scenario) => Readonly<Record<string, unknown>>,
  same: (one: unknown, other: unknown) => boolean,
): readonly (readonly NamedPart[])[] {
  const names = scenarioNames(scenarios);
  return scenarios.map((scenario, index) =>
    Object.entries(partsOf(scenario)).map(([key, part]) => {
      const collides = scenarios.some((other) => {
        const theirs = partsOf(other);
        return other !== scenario && Object.hasOwn(theirs, key) && !same(part, theirs[key]);
      });
      return { scenario, key, name: collides ? `${names[index]}: ${key}` : key };
    }),
  );
}

const equal = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Plans with the company that pays by them: only together do they say what an arm is. */
function plansInTheirCompany({ plans, company }: Scenario): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(plans).map(([name, plan]) => [name, { plan, company }]));
}

/**
 * The arms of some scenarios, every plan of each in every market of each. Equal markets of the same name are one market, so
 * that plans of different scenarios are compared in it; equal plans of the same name and company are one plan.
 */
export function nameArms(scenarios: readonly Scenario[]): readonly NamedArm[] {
  const plans = nameParts(scenarios, plansInTheirCompany, equal);
  const markets = nameParts(scenarios, ({ markets }) => markets, equal);
  const arms = scenarios.flatMap((_, index) =>
    markets[index]!.flatMap((market) =>
      plans[index]!.map((plan) => ({
        arm: { id: `${plan.name}.${market.name}`, plan: plan.name, market: market.name },
        plan,
        market,
      })),
    ),
  );
  const once = arms.filter(({ arm }, place) => arms.findIndex((other) => other.arm.id === arm.id) === place);
  const order = [...new Set(once.map(({ arm }) => arm.market))];
  return order.flatMap((market) => once.filter(({ arm }) => arm.market === market));
}

/** Parts with their names, each name once, in order. */
export function distinctParts(parts: readonly NamedPart[]): readonly NamedPart[] {
  return [...new Map(parts.map((part) => [part.name, part])).values()];
}
