import type { FailedAt } from "../../findings/doubt-note.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { ScenarioMistake } from "../../scenario/scenario-mistake.ts";
import { Interrupted } from "../../trial/interrupted.ts";
import { TrialDiverged } from "../../trial/trial-diverged.ts";
import type { Plan } from "../experiment.ts";
import type { Measured } from "../measured-arms.ts";
import type { Size } from "../size.ts";
import { type ExperimentOptions, tryArms } from "../try-arms.ts";
import { verdicts } from "../verdicts.ts";
import { comparedPairs, gapOf, type Pair } from "./compared-pairs.ts";
import { sizeOfCompany } from "./doubt-size.ts";
import { type DrawnCompanies, drawCompanies, drawnOf } from "./draw-companies.ts";
import type { TriedCompanies, TriedCompany } from "./tried-companies.ts";

/** Draws as many companies as a plan asks for, and asks each, with pilots of its own, what was measured of pairs of plans. */
export async function tryCompanies(
  plan: Plan,
  measured: Measured,
  size: Size,
  options: ExperimentOptions,
): Promise<TriedCompanies> {
  const { doubt: asked = 0, arms } = plan;
  const first = arms[0]!.plan.scenario;
  const { usedTo = first } = plan;
  const pairs = comparedPairs(measured, verdicts(measured, first));
  const scenarios = [...new Set([...arms.map((arm) => arm.plan.scenario), usedTo])];
  const drawn = drawnOf(scenarios);
  const companies: TriedCompany[] = [];
  const { onProgress, signal } = options;
  onProgress?.({ phase: "doubt", done: 0, total: asked });
  for (const [at, company] of drawCompanies(scenarios, drawn, asked, size.seed).entries()) {
    if (signal?.aborted) break;
    const its = inCompany(arms, usedTo, company);
    const tried = await tryCompany(its, company, pairs, sizeOfCompany(size, at), options);
    if (tried === undefined) break;
    companies.push(tried);
    onProgress?.({ phase: "doubt", done: at + 1, total: asked });
  }
  const usual = pairs.map((pair) => gapOf(measured, pair).mean);
  return { asked, size: sizeOfCompany(size, 0), pairs, usual, drawn, companies };
}

type CompanyPlan = Required<Pick<Plan, "arms" | "usedTo">>;

/** The same arms in drawn companies. */
function inCompany(arms: Plan["arms"], usedTo: Scenario, { read }: DrawnCompanies): CompanyPlan | string {
  if ("failed" in read) return read.failed;
  return {
    arms: arms.map((arm) => ({ ...arm, plan: { ...arm.plan, scenario: read.get(arm.plan.scenario)! } })),
    usedTo: read.get(usedTo)!,
  };
}

/** undefined where it was interrupted. */
async function tryCompany(
  plan: CompanyPlan | string,
  { values }: DrawnCompanies,
  pairs: readonly Pair[],
  size: Size,
  { evaluate, software, signal, pilotReplications }: ExperimentOptions,
): Promise<TriedCompany | undefined> {
  const failed = (at: FailedAt, because: string) => ({
    values,
    gaps: [],
    failed: { at, because },
    diverged: 0,
  });
  if (typeof plan === "string") return failed("company", plan);
  try {
    const { measured } = await tryArms(plan, size, {
      evaluate,
      software,
      ...(signal && { signal }),
      ...(pilotReplications !== undefined && { pilotReplications }),
    });
    const gaps = pairs.map((pair) => gapOf(measured, pair));
    return { values, gaps, failed: null, diverged: measured.diverged.length };
  } catch (error) {
    if (error instanceof Interrupted) return undefined;
    if (error instanceof ScenarioMistake) return failed("plans", error.message);
    if (error instanceof TrialDiverged) return failed("trials", error.message);
    throw error;
  }
}
