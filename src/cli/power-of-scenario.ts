import { power } from "../power/power.ts";
import type { Power } from "../power/power-answer.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { softwareVersion } from "../software.ts";
import { roundFindings } from "../statistics/round-findings.ts";
import { attend } from "./attend.ts";
import { failure } from "./ending.ts";
import { fittingJobs } from "./fitting.ts";
import { onEngine } from "./on-engine.ts";
import { readScenarios } from "./read-scenarios.ts";
import { shownBlocks } from "./shown-blocks.ts";
import { shownPower } from "./shown-power.ts";
import { print, styled } from "./terminal.ts";

/** What the command line asks of a power analysis. */
export interface PowerRequest {
  readonly baseline?: string | undefined;
  readonly trials?: number | undefined;
  readonly batches?: number | undefined;
  readonly pilots?: number | undefined;
  readonly seed?: number | undefined;
  readonly months?: number | undefined;
  readonly set: readonly string[];
  readonly jobs?: number | undefined;
  readonly json?: true | undefined;
  readonly quiet?: true | undefined;
}

/** What `truce power` does: every other plan of the file beside its first, unless another is named. */
export async function powerOfScenario(file: string, request: PowerRequest): Promise<void> {
  const { pilots, jobs, baseline } = request;
  const scenario = readScenarios([file], request, jobs)[0]!;
  // Of a trial a few numbers are kept, so that its results need no memory.
  const threads = fittingJobs([scenario], { trials: 0, jobs });
  const asked = { ...(baseline !== undefined && { baseline }), ...(pilots && { pilots }) };
  const found = await attend(request, (conduct) =>
    onEngine(threads, conduct, (means) => power(scenario, { ...means, ...asked })),
  );
  print(request.json ? asJson(found, scenario) : shown(found, scenario));
  const broken = found.diverged.length;
  if (broken > 0)
    throw failure(
      `${broken} ${broken === 1 ? "trial" : "trials"} diverged, and their replications are left out`,
    );
}

function shown(found: Power, scenario: Scenario): string {
  return shownBlocks(shownPower(found, scenario), (text) => styled("bold", text, process.stdout));
}

function asJson(found: Power, { name, currency }: Scenario): string {
  const head = { format: "truce-power", version: 1, software: softwareVersion, name, currency };
  return JSON.stringify(roundFindings({ ...head, ...found }), null, 2);
}
