import { flowIndex } from "../ledger/flows.ts";
import type { World } from "../world.ts";

/** A strategy session and the pivot that follows: it repairs the broken stage, or opens a need that the market still has. */
export function holdStrategySession(world: World, isFunnel: boolean): void {
  const { sessionCost, sessionNeed } = world.company.manager;
  world.ledger.credit(flowIndex.sessions, 1, -1, -1);
  world.ledger.credit(flowIndex.sessionCost, sessionCost, -1, -1);
  if (isFunnel) world.manager.repaired = true;
  else world.needs.floor = Math.max(world.needs.floor, sessionNeed);
  world.manager.streak = 0;
}
