import { flowIndex } from "../ledger/flows.ts";
import type { PeopleWorld } from "./people-world.ts";

/** What a strategy session turns to: the market, where a pivot opens another need, or the funnel, where it repairs a stage. */
export type PivotCause = "market" | "funnel";

/** Whether a pivot could still change anything: nobody pays for the same one again. */
export function isPivotLeft(world: PeopleWorld, cause: PivotCause): boolean {
  return cause === "funnel" ? !world.manager.repaired : world.needs.floor < world.company.manager.sessionNeed;
}

/** A strategy session and the pivot that follows: it repairs the broken stage, or opens a need that the market still has. */
export function holdStrategySession(world: PeopleWorld, cause: PivotCause, month: number): void {
  const { sessionCost, sessionNeed } = world.company.manager;
  world.ledger.credit(flowIndex.sessions, 1, -1, -1);
  world.ledger.credit(flowIndex.sessionCost, sessionCost, -1, -1);
  world.managerJournal?.hold({ month, cause });
  if (cause === "funnel") world.manager.repaired = true;
  else world.needs.floor = sessionNeed;
  world.manager.streak = 0;
}
