import { explain } from "../explain/explain.ts";
import type { Explanation } from "../explain/explanation.ts";
import { roles } from "../model/roles/index.ts";
import { type ArmChoice, chooseArm } from "../scenario/choose-arm.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { softwareVersion } from "../software.ts";
import { roundFindings } from "../statistics/round-findings.ts";
import { attend } from "./attend.ts";
import { failure, wrongUsage } from "./ending.ts";
import { fittingJobs } from "./fitting.ts";
import { onEngine } from "./on-engine.ts";
import { readScenarios } from "./read-scenarios.ts";
import { shownExplanation } from "./shown-explanation.ts";
import { print, styled } from "./terminal.ts";

/** What the command line asks of an explanation. */
export interface ExplainRequest extends ArmChoice {
  readonly person?: string | undefined;
  readonly set: readonly string[];
  readonly trials?: number | undefined;
  readonly seed?: number | undefined;
  readonly months?: number | undefined;
  readonly jobs?: number | undefined;
  readonly json?: true | undefined;
  readonly quiet?: true | undefined;
}

/** What `truce explain` does: the file's first plan and market unless others are named. */
export async function explainScenario(file: string, request: ExplainRequest): Promise<void> {
  const { trials } = request;
  const asked = roleAsked(request.person);
  const read = readScenarios([file], { ...request, trials: undefined }, request.jobs)[0]!;
  const scenario = chosen(file, read, request);
  const explanation = await attend(request, (conduct) =>
    onEngine(fittingJobs([scenario], { trials: trials ?? 0, jobs: request.jobs }), conduct, (means) =>
      explain(scenario, {
        ...means,
        ...(trials !== undefined && { trials }),
        ...(asked && { departments: [asked.department] }),
      }),
    ),
  );
  print(request.json ? asJson(explanation, scenario) : shown(explanation, read));
  const broken = explanation.diverged?.length ?? 0;
  if (broken > 0)
    throw failure(`${broken} of ${broken + explanation.trials} trials diverged and are left out`);
}

function roleAsked(person: string | undefined) {
  if (person === undefined) return undefined;
  const found = roles.find(({ name }) => name === person);
  const names = roles.map(({ name }) => name).join(", ");
  if (!found) throw wrongUsage(`--person ${person}: is no role`, `roles are ${names}`);
  return found;
}

function chosen(file: string, scenario: Scenario, { plan, market }: ArmChoice): Scenario {
  const arm = chooseArm(scenario, {
    plan: plan ?? Object.keys(scenario.plans)[0],
    market: market ?? Object.keys(scenario.markets)[0],
  });
  if ("message" in arm) throw wrongUsage(`${file}: ${arm.message}`, arm.hint);
  return arm.scenario;
}

function shown(explanation: Explanation, scenario: Scenario): string {
  return shownExplanation(explanation, scenario, (text) => styled("bold", text, process.stdout));
}

function asJson(explanation: Explanation, { name, currency }: Scenario): string {
  const head = { format: "truce-explanation", version: 1, software: softwareVersion, name, currency };
  return JSON.stringify(roundFindings({ ...head, ...explanation }), null, 2);
}
