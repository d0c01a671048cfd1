import { channelChecks } from "./checks/channels.ts";
import { decideChecks } from "./checks/decide.ts";
import { doubtChecks } from "./checks/doubt.ts";
import { managerChecks } from "./checks/manager.ts";
import { memoryCheck } from "./checks/memory.ts";
import { metricChecks } from "./checks/metrics.ts";
import { needChecks } from "./checks/needs.ts";
import { observedChecks } from "./checks/observed.ts";
import { peopleChecks } from "./checks/people.ts";
import { sellingChecks } from "./checks/selling.ts";
import { seriesChecks } from "./checks/series.ts";
import { shareChecks } from "./checks/shares.ts";
import { staffingChecks } from "./checks/staffing.ts";
import { startChecks } from "./checks/start.ts";
import type { Fault } from "./problem.ts";
import type { Scenario } from "./scenario.ts";

/** Memory that a run may take, in bytes; no limit where it is not known. */
export interface Limits {
  readonly memoryBytes?: number;
}

/** Everything that is right by itself and impossible together, or too much for the machine. */
export function crossChecks(scenario: Scenario, limits: Limits): readonly Fault[] {
  return [
    ...channelChecks(scenario),
    ...peopleChecks(scenario),
    ...sellingChecks(scenario),
    ...seriesChecks(scenario),
    ...shareChecks(scenario),
    ...staffingChecks(scenario),
    ...startChecks(scenario),
    ...managerChecks(scenario),
    ...needChecks(scenario),
    ...metricChecks(scenario),
    ...observedChecks(scenario),
    ...decideChecks(scenario),
    ...doubtChecks(scenario),
    ...memoryCheck(scenario, limits.memoryBytes),
  ];
}
