import { fingerprint } from "./fingerprint.ts";
import { nearMiss } from "./near-miss.ts";
import type { Scenario } from "./scenario.ts";

/** Which of a scenario's plans and markets to keep; one that is not named must be the only one. */
export interface ArmChoice {
  readonly plan?: string | undefined;
  readonly market?: string | undefined;
}

interface Unclear {
  readonly message: string;
  readonly hint: string;
}

/**
 * The scenario with one plan in one market, or a sentence on why the choice is not clear; `instead` goes on from the advice to
 * choose.
 */
export function chooseArm(
  scenario: Scenario,
  choice: ArmChoice,
  instead = "",
): { readonly scenario: Scenario } | Unclear {
  const plan = chosen("plan", Object.keys(scenario.plans), choice.plan, instead);
  if ("message" in plan) return plan;
  const market = chosen("market", Object.keys(scenario.markets), choice.market, instead);
  if ("message" in market) return market;
  return { scenario: narrowed(scenario, plan.name, market.name) };
}

function chosen(
  what: "plan" | "market",
  names: readonly string[],
  asked: string | undefined,
  instead: string,
): { readonly name: string } | Unclear {
  if (asked === undefined) {
    if (names.length === 1) return { name: names[0]! };
    return {
      message: `the scenario has ${names.length} ${what}s: ${names.join(", ")}`,
      hint: `Choose one with --${what}${instead}.`,
    };
  }
  if (names.includes(asked)) return { name: asked };
  const meant = nearMiss(asked, names);
  return {
    message: `the scenario has no ${what} '${asked}'${meant === undefined ? "" : ` (did you mean '${meant}'?)`}`,
    hint: `There ${names.length === 1 ? "is" : "are"} ${names.join(", ")}.`,
  };
}

function narrowed(scenario: Scenario, plan: string, market: string): Scenario {
  if (Object.keys(scenario.plans).length === 1 && Object.keys(scenario.markets).length === 1) return scenario;
  return {
    ...scenario,
    plans: { [plan]: scenario.plans[plan]! },
    markets: { [market]: scenario.markets[market]! },
    observed: scenario.observed.filter((series) => series.market === undefined || series.market === market),
    fingerprint: fingerprint({ of: scenario.fingerprint, plan, market }),
  };
}
