import { DAYS_A_MONTH } from "../../calendar.ts";
import { slot } from "../customers/population.ts";
import { stage } from "../customers/stages.ts";
import { flowIndex } from "../ledger/flows.ts";
import { purpose } from "../luck-purposes.ts";
import type { Company } from "../parameters/company.ts";
import type { FunnelWorld } from "./funnel-world.ts";
import { leaveFunnel } from "./transitions.ts";

/** Whether a stage of the funnel is broken today; a strategy session repairs it. */
export function isBroken(
  world: Pick<FunnelWorld, "company" | "day" | "manager">,
  which: Company["selling"]["brokenStage"],
): boolean {
  const { selling } = world.company;
  return (
    which === selling.brokenStage &&
    world.day >= selling.brokenFromMonth * DAYS_A_MONTH &&
    !world.manager.repaired
  );
}

/** Lets a broken stage swallow a lead passing it, by the luck of that lead's need spell. Returns whether it did. */
export function swallowed(world: FunnelWorld, i: number, which: Company["selling"]["brokenStage"]): boolean {
  if (!isBroken(world, which)) return false;
  if (
    world.luck.uniform(purpose.broken, i, world.people.record.spell[slot(i)]!) >=
    world.company.selling.brokenLoss
  )
    return false;
  world.ledger.credit(flowIndex.vanished, 1, world.people.source[i]!, world.people.rep[i]!);
  leaveFunnel(world, i, stage.lost);
  return true;
}
