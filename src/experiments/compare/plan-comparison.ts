import type { Scenario } from "../../scenario/scenario.ts";
import { ScenarioMistake } from "../../scenario/scenario-mistake.ts";
import type { Plan, Refusal } from "../experiment.ts";
import { nameArms } from "../name-arms.ts";
import { isLookedAt } from "../stopping/stopping.ts";
import { type CompareOptions, stoppingOf } from "./compare-options.ts";

function isCertain({ doubt }: Scenario): boolean {
  return Object.keys(doubt).length === 0;
}

function hasNoGap(scenarios: readonly Scenario[]): boolean {
  const markets = nameArms(scenarios).map(({ arm }) => arm.market);
  return new Set(markets).size === markets.length;
}

/** Why plans cannot be compared in the way that was asked for. */
export function comparisonRefusal(
  scenarios: readonly Scenario[],
  choice: CompareOptions,
): Refusal | undefined {
  return doubtRefusal(scenarios, choice) ?? stoppingRefusal(scenarios, choice);
}

/** Why drawn companies could say nothing of some scenarios, if so. */
function doubtRefusal(scenarios: readonly Scenario[], { doubt }: CompareOptions): Refusal | undefined {
  if (doubt === undefined) return undefined;
  if (hasNoGap(scenarios)) {
    return {
      message: "has one plan in each market: there is no gap between plans for --doubt to ask about",
      hint: "Give the file several 'plans', or leave --doubt out.",
    };
  }
  if (!scenarios.every(isCertain)) return undefined;
  return {
    message: "states every number of its company and doubts none: there is nothing to draw",
    hint: "Give ranges under 'doubt', as in company.selling.callWarmth: [0.35, 0.65].",
  };
}

function stoppingRefusal(scenarios: readonly Scenario[], choice: CompareOptions): Refusal | undefined {
  const stopping = stoppingOf(choice);
  if (stopping === undefined || scenarios.length === 0) return undefined;
  if (!isLookedAt(stopping) && (stopping.looks?.length ?? 1) > 1) {
    return {
      message: "is to be looked at several times, but nothing is looked for",
      hint: "Add --until-decided or --precision to --looks, or name one number of batches.",
    };
  }
  if (!isLookedAt(stopping) || !hasNoGap(scenarios)) return undefined;
  return {
    message: "has one plan in each market: there is no difference to decide",
    hint: "--until-decided and --precision are about the difference between plans; --budget and --looks do with one.",
  };
}

/**
 * All plans in all markets, when no more batches are added, and how many companies are drawn. @throws ScenarioMistake where that cannot
 * be done
 */
export function planComparison(scenarios: readonly Scenario[], choice: CompareOptions): Plan {
  const refusal = comparisonRefusal(scenarios, choice);
  if (refusal) throw new ScenarioMistake(`${scenarios[0]?.name} ${refusal.message}`);
  const stopping = stoppingOf(choice);
  return { arms: nameArms(scenarios), doubt: choice.doubt, ...(stopping && { stopping }) };
}
