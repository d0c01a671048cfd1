import { stage } from "../../src/model/customers/stages.ts";
import { simulate } from "../../src/model/simulate.ts";
import type { World } from "../../src/model/world.ts";
import { ofEverybody } from "../model/a-world.ts";

/** What there is on a day of all that a ledger counts as it comes and goes. */
export interface Stock {
  /** Leads, MQLs and opportunities. */
  readonly open: number;
  readonly mqls: number;
  /** Accepted MQLs whom nobody has reached yet. */
  readonly notReached: number;
  readonly customers: number;
  readonly optedOut: number;
  /** What all customers together remember of contacts. */
  readonly pressure: number;
}

/** What there is in a world today. */
export function stockOf(world: World): Stock {
  const { people } = world;
  const stages = ofEverybody(world, "stage");
  const at = (...some: readonly number[]) => stages.filter((one) => some.includes(one)).length;
  return {
    open: at(stage.lead, stage.mql, stage.opportunity),
    mqls: at(stage.mql),
    notReached: stages.filter((one, i) => one === stage.opportunity && people.calls[i] === 0).length,
    customers: at(stage.customer),
    optedOut: ofEverybody(world, "optOutLeft").filter((left) => left <= 0).length,
    pressure: ofEverybody(world, "pressure").reduce((sum, one) => sum + one, 0) * world.pressure.unit,
  };
}

/** Simulates a world and tells what there was when its ledger was opened: nothing, unless a sales cycle asked for days before the warm-up. */
export function simulateFromStock(world: World): Stock {
  const { ledger } = world;
  let opened: Stock | undefined;
  const clearFirst = ledger.clearFirst.bind(ledger);
  ledger.clearFirst = () => {
    clearFirst();
    opened = stockOf(world);
  };
  simulate(world);
  return opened!;
}
