import type { z } from "zod";
import type { Flow } from "../ledger/flows.ts";
import type { Department } from "../ledger/units.ts";

/**
 * A kind of people who are paid by plans. To add one: a new file in this folder that exports an object of this kind, and a line at
 * the end of the list in `index.ts`. The company's parameters, the names of people, whom pay may be for, seats, salaries, the
 * ledger's departments, beliefs and the pilot follow. What its people do in the funnel is a mechanism, which reads its
 * levers (`src/model/levers`); a role without one draws its pay and does nothing. `docs/add-a-role.md` adds one.
 */
export interface Role {
  /** What one of them is called; with their number in the role it is a person's name, and `for` in a plan may say it. */
  readonly name: string;
  /** What one of them is called in a report, before their number. */
  readonly title: string;
  /** Where their results are counted, and whose budget they share. */
  readonly department: Department;
  /** The key of its group among the company's parameters. */
  readonly group: string;
  /** The key of what a pilot measured of their levers. */
  readonly beliefs: string;
  /** What a scenario says of them: at least how many there are. */
  readonly parameters: z.ZodType<RoleParameters>;
  /** The weekly flow of their own that teaches them what their efforts bring. */
  readonly learns: Flow;
  /** The weekly flow of their own that they may care for as volume. */
  readonly volume: Flow;
  /** What of the funnel is up to others once they have done their part. */
  readonly downstream: Downstream;
}

/** What lies behind a role's own part of the funnel. */
export interface Downstream {
  /** The volume that suggests what comes of it, where it is not seen. */
  readonly suggestedBy: Flow;
  /** The one department that is credited with that volume; missing where each is. */
  readonly creditedTo?: Department;
  /** Flows that a role does not see by itself where each department measures its own. */
  readonly hidden: readonly Flow[];
}

/** What every role's group of parameters has; those that are missing are 0: such people decide and care for nothing. */
export interface RoleParameters {
  readonly count: number;
  /** How people differ in what they get done in an hour, and in how good they are at it. */
  readonly paceSpread?: number;
  readonly skillSpread?: number;
  /** How many of them leave in a year, as a share, and how long a newcomer needs; nobody, and no time, where it is missing. */
  readonly yearlyTurnover?: number;
  readonly rampWeeks?: number;
  /** How much two efforts compete for the same person. */
  readonly crossCost?: number;
  /** What they care for their volume and for lifetime value won, at reference output. */
  readonly volumeValue?: number;
  readonly qualityValue?: number;
}
