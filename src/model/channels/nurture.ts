import { press } from "../customers/reactions.ts";
import { warm } from "../customers/warming.ts";
import { handOverIfReady } from "../funnel/handover.ts";
import { flowIndex } from "../ledger/flows.ts";
import { purpose } from "../luck-purposes.ts";
import { hasNeed } from "../market/needs.ts";
import type { World } from "../world.ts";
import { wholeTouches } from "./touching.ts";

/** Spends a marketer's hours of the day on warming their own open leads. */
export function nurture(world: World, marketer: number, hours: number): void {
  const { marketers } = world.company;
  const leads = world.openLeads[marketer]!;
  world.luck.open(world.stream, purpose.nurtureTouches, marketer, world.day);
  const count = wholeTouches(hours * marketers.nurtureTouchesPerHour, world.stream);
  let contacts = 0;
  for (; contacts < count && leads.length > 0; contacts++) {
    nurtureOne(world, marketer, leads.at(Math.floor(world.stream.uniform() * leads.length)));
  }
  world.ledger.credit(flowIndex.attempts, contacts, marketer, -1);
  world.ledger.credit(flowIndex.contacts, contacts, marketer, -1);
}

function nurtureOne(world: World, marketer: number, i: number): void {
  const { nurtureWarmth, nurtureWithoutNeed, nurturePressure } = world.company.marketers;
  if (press(world, i, nurturePressure, 1, marketer, -1)) return;
  warm(world, i, hasNeed(world, i) ? nurtureWarmth : nurtureWarmth * nurtureWithoutNeed);
  handOverIfReady(world, i);
}
